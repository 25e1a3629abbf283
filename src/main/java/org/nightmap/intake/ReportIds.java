package org.nightmap.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.nightmap.report.ReportKind;
import org.nightmap.report.Reports;
import org.springframework.stereotype.Component;

/** Gives reports their ids, as the shipped ones have them: 2025-10-25-tass, 2025-08-28eve-tvc. */
@Component
class ReportIds {

    private static final int LONGEST_NAME = 40;

    /** Reports of one publisher, date and kind that are looked for at once. */
    private static final int STEP = 20;

    private final Reports reports;

    ReportIds(Reports reports) {
        this.reports = reports;
    }

    /** An id that is not taken: of the date, the kind and the publisher, with a number where that one is. */
    String next(LocalDate date, ReportKind kind, String publisher) {
        String base = date + suffix(kind) + "-" + name(publisher);
        for (int first = 1; ; first += STEP) {
            List<String> wanted = IntStream.range(first, first + STEP)
                    .mapToObj(number -> number == 1 ? base : base + "-" + number)
                    .toList();
            Set<String> taken = reports.taken(wanted);
            for (String id : wanted) {
                if (!taken.contains(id)) {
                    return id;
                }
            }
        }
    }

    private static String suffix(ReportKind kind) {
        return switch (kind) {
            case NIGHT, CUMULATIVE -> "";
            case DAY -> "day";
            case EVENING -> "eve";
        };
    }

    private static String name(String publisher) {
        String key = Latin.key(publisher);
        return key.isEmpty() ? "report" : key.substring(0, Math.min(key.length(), LONGEST_NAME));
    }
}
