package org.nightmap;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.nightmap.language.LocalizedText;
import org.nightmap.report.Attribution;
import org.nightmap.report.Coverage;
import org.nightmap.report.IssueCode;
import org.nightmap.report.Line;
import org.nightmap.report.LineKind;
import org.nightmap.report.RegionTable;
import org.nightmap.report.ReportKind;
import org.nightmap.report.ReportStatus;
import org.nightmap.report.Statement;
import org.nightmap.report.TextKind;

/** A process that stores one report after the other and says so after each, until it is killed. */
final class WritingProcess {

    private static final List<String> REGIONS = List.of("A", "B", "C", "D", "E", "F", "G");

    private WritingProcess() {}

    /**
     * Writes reports without end.
     *
     * @param arguments the data directory and the number of the first report
     */
    public static void main(String[] arguments) {
        try (StoredReports stored = StoredReports.open(Path.of(arguments[0]))) {
            stored.regions()
                    .align(REGIONS.stream()
                            .map(iso -> new RegionTable.Entry(iso, new LocalizedText(iso, iso)))
                            .toList());
            Attribution attribution = new Attribution("test", Instant.EPOCH, "");
            for (int number = Integer.parseInt(arguments[1]); ; number++) {
                stored.reports().add(id(number), statement(number), ReportStatus.APPROVED, attribution);
                System.out.println(id(number));
            }
        }
    }

    static String id(int number) {
        return "report-" + number;
    }

    static int number(String id) {
        return Integer.parseInt(id.substring("report-".length()));
    }

    /** The report with a number: one to seven lines, with everything that lines have rows of their own for. */
    static Statement statement(int number) {
        List<Line> lines = new ArrayList<>();
        for (String region : REGIONS.subList(0, 1 + number % REGIONS.size())) {
            lines.add(new Line(
                    lines.size() + 1,
                    "Region " + region,
                    LineKind.REGION,
                    region,
                    List.of(),
                    region.equals("A") ? List.of("G") : List.of(),
                    number % 1000,
                    null,
                    null,
                    false,
                    "",
                    null,
                    null,
                    List.of(IssueCode.DUPLICATE_PLACE)));
        }
        return new Statement(
                "Publisher",
                ReportKind.NIGHT,
                LocalDate.of(2025, 10, 25),
                Coverage.FULL,
                null,
                "en",
                null,
                null,
                "",
                null,
                number % 1000,
                "Statement number " + number,
                TextKind.DIGEST,
                "",
                lines,
                Set.of());
    }
}
