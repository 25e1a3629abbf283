package org.nightmap.report;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The table of regions in H2. */
@Service
class JdbcRegionTable implements RegionTable {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final ChangeNumber changeNumber;

    JdbcRegionTable(JdbcClient jdbc, JdbcTemplate batches, ChangeNumber changeNumber) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.changeNumber = changeNumber;
    }

    @Override
    @Transactional
    public void align(List<Entry> regions) {
        if (isAligned(regions)) {
            return;
        }
        changeNumber.raise();
        jdbc.sql("update region set in_layer = false").update();
        batches.batchUpdate(
                "merge into region (iso, name_en, name_ru, in_layer) key (iso) values (?, ?, ?, true)",
                regions.stream()
                        .map(r -> new Object[] {r.iso(), r.name().en(), r.name().ru()})
                        .toList());
        shareOutAgain();
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> keys() {
        return Set.copyOf(jdbc.sql("select iso from region").query(String.class).list());
    }

    private boolean isAligned(List<Entry> regions) {
        List<String> wanted = regions.stream()
                .map(r -> String.join("\t", r.iso(), r.name().en(), r.name().ru()))
                .sorted()
                .toList();
        List<String> stored = jdbc.sql("select iso, name_en, name_ru from region where in_layer")
                .query((row, i) -> String.join("\t", row.getString(1), row.getString(2), row.getString(3)))
                .list();
        return stored.stream().sorted().toList().equals(wanted);
    }

    /** What a report counts in a region that is not on the map is elsewhere; on the map again, it is attributed again. */
    private void shareOutAgain() {
        jdbc.sql("""
                        merge into report_revision r
                        using (
                            select l.revision_key,
                                coalesce(sum(case when l.kind = 'REGION' and g.in_layer then l.count end), 0) as attributed,
                                coalesce(sum(case when l.kind = 'REGION' and g.in_layer then null else l.count end), 0) as elsewhere
                            from line l left join region g on g.iso = l.region
                            group by l.revision_key
                        ) f on f.revision_key = r.revision_key
                        when matched and r.attributed <> f.attributed then
                            update set attributed = f.attributed, elsewhere = f.elsewhere
                        """).update();
    }
}
