package org.nightmap.picture;

import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.nightmap.report.Coverage;
import org.nightmap.report.Publication;
import org.nightmap.report.ReportKind;
import org.nightmap.report.ReportRef;
import org.nightmap.report.ReportStatus;
import org.nightmap.report.ReportSummary;
import org.nightmap.report.Tally;
import org.nightmap.report.Window;
import org.nightmap.time.Night;

/** Made-up night statements of the night of 14 to 15 January 2026: complete and full unless said otherwise. */
record Summaries(
        String id,
        String publisher,
        Coverage coverage,
        @Nullable Window window,
        String windowText,
        @Nullable Publication published,
        Tally tally,
        boolean resolved,
        String signature) {

    static final Night NIGHT = Night.of(2026, 1, 15);

    static Summaries report(String id) {
        return new Summaries(id, "Echo", Coverage.FULL, null, "", null, Tally.of(10, 10, 0), true, "same");
    }

    static Window hours(String from, String to) {
        return new Window(at(from), at(to));
    }

    Summaries by(String who) {
        return new Summaries(id, who, coverage, window, windowText, published, tally, resolved, signature);
    }

    Summaries on(String day) {
        return new Summaries(
                id, publisher, coverage, window, windowText, Publication.parse(day), tally, resolved, signature);
    }

    Summaries counts(@Nullable Integer stated, int attributed, int elsewhere, String signed) {
        Tally counted = Tally.of(stated, attributed, elsewhere);
        return new Summaries(id, publisher, coverage, window, windowText, published, counted, resolved, signed);
    }

    Summaries covers(Coverage how, @Nullable Window when) {
        return new Summaries(id, publisher, how, when, windowText, published, tally, resolved, signature);
    }

    Summaries worded(String hours) {
        return new Summaries(id, publisher, coverage, window, hours, published, tally, resolved, signature);
    }

    Summaries unresolved() {
        return new Summaries(id, publisher, coverage, window, windowText, published, tally, false, signature);
    }

    ReportSummary summary() {
        return summary(NIGHT, 2);
    }

    /** The report under another night, with so many lines. */
    ReportSummary summary(Night night, int lines) {
        return new ReportSummary(
                id.hashCode(),
                new ReportRef(id, 1),
                ReportStatus.APPROVED,
                publisher,
                ReportKind.NIGHT,
                night.morning(),
                coverage,
                window,
                windowText,
                null,
                "en",
                published,
                tally,
                tally.complete(),
                resolved,
                lines,
                signature,
                null,
                "");
    }

    /** An hour of the night: from 12:00 on of the evening before, else of the morning. */
    private static LocalDateTime at(String time) {
        LocalTime clock = LocalTime.parse(time);
        return (clock.getHour() >= 12 ? NIGHT.evening() : NIGHT.morning()).atTime(clock);
    }
}
