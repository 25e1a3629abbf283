package org.nightmap.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nightmap.picture.Summaries.hours;
import static org.nightmap.picture.Summaries.report;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nightmap.picture.NightNeed.Kind;
import org.nightmap.picture.StandingPin.Fate;
import org.nightmap.report.Attribution;
import org.nightmap.report.Coverage;
import org.nightmap.report.PinnedBasis;
import org.nightmap.report.ReportRef;
import org.nightmap.report.ReportSummary;

/** Which nights need a person, and why. */
class NightNeedsTest {

    private static final Summaries EVENING = report("a").covers(Coverage.PART, hours("20:00", "00:00"));

    @Test
    void aCompleteReportOfTheWholeNightNeedsNobody() {
        assertThat(needs(report("a"))).isEmpty();
    }

    @Test
    void whatIsMissingFromTheBasisIsNamed() {
        assertThat(needs(report("a").counts(10, 9, 0, "x"))).containsExactly(Kind.INCOMPLETE);
        assertThat(needs(report("a").counts(10, 11, 0, "x"))).containsExactly(Kind.INCOMPLETE);
        assertThat(needs(report("a").counts(null, 9, 0, "x"))).containsExactly(Kind.NO_TOTAL);
        assertThat(needs(report("a").unresolved())).containsExactly(Kind.UNMATCHED);
        assertThat(needs(report("a").covers(Coverage.UNKNOWN, null))).containsExactly(Kind.HOURS_UNKNOWN);
        assertThat(needs(EVENING)).containsExactly(Kind.PART);
    }

    @Test
    void partsWithHoursThatOverlapCannotBeAdded() {
        Summaries overlapping = report("b").covers(Coverage.PART, hours("23:00", "07:00"));
        Summaries after = report("c").covers(Coverage.PART, hours("00:00", "07:00"));

        assertThat(needs(EVENING, overlapping)).containsExactly(Kind.OVERLAPPING, Kind.PART);
        assertThat(NightNeeds.of(night(null, List.of(), EVENING, overlapping, after))
                        .getFirst()
                        .reports())
                .extracting(report -> report.ref().id())
                // from 23:00 on b overlaps the evening, after midnight it overlaps c
                .containsExactly("a", "b", "c");
        assertThat(needs(EVENING, after)).containsExactly(Kind.PART);
    }

    @Test
    void twoReportsOfTheSameHoursAreTwoWordingsOfOnePart() {
        assertThat(needs(EVENING, report("b").covers(Coverage.PART, hours("20:00", "00:00"))))
                .containsExactly(Kind.PART);
    }

    @Test
    void partsThatOverlapMatterNotWhereTheBasisSpeaksForTheWholeNight() {
        assertThat(needs(report("whole"), EVENING, report("b").covers(Coverage.PART, hours("23:00", "07:00"))))
                .isEmpty();
    }

    @Test
    void aPinThatHoldsSettlesWhatAPersonCouldDecideAndNothingElse() {
        ReportSummary basis = report("a").counts(10, 9, 0, "x").summary();
        List<ReportSummary> contradicting =
                List.of(report("b").summary(), report("c").summary());
        DrawnNight unpinned = night(null, contradicting, basis);
        DrawnNight pinned = night(pin(Fate.HOLDS, basis), contradicting, basis);

        assertThat(kinds(unpinned)).containsExactly(Kind.DISAGREEING, Kind.INCOMPLETE);
        assertThat(kinds(pinned)).containsExactly(Kind.INCOMPLETE);
    }

    @Test
    void aPinWhoseReportChangedNeedsADecision() {
        ReportSummary basis = report("a").summary();
        List<ReportSummary> contradicting =
                List.of(report("b").summary(), report("c").summary());

        assertThat(kinds(night(pin(Fate.FOLLOWS, basis), contradicting, basis)))
                .containsExactly(Kind.PIN, Kind.DISAGREEING);
        assertThat(kinds(night(pin(Fate.FALLS, basis), List.of(), basis))).containsExactly(Kind.PIN);
    }

    private static List<Kind> needs(Summaries basis, Summaries... others) {
        return kinds(night(null, List.of(), basis, others));
    }

    private static List<Kind> kinds(DrawnNight night) {
        return NightNeeds.of(night).stream().map(NightNeed::kind).toList();
    }

    private static DrawnNight night(
            @Nullable StandingPin pin, List<ReportSummary> contradicting, Summaries basis, Summaries... others) {
        return night(
                pin,
                contradicting,
                basis.summary(),
                Stream.of(others).map(Summaries::summary).toArray(ReportSummary[]::new));
    }

    private static DrawnNight night(
            @Nullable StandingPin pin,
            List<ReportSummary> contradicting,
            ReportSummary basis,
            ReportSummary... others) {
        return new DrawnNight(
                Summaries.NIGHT,
                List.of(basis),
                List.of(others),
                contradicting,
                List.of(),
                List.of(),
                pin,
                List.of(basis),
                false);
    }

    private static StandingPin pin(Fate fate, ReportSummary basis) {
        PinnedBasis pin = new PinnedBasis(
                1,
                Summaries.NIGHT,
                List.of(new ReportRef("a", 1)),
                new Attribution("anna", Instant.EPOCH, "for a test"));
        return new StandingPin(pin, fate, fate == Fate.FALLS ? List.of() : List.of(basis), List.of());
    }
}
