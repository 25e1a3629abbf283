package org.nightmap.ui;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nightmap.language.Formats;
import org.nightmap.picture.StandingPin;
import org.nightmap.report.Attribution;
import org.nightmap.report.ReportRef;
import org.nightmap.report.ReportSummary;
import org.nightmap.time.MoscowTime;

/** A pin in words. */
final class PinWords {

    private PinWords() {}

    /** Reports by their publishers. */
    static String names(List<ReportSummary> reports) {
        return reports.stream().map(ReportSummary::publisher).distinct().collect(Collectors.joining(", "));
    }

    /** When, by whom, and why. */
    static String by(Texts texts, Attribution by, boolean namesAreShown) {
        String at = texts.of(
                "ui.audit.time", texts.date(MoscowTime.dateOf(by.at())), Formats.time(MoscowTime.timeOf(by.at())));
        Stream<String> parts = Stream.of(
                texts.of("ui.pin.at", at),
                namesAreShown ? ActorWords.of(texts, by.actor()) : "",
                texts.of("ui.quoted", by.reason().strip()));
        return String.join(" · ", parts.filter(part -> !part.isEmpty()).toList());
    }

    /** What the pin comes to. */
    static String fate(Texts texts, StandingPin standing, List<ReportSummary> ruled) {
        return switch (standing.fate()) {
            case HOLDS ->
                refs(standing.drawn()).equals(refs(ruled))
                        ? texts.of("ui.pin.same")
                        : texts.of("ui.pin.holds", names(ruled));
            case FOLLOWS -> texts.of("ui.pin.follows", written(refs(standing.drawn())));
            case FALLS ->
                standing.withdrawn().isEmpty()
                        ? texts.of("ui.pin.falls")
                        : texts.of(
                                "ui.pin.falls.withdrawn",
                                standing.withdrawn().getFirst().ref());
        };
    }

    static String written(List<ReportRef> refs) {
        return refs.stream().map(ReportRef::toString).collect(Collectors.joining(", "));
    }

    private static List<ReportRef> refs(List<ReportSummary> reports) {
        return reports.stream().map(ReportSummary::ref).toList();
    }
}
