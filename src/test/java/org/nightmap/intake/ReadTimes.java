package org.nightmap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.nightmap.report.IssueCode;
import org.nightmap.report.ReportKind;

/** Reads the time of a short text, in which a slash between spaces stands for the end of a line, and compares it. */
final class ReadTimes {

    private ReadTimes() {}

    static Draft draft(String text) {
        return Extractors.shipped().extract(text.replace(" / ", "\n"));
    }

    /** The day and kind are the ones given, and nobody is asked about them. */
    static void assertSaid(String text, String day, ReportKind kind) {
        Draft draft = draft(text);

        assertThat(draft.date()).as("day").hasToString(day);
        assertThat(draft.kind()).as("kind").isEqualTo(kind);
        assertThat(isAsked(draft)).as("asked").isFalse();
    }

    static void assertAsked(String text, String why) {
        assertThat(isAsked(draft(text))).as(why).isTrue();
    }

    /** The coverage of the night to 25 October 2025, and the window: "-" for none, else its begin and end. */
    static void assertCoverage(String text, String coverage, String window) {
        Draft draft = draft(text);

        assertThat(draft.date()).as("day").hasToString("2025-10-25");
        assertThat(draft.kind()).as("kind").isEqualTo(ReportKind.NIGHT);
        String read = draft.window() == null
                ? "-"
                : draft.window().from() + " " + draft.window().to();
        assertThat(read).as("window").isEqualTo(window);
        assertThat(CoverageByWindow.of(
                        draft.kind(), draft.windowText(), draft.window(), Objects.requireNonNull(draft.date())))
                .as("coverage")
                .hasToString(coverage);
    }

    static boolean isAsked(Draft draft) {
        return draft.issues().stream().anyMatch(issue -> issue.code() == IssueCode.NIGHT_MISSING);
    }
}
