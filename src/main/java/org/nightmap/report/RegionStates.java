package org.nightmap.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nightmap.time.Night;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What each region's state and sum are on the nights drawn, worked out by H2. */
@Component
class RegionStates {

    /**
     * What the drawn revisions say of a region on a night: {@code total} of its own counts, how many of them are exact
     * or open, the region whose count includes it, whether a joint count names it. The revisions stand first and are joined
     * to tables alone: a query that is joined to something is asked by H2 once for each row of it.
     */
    private static final String MENTIONS = """
            with said (night, silence, iso, own, open, with_region, jointly) as (
                select d.night, d.silence, l.region, l.count, case when l.count is null then 1 else 0 end, null, 0
                from unnest(cast(? as bigint array), cast(? as date array), cast(? as boolean array))
                        d (revision_key, night, silence)
                    join line l on l.revision_key = d.revision_key
                where l.kind = 'REGION' %1$s
                union all
                select d.night, d.silence, r.region,
                    case when l.count = 0 then 0 end,
                    case when r.role = 'COVERS' and l.count is null then 1 else 0 end,
                    case when r.role = 'COVERS' and l.count > 0 then l.region end,
                    case when r.role = 'JOINT' and coalesce(l.count, 1) > 0 then 1 else 0 end
                from unnest(cast(? as bigint array), cast(? as date array), cast(? as boolean array))
                        d (revision_key, night, silence)
                    join line_region r on r.revision_key = d.revision_key
                    join line l on l.revision_key = r.revision_key and l.number = r.line_number
                where true %2$s
            ),
            mention (night, silence, iso, total, with_region, state) as (
                select night, bool_and(silence), iso, coalesce(sum(own), 0), min(with_region),
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

    private static final String EVERY_MENTION = MENTIONS.formatted("", "");

    /** Every region of the layer stands in it once more than it is mentioned. */
    private static final String TALLY = EVERY_MENTION + """
            , layer_or_mention (iso, in_layer, mentioned, silence, night, total, with_region, state) as (
                select iso, true, 0, false, null, 0, null, null from region where in_layer
                union all
                select iso, false, 1, silence, night, total, with_region, state from mention
            )
            select iso, sum(total) as total,
                count(case when state = 'COUNTED' then 1 end) as counted,
                count(case when state = 'COUNTED_WITH' then 1 end) as counted_with,
                count(case when state = 'COUNTED_JOINTLY' then 1 end) as counted_jointly,
                count(case when state = 'NONE_REPORTED' then 1 end) as none_reported,
                count(case when state = 'NOT_STATED' then 1 end) as not_stated,
                count(case when silence then 1 end) as on_silent,
                sum(mentioned) as mentions,
                mode(case when state = 'COUNTED_WITH' then with_region end order by
                     case when state = 'COUNTED_WITH' then with_region end) as with_region,
                max(total) as highest,
                array_agg(night order by total desc, night)[1] as highest_night
            from layer_or_mention
            group by iso
            having bool_or(in_layer)
            order by iso
            """;

    private static final String SERIES = MENTIONS.formatted("and l.region = ?", "and r.region = ?")
            + "select night, iso, total, with_region, state from mention";

    private static final String GRID = EVERY_MENTION + "select night, iso, total, with_region, state from mention";

    private final JdbcTemplate jdbc;

    RegionStates(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Every region of the boundary layer over all of the nights. */
    List<RegionTally> over(List<DrawnReport> drawn) {
        DrawnRevisions revisions = DrawnRevisions.of(drawn);
        return jdbc.query(
                TALLY,
                (row, i) -> tally(row, revisions),
                Stream.of(revisions.arrays(), revisions.arrays())
                        .flatMap(List::stream)
                        .toArray());
    }

    /** One region, night by night. */
    Map<Night, RegionTally> nightByNight(String iso, List<DrawnReport> drawn) {
        DrawnRevisions revisions = DrawnRevisions.of(drawn);
        Map<Night, RegionTally> series = new LinkedHashMap<>();
        revisions
                .silences()
                .forEach((night, silent) ->
                        series.put(night, oneNight(iso, 0, silent ? "NONE_REPORTED" : "NOT_STATED", null)));
        jdbc.query(
                SERIES,
                row -> {
                    series.put(night(row, "night"), oneNight(row));
                },
                Stream.of(revisions.arrays(), List.of(iso), revisions.arrays(), List.of(iso))
                        .flatMap(List::stream)
                        .toArray());
        return series;
    }

    /** Every region, night by night. */
    Map<Night, NightTallies> everyNight(List<DrawnReport> drawn) {
        DrawnRevisions revisions = DrawnRevisions.of(drawn);
        Set<String> layer = new HashSet<>(jdbc.queryForList("select iso from region where in_layer", String.class));
        Map<Night, Map<String, RegionTally>> named = new HashMap<>();
        jdbc.query(
                GRID,
                row -> {
                    if (layer.contains(row.getString("iso"))) {
                        named.computeIfAbsent(night(row, "night"), key -> new HashMap<>())
                                .put(row.getString("iso"), oneNight(row));
                    }
                },
                Stream.of(revisions.arrays(), revisions.arrays())
                        .flatMap(List::stream)
                        .toArray());
        Map<Night, NightTallies> nights = new LinkedHashMap<>();
        revisions
                .silences()
                .forEach((night, silent) ->
                        nights.put(night, new NightTallies(named.getOrDefault(night, Map.of()), silent)));
        return nights;
    }

    /** A region has none on the nights that do not mention it and whose silence means so; on the others nothing is stated. */
    private static RegionTally tally(ResultSet row, DrawnRevisions revisions) throws SQLException {
        int onSilent = row.getInt("on_silent");
        int onOthers = row.getInt("mentions") - onSilent;
        return new RegionTally(
                row.getString("iso"),
                row.getInt("total"),
                row.getInt("counted"),
                row.getInt("counted_with"),
                row.getInt("counted_jointly"),
                row.getInt("none_reported") + revisions.silent() - onSilent,
                row.getInt("not_stated") + revisions.others() - onOthers,
                row.getString("with_region"),
                highest(row));
    }

    private static @Nullable NightCount highest(ResultSet row) throws SQLException {
        int highest = row.getInt("highest");
        return highest == 0 ? null : new NightCount(night(row, "highest_night"), highest);
    }

    private static RegionTally oneNight(ResultSet row) throws SQLException {
        return oneNight(
                row.getString("iso"), row.getInt("total"), row.getString("state"), row.getString("with_region"));
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

    private static Night night(ResultSet row, String column) throws SQLException {
        return new Night(row.getObject(column, LocalDate.class));
    }
}
