package org.nightmap.picture;

import java.util.List;
import org.nightmap.report.ReportRef;
import org.nightmap.time.Night;

/**
 * A region for which other reports of a night give another count than its basis.
 *
 * @param night the night
 * @param iso the region
 * @param basis the count of the basis; 0 where its silence means none
 * @param others the other counts, in the order of the reports
 */
public record Disagreement(Night night, String iso, int basis, List<Other> others) {

    public Disagreement {
        others = List.copyOf(others);
    }

    /**
     * What another report says.
     *
     * @param report the other report
     * @param count its count; 0 where its silence means none
     */
    public record Other(ReportRef report, int count) {}
}
