package org.nightmap.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nightmap.picture.Summaries.report;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nightmap.report.ReportSummary;
import org.nightmap.time.Night;

/** Reports of four lines and more, complete, under the nights of 14 to 17 January 2026. */
class MisdatedTest {

    private static final Night DAY_15 = Summaries.NIGHT;
    private static final Night DAY_16 = Night.of(2026, 1, 16);
    private static final Night DAY_17 = Night.of(2026, 1, 17);

    @Test
    void aListBelongsToTheNightForWhichMorePublishersGiveIt() {
        assertThat(misdated(
                        of(DAY_15, report("wrong")),
                        of(DAY_16, report("right").by("RBC")),
                        of(DAY_16, report("right-too").by("Interfax"))))
                .containsExactly("wrong");
        assertThat(misdated(
                        of(DAY_16, report("late")),
                        of(DAY_15, report("right").by("RBC")),
                        of(DAY_15, report("right-too").by("Interfax"))))
                .containsExactly("late");
    }

    @Test
    void betweenOneAndOneItBelongsToTheNightOnWhoseMorningItWasPublished() {
        assertThat(misdated(
                        of(DAY_15, report("wrong").on("2026-02-08")),
                        of(DAY_16, report("right").by("RBC").on("2026-01-16"))))
                .containsExactly("wrong");
    }

    @Test
    void whereNothingTellsTheNightsApartBothAreDoubted() {
        assertThat(misdated(
                        of(DAY_15, report("one")), of(DAY_16, report("other").by("RBC"))))
                .containsExactly("one", "other");
    }

    @Test
    void thePublisherItselfIsNoWitness() {
        assertThat(misdated(of(DAY_15, report("one")), of(DAY_16, report("other"))))
                .isEmpty();
    }

    @Test
    void equalListsOfNightsFurtherApartAreNoReasonToDoubt() {
        assertThat(misdated(
                        of(DAY_15, report("one")), of(DAY_17, report("other").by("RBC"))))
                .isEmpty();
    }

    @Test
    void otherCountsAnotherTotalOrAnIncompleteListAreNotTheSame() {
        ReportSummary report = of(DAY_15, report("one"));
        assertThat(misdated(report, of(DAY_16, report("a").by("RBC").counts(10, 10, 0, "other counts"))))
                .isEmpty();
        assertThat(misdated(report, of(DAY_16, report("b").by("RBC").counts(13, 10, 3, "same"))))
                .isEmpty();
        assertThat(misdated(report, of(DAY_16, report("c").by("RBC").counts(11, 10, 0, "same"))))
                .isEmpty();
    }

    @Test
    void aShortListCanBeTheSameByChance() {
        ReportSummary three = report("short").summary(DAY_15, 3);
        assertThat(misdated(three, report("next").by("RBC").summary(DAY_16, 3))).isEmpty();
    }

    private static ReportSummary of(Night night, Summaries report) {
        return report.summary(night, 4);
    }

    private static List<String> misdated(ReportSummary... approved) {
        Misdated misdated = Misdated.among(List.of(approved));
        return Stream.of(approved)
                .filter(report -> misdated.of(report).isPresent())
                .map(report -> report.ref().id())
                .toList();
    }
}
