package org.nightmap.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nightmap.time.Night;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What each region's state and sum are on the nights drawn, worked out by H2. */
@Component
class RegionStates {

    /**
     * What the drawn revisions say of a region on a night: {@code total} of its own counts, how many of them are exact
     * or open, the region whose count includes it, whether a joint count names it.
     */
    private static final String MENTIONS = """
            with drawn (revision_key, night, silence) as (
                select * from unnest(cast(? as bigint array), cast(? as date array), cast(? as boolean array))
            ),
            night (night, silence) as (
                select night, bool_and(silence) from drawn group by night
            ),
            said (night, iso, own, open, with_region, jointly) as (
                select d.night, l.region, l.count, case when l.count is null then 1 else 0 end, null, 0
                from drawn d join line l on l.revision_key = d.revision_key
                where l.kind = 'REGION'
                union all
                select d.night, r.region,
                    case when l.count = 0 then 0 end,
                    case when r.role = 'COVERS' and l.count is null then 1 else 0 end,
                    case when r.role = 'COVERS' and l.count > 0 then l.region end,
                    case when r.role = 'JOINT' and coalesce(l.count, 1) > 0 then 1 else 0 end
                from drawn d
                    join line_region r on r.revision_key = d.revision_key
                    join line l on l.revision_key = r.revision_key and l.number = r.line_number
            ),
            mention (night, iso, total, with_region, state) as (
                select night, iso, coalesce(sum(own), 0), min(with_region),
                    case
                        when coalesce(sum(own), 0) > 0 then 'COUNTED'
                        when min(with_region) is not null then 'COUNTED_WITH'
                        when max(jointly) = 1 then 'COUNTED_JOINTLY'
                        when sum(open) > 0 then 'NOT_STATED'
                        else 'NONE_REPORTED'
                    end
                from said group by night, iso
            )
            """;

    private static final String TALLY = MENTIONS + """
            , silent (nights, silent_nights) as (
                select count(*), count(case when silence then 1 end) from night
            ),
            summed (iso, total, counted, counted_with, counted_jointly, none_reported, not_stated, on_silent, mentions, with_region,
                highest, highest_night)
            as (
                select m.iso, sum(m.total),
                    count(case when m.state = 'COUNTED' then 1 end),
                    count(case when m.state = 'COUNTED_WITH' then 1 end),
                    count(case when m.state = 'COUNTED_JOINTLY' then 1 end),
                    count(case when m.state = 'NONE_REPORTED' then 1 end),
                    count(case when m.state = 'NOT_STATED' then 1 end),
                    count(case when n.silence then 1 end),
                    count(*),
                    mode(case when m.state = 'COUNTED_WITH' then m.with_region end order by
                         case when m.state = 'COUNTED_WITH' then m.with_region end),
                    max(m.total), array_agg(m.night order by m.total desc, m.night)[1]
                from mention m join night n on n.night = m.night
                group by m.iso
            )
            select g.iso, coalesce(s.total, 0) as total,
                coalesce(s.counted, 0) as counted,
                coalesce(s.counted_with, 0) as counted_with,
                coalesce(s.counted_jointly, 0) as counted_jointly,
                coalesce(s.none_reported, 0) + t.silent_nights - coalesce(s.on_silent, 0) as none_reported,
                coalesce(s.not_stated, 0) + t.nights - t.silent_nights
                    - (coalesce(s.mentions, 0) - coalesce(s.on_silent, 0)) as not_stated,
                s.with_region, coalesce(s.highest, 0) as highest, s.highest_night
            from region g cross join silent t left join summed s on s.iso = g.iso
            where g.in_layer
            order by g.iso
            """;

    private static final String SERIES = MENTIONS + """
            select n.night, coalesce(m.total, 0) as total, m.with_region,
                coalesce(m.state, case when n.silence then 'NONE_REPORTED' else 'NOT_STATED' end) as state
            from night n left join mention m on m.night = n.night and m.iso = ?
            order by n.night
            """;

    /** What is said of regions by name, and for every night once more whether a region that is not named has none. */
    private static final String GRID = MENTIONS + """
            select m.night, m.iso, m.total, m.with_region, m.state, n.silence
            from mention m join night n on n.night = m.night join region g on g.iso = m.iso
            where g.in_layer
            union all
            select n.night, null, 0, null, null, n.silence from night n
            """;

    private final JdbcTemplate jdbc;

    RegionStates(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Every region of the boundary layer over all of the nights. */
    List<RegionTally> over(List<DrawnReport> drawn) {
        return jdbc.query(TALLY, RegionStates::tally, DrawnReport.keys(drawn), nights(drawn), silences(drawn));
    }

    /** One region, night by night. */
    Map<Night, RegionTally> nightByNight(String iso, List<DrawnReport> drawn) {
        Map<Night, RegionTally> series = new LinkedHashMap<>();
        jdbc.query(
                SERIES,
                row -> {
                    Night night = new Night(row.getObject("night", LocalDate.class));
                    series.put(
                            night,
                            oneNight(iso, row.getInt("total"), row.getString("state"), row.getString("with_region")));
                },
                DrawnReport.keys(drawn),
                nights(drawn),
                silences(drawn),
                iso);
        return series;
    }

    /** Every region, night by night. */
    Map<Night, NightTallies> everyNight(List<DrawnReport> drawn) {
        Map<Night, Map<String, RegionTally>> named = new LinkedHashMap<>();
        Map<Night, Boolean> silences = new LinkedHashMap<>();
        jdbc.query(
                GRID,
                row -> {
                    Night night = new Night(row.getObject("night", LocalDate.class));
                    silences.put(night, row.getBoolean("silence"));
                    Map<String, RegionTally> ofNight = named.computeIfAbsent(night, key -> new LinkedHashMap<>());
                    String iso = row.getString("iso");
                    if (iso != null) {
                        ofNight.put(
                                iso,
                                oneNight(
                                        iso,
                                        row.getInt("total"),
                                        row.getString("state"),
                                        row.getString("with_region")));
                    }
                },
                DrawnReport.keys(drawn),
                nights(drawn),
                silences(drawn));
        Map<Night, NightTallies> nights = new LinkedHashMap<>();
        named.forEach((night, tallies) ->
                nights.put(night, new NightTallies(tallies, silences.getOrDefault(night, Boolean.FALSE))));
        return nights;
    }

    private static RegionTally tally(ResultSet row, int index) throws SQLException {
        return new RegionTally(
                row.getString("iso"),
                row.getInt("total"),
                row.getInt("counted"),
                row.getInt("counted_with"),
                row.getInt("counted_jointly"),
                row.getInt("none_reported"),
                row.getInt("not_stated"),
                row.getString("with_region"),
                highest(row));
    }

    private static @Nullable NightCount highest(ResultSet row) throws SQLException {
        int highest = row.getInt("highest");
        return highest == 0
                ? null
                : new NightCount(new Night(row.getObject("highest_night", LocalDate.class)), highest);
    }

    private static RegionTally oneNight(String iso, int total, String state, @Nullable String with) {
        return new RegionTally(
                iso,
                total,
                state.equals("COUNTED") ? 1 : 0,
                state.equals("COUNTED_WITH") ? 1 : 0,
                state.equals("COUNTED_JOINTLY") ? 1 : 0,
                state.equals("NONE_REPORTED") ? 1 : 0,
                state.equals("NOT_STATED") ? 1 : 0,
                state.equals("COUNTED_WITH") ? with : null);
    }

    private static LocalDate[] nights(List<DrawnReport> drawn) {
        return drawn.stream().map(report -> report.night().morning()).toArray(LocalDate[]::new);
    }

    private static Boolean[] silences(List<DrawnReport> drawn) {
        return drawn.stream().map(DrawnReport::silenceMeansNone).toArray(Boolean[]::new);
    }
}
