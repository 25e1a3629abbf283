package org.nightmap.ui;

import java.util.stream.Collectors;
import org.nightmap.language.Formats;
import org.nightmap.picture.NightNeed;
import org.nightmap.picture.NightReview;
import org.nightmap.report.ReportSummary;
import org.nightmap.report.Tally;
import org.nightmap.report.Window;

/** Says why a night needs a person: the kind of reason, and of which reports, hours or numbers. */
final class NightNeedWords {

    private NightNeedWords() {}

    static String of(Texts texts, NightReview night) {
        return night.needs().stream().map(need -> of(texts, night, need)).collect(Collectors.joining("; "));
    }

    private static String of(Texts texts, NightReview night, NightNeed need) {
        String kind = texts.of("ui.need." + need.kind().code());
        return switch (need.kind()) {
            case DISAGREEING -> texts.of("ui.need.of", kind, PinWords.names(need.reports()));
            case OVERLAPPING ->
                texts.of(
                        "ui.need.of",
                        kind,
                        need.reports().stream()
                                .map(NightNeedWords::hours)
                                .distinct()
                                .collect(Collectors.joining(", ")));
            case INCOMPLETE ->
                texts.of("ui.need.of", kind, numbers(texts, night.overview().tally()));
            case PIN, MISDATED, NO_TOTAL, UNMATCHED, PART, HOURS_UNKNOWN -> kind;
        };
    }

    private static String hours(ReportSummary report) {
        Window window = report.window();
        return window == null
                ? report.publisher()
                : report.publisher() + " " + Formats.hours(window.from(), window.to());
    }

    private static String numbers(Texts texts, Tally tally) {
        int placed = tally.attributed() + tally.elsewhere();
        return tally.stated() == null
                ? texts.number(placed)
                : texts.of("ui.need.numbers", texts.number(placed), texts.number(tally.stated()));
    }
}
