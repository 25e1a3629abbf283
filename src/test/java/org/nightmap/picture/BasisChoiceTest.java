package org.nightmap.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.nightmap.picture.Summaries.hours;
import static org.nightmap.picture.Summaries.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.nightmap.picture.BasisCandidate.Rule;
import org.nightmap.report.Coverage;
import org.nightmap.report.Line;
import org.nightmap.report.LineKind;
import org.nightmap.report.ReportSummary;
import org.nightmap.time.Night;

class BasisChoiceTest {

    private static final PictureSettings SETTINGS =
            new PictureSettings(List.of("TASS", "TASS (ru)", "RIA Novosti", "Interfax"), 1);

    private final Map<String, List<Line>> lines = new HashMap<>();
    private final StatementLines stored = new StatementLines(null) {
        @Override
        List<Line> of(ReportSummary report) {
            return lines.getOrDefault(report.ref().id(), List.of(region("of " + report.signature(), 1)));
        }
    };
    private final Agreement agreement = new Agreement(stored);
    private final BasisChoice choice = new BasisChoice(SETTINGS, agreement, stored);

    @Test
    void aReportThatIsLikelyOfTheNextNightYieldsEvenToAnIncompleteOne() {
        ReportSummary wrong = report("a").by("TASS").counts(10, 10, 0, "x").summary(Summaries.NIGHT, 5);
        ReportSummary partial = report("b").counts(10, 2, 0, "y").summary();
        ReportSummary right = report("c").by("RBC").counts(10, 10, 0, "x").summary(Night.of(2026, 1, 16), 5);
        ReportSummary again = report("d").counts(10, 10, 0, "x").summary(Night.of(2026, 1, 16), 5);
        Misdated misdated = Misdated.among(List.of(wrong, partial, right, again));

        assertThat(choice.rank(List.of(wrong, partial), misdated))
                .extracting(candidate -> candidate.report().ref().id(), BasisCandidate::lostBy)
                .containsExactly(tuple("b", Rule.FIRST), tuple("a", Rule.OWN_NIGHT));
        assertThat(choice.rank(List.of(wrong), misdated))
                .extracting(BasisCandidate::misdated, BasisCandidate::lostBy)
                .containsExactly(tuple(true, Rule.FIRST));
    }

    @Test
    void aCompleteReportComesBeforeOneThatAttributesMore() {
        assertThat(order(
                        report("a").by("TASS").counts(20, 19, 0, "x"),
                        report("b").counts(10, 2, 8, "y")))
                .containsExactly(tuple("b", Rule.FIRST), tuple("a", Rule.COMPLETE));
    }

    @Test
    void amongCompleteReportsTheOneThatMostOthersConfirmComesFirst() {
        assertThat(order(
                        report("a").counts(10, 10, 0, "x"),
                        report("b").counts(10, 9, 1, "y"),
                        report("c").counts(10, 9, 1, "y")))
                .containsExactly(tuple("b", Rule.FIRST), tuple("c", Rule.ID), tuple("a", Rule.MOST_AGREEING));
    }

    @Test
    void anIncompleteReportConfirmsNothing() {
        assertThat(order(
                        report("a").counts(10, 9, 1, "y"),
                        report("b").counts(11, 9, 1, "y"),
                        report("c").counts(10, 10, 0, "x")))
                .containsExactly(tuple("c", Rule.FIRST), tuple("a", Rule.MOST_ATTRIBUTED), tuple("b", Rule.COMPLETE));
    }

    @Test
    void aJointCountConfirmsTheSingleCountsThatAddUpToIt() {
        lines.put("a", List.of(region("RU-KLU", 4), region("RU-TVE", 3)));
        lines.put("b", List.of(joint(7, "RU-KLU", "RU-TVE")));
        lines.put("c", List.of(region("RU-BEL", 7)));
        assertThat(order(
                        report("a").counts(10, 7, 3, "x"),
                        report("b").counts(10, 0, 10, "y"),
                        report("c").counts(10, 10, 0, "z")))
                .containsExactly(
                        tuple("a", Rule.FIRST), tuple("b", Rule.MOST_ATTRIBUTED), tuple("c", Rule.MOST_AGREEING));
        assertThat(contradicting(report("a").counts(10, 7, 3, "x"), report("b").counts(10, 0, 10, "y")))
                .isEmpty();
    }

    @Test
    void thePublishersOfTheSettingsComeFirstInWhateverCase() {
        assertThat(order(
                        report("a").on("2026-01-20"),
                        report("b").by("interfax"),
                        report("c").by("tass (RU)"),
                        report("d").by("TASS")))
                .containsExactly(
                        tuple("d", Rule.FIRST),
                        tuple("c", Rule.PUBLISHER_RANK),
                        tuple("b", Rule.PUBLISHER_RANK),
                        tuple("a", Rule.PUBLISHER_RANK));
    }

    @Test
    void theNewestComesFirstAndAnUnknownDateIsTheOldest() {
        assertThat(order(report("a"), report("b").on("2026-01-15"), report("c").on("2026-01-16")))
                .containsExactly(tuple("c", Rule.FIRST), tuple("b", Rule.NEWEST), tuple("a", Rule.NEWEST));
    }

    @Test
    void ofOneDayTheLaterComesFirstAndATimeThatIsNotKnownIsTheOldest() {
        assertThat(order(
                        report("a").on("2026-01-15"),
                        report("b").on("2026-01-15T07:41+03:00"),
                        report("c").on("2026-01-15T09:12+03:00")))
                .containsExactly(tuple("c", Rule.FIRST), tuple("b", Rule.NEWEST), tuple("a", Rule.NEWEST));
    }

    @Test
    void aReportThatNamesARegionTwiceComesAfterOneThatDoesNot() {
        lines.put("a", List.of(region("RU-KLU", 4), region("RU-KLU", 6)));
        lines.put("b", List.of(region("RU-KLU", 4), region("RU-KRS", 6)));
        assertThat(order(report("a").counts(10, 10, 0, "x"), report("b").counts(10, 10, 0, "y")))
                .containsExactly(tuple("b", Rule.FIRST), tuple("a", Rule.NO_REGION_TWICE));
    }

    @Test
    void completeReportsOfTheSameHoursThatDifferContradictEachOther() {
        assertThat(contradicting(
                        report("a"),
                        report("b").counts(10, 10, 0, "other"),
                        report("c").counts(10, 9, 0, "z")))
                .containsExactly("a", "b");
    }

    @Test
    void reportsOfDifferentHoursDoNotContradictEachOther() {
        Summaries evening = report("a").covers(Coverage.PART, hours("20:00", "00:00"));
        Summaries morning = report("b").counts(10, 10, 0, "other").covers(Coverage.PART, hours("00:00", "07:00"));
        Summaries sameMorning = report("c").covers(Coverage.PART, hours("00:00", "07:00"));
        Summaries night = report("d").counts(10, 10, 0, "third");

        assertThat(contradicting(evening, morning, night)).isEmpty();
        assertThat(contradicting(evening, morning, sameMorning)).containsExactly("b", "c");
    }

    private List<Tuple> order(Summaries... reports) {
        return choice.rank(Stream.of(reports).map(Summaries::summary).toList(), Misdated.among(List.of())).stream()
                .map(candidate -> tuple(candidate.report().ref().id(), candidate.lostBy()))
                .toList();
    }

    private List<String> contradicting(Summaries... reports) {
        return agreement
                .contradicting(Stream.of(reports).map(Summaries::summary).toList())
                .stream()
                .map(report -> report.ref().id())
                .toList();
    }

    private static Line region(String iso, int count) {
        return line(LineKind.REGION, iso, List.of(), count);
    }

    private static Line joint(int count, String... regions) {
        return line(LineKind.JOINT, null, List.of(regions), count);
    }

    private static Line line(LineKind kind, String region, List<String> regions, int count) {
        return new Line(
                1, "as written", kind, region, regions, List.of(), count, null, null, false, "", null, null, List.of());
    }
}
