package org.nightmap.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nightmap.report.Coverage;
import org.nightmap.report.IssueCode;
import org.nightmap.report.Line;
import org.nightmap.report.LineKind;
import org.nightmap.report.ReportRef;
import org.nightmap.report.ReportStatus;
import org.nightmap.report.Statement;
import org.nightmap.report.TextKind;
import org.nightmap.report.TextSpan;

/** A stored report is opened for correction as it was stored. */
class OpenedForCorrectionTest extends CorrectionTest {

    @Test
    void aReportIsOpenedAsItWasStored() {
        correct(id);
        assertThat(textsOf("nm-figure-number")).containsExactly("121", "121", "0", "0");
        assertThat(textOf(withClass("nm-review-head"))).startsWith("14 lines");
        assertThat(textOf(withClass("nm-about-status"))).startsWith(id + "@1 , draft, not on the map");
        assertThat(button("Save draft").isEnabled()).isFalse();
        assertThat(button("Approve").isEnabled()).isTrue();
        approve();
        assertThat(reports.revisions(id))
                .singleElement()
                .satisfies(only -> assertThat(only.status()).isEqualTo(ReportStatus.APPROVED));
        assertThat(reports.find(new ReportRef(id, 1)).orElseThrow().statement()).isEqualTo(shipped());
    }

    @Test
    void anEarlierRevisionAndAWithdrawnOneSayWhatTheyAre() {
        reports.revise(id, shipped(), ReportStatus.DRAFT, ANNA);
        correct(id + "@1");
        assertThat(textOf(withClass("nm-about-status"))).contains(id + "@1", "revision 2 is the latest");
        reports.withdraw(new ReportRef(id, 2), ANNA);
        correct(id);
        assertThat(textOf(withClass("nm-about-status"))).contains(id + "@2 , withdrawn");
        assertThat(textOf(withClass("nm-review-verdicts"))).contains("This report is withdrawn.");
        assertThat(button("Save draft").isEnabled()).isTrue();
    }

    @Test
    void aReportThatIsNotThereIsSaidToBeMissing() {
        for (String address : List.of("nobody", id + "@7", id + "@x", "%C2%AB")) {
            open("intake?report=" + address + "&lang=en");
            assertThat(find(UnknownPage.class).exists()).as(address).isTrue();
        }
    }

    /** Ten thousand lines of 1 drone at places that nobody knows: each is doubtful, and each is one mark for the number. */
    @Test
    void tenThousandLinesAreOpenedAndCorrected() {
        Statement few = shipped();
        String word = "1 ";
        List<Line> lines = IntStream.range(0, 10_000)
                .mapToObj(i -> unknown(i + 1, new TextSpan(2 * i, 2 * i + 1)))
                .toList();
        Statement many = new Statement(
                few.publisher(),
                few.kind(),
                few.date(),
                Coverage.FULL,
                null,
                "en",
                null,
                null,
                "",
                null,
                10_000,
                word.repeat(10_000),
                TextKind.DIGEST,
                "",
                lines,
                Set.of());
        String huge = "huge-" + UUID.randomUUID();
        reports.add(huge, many, ReportStatus.DRAFT, ANNA);
        correct(huge);
        assertThat(textOf(withClass("nm-review-head"))).isEqualTo("10,000 lines 10,000 doubts");
        press(7, "Delete");
        assertThat(textOf(withClass("nm-review-head"))).isEqualTo("9,999 lines 10,000 doubts");
        assertThat(textsOf("nm-figure-number")).containsExactly("10,000", "0", "9,999", "1");

        open("reports/" + huge + "?lang=en");
        leave();
        assertThat(textsOf("nm-line-same")).hasSize(200);
        test(button("9,800 more lines")).click();
        assertThat(textsOf("nm-line-same")).hasSize(400);
    }

    private void approve() {
        test(button("Approve")).click();
    }

    private static Line unknown(int number, TextSpan span) {
        return new Line(
                number,
                "Place " + number,
                LineKind.UNKNOWN,
                null,
                List.of(),
                List.of(),
                1,
                null,
                null,
                false,
                "",
                null,
                span,
                List.of(IssueCode.UNMATCHED_PLACE));
    }
}
