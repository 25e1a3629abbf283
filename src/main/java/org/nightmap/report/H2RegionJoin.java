package org.nightmap.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nightmap.time.Night;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;

/** The join of counts to regions, in H2's SQL. */
@Service
class H2RegionJoin implements RegionJoin {

    private static final String ELSEWHERE = """
            with place (place, kind, regions, meant, count) as (
                select l.place, case when l.kind = 'REGION' then 'UNKNOWN' else l.kind end,
                    (select listagg(r.region, ',') within group (order by r.region) from line_region r
                     where r.revision_key = l.revision_key and r.line_number = l.number and r.role = 'JOINT'),
                    l.meant, l.count
                from unnest(cast(? as bigint array)) d (revision_key)
                    join line l on l.revision_key = d.revision_key
                    left join region g on g.iso = l.region
                where l.kind <> 'REGION' or not g.in_layer
            )
            select place, kind, regions, meant, sum(count) as count from place
            group by place, kind, regions, meant
            order by count desc nulls last, place, kind, regions, meant
            """;

    private static final String BY_REGION = """
            select l.revision_key, l.region, sum(l.count) as count
            from unnest(cast(? as bigint array)) d (revision_key)
                join line l on l.revision_key = d.revision_key
                join region g on g.iso = l.region
            where l.kind = 'REGION' and l.count is not null and g.in_layer
            group by l.revision_key, l.region
            order by l.revision_key, l.region
            """;

    private final JdbcTemplate jdbc;
    private final RegionStates states;

    H2RegionJoin(JdbcTemplate jdbc, RegionStates states) {
        this.jdbc = jdbc;
        this.states = states;
    }

    @Override
    public List<RegionTally> tally(List<DrawnReport> drawn) {
        return states.over(drawn);
    }

    @Override
    public List<PlaceCount> elsewhere(List<DrawnReport> drawn) {
        return jdbc.query(ELSEWHERE, H2RegionJoin::place, (Object) DrawnReport.keys(drawn));
    }

    @Override
    public Map<Long, Map<String, Integer>> countsByRegion(List<Long> keys) {
        Map<Long, Map<String, Integer>> counts = new HashMap<>();
        jdbc.query(
                BY_REGION,
                row -> {
                    counts.computeIfAbsent(row.getLong("revision_key"), key -> new LinkedHashMap<>())
                            .put(row.getString("region"), row.getInt("count"));
                },
                (Object) keys.toArray(Long[]::new));
        return counts;
    }

    @Override
    public Map<Night, RegionTally> series(String iso, List<DrawnReport> drawn) {
        return states.nightByNight(iso, drawn);
    }

    @Override
    public Map<Night, NightTallies> grid(List<DrawnReport> drawn) {
        return states.everyNight(drawn);
    }

    private static PlaceCount place(ResultSet row, int index) throws SQLException {
        String regions = row.getString("regions");
        return new PlaceCount(
                row.getString("place"),
                LineKind.valueOf(row.getString("kind")),
                regions == null ? List.of() : List.of(regions.split(",")),
                row.getString("meant"),
                row.getObject("count", Integer.class));
    }
}
