package org.nightmap.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nightmap.picture.Summaries.hours;
import static org.nightmap.picture.Summaries.report;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nightmap.language.LocalizedText;
import org.nightmap.report.Coverage;
import org.nightmap.report.ReportSummary;
import org.nightmap.time.Night;
import org.nightmap.time.Period;

/** The sentences under a map of 15 January 2026 and of spans around it; numbers are worked out by hand. */
class WarningsTest {

    private static final Period ONE = Period.of(Summaries.NIGHT);

    @Test
    void aCompleteNightNeedsNone() {
        assertThat(warnings(ONE, drawn(report("a")))).isEmpty();
    }

    @Test
    void anExcessIsNotHiddenByTheRemainderOfAnotherNight() {
        Period two = Period.parse("2026-01-15..2026-01-16");
        List<Warning> warnings = warnings(
                two,
                drawn(report("a").counts(100, 89, 0, "x")),
                drawn(Night.of(2026, 1, 16), report("b").counts(30, 31, 0, "y")));

        assertThat(warnings).extracting(Warning::code).containsExactly(Warning.Code.UNATTRIBUTED, Warning.Code.EXCESS);
        assertThat(warnings.get(0).message())
                .isEqualTo(new LocalizedText(
                        "11 of 100 drones are not attributed to a place (15 Jan).",
                        "11 беспилотников из 100 не отнесены ни к какому месту (15 янв.)."));
        assertThat(warnings.get(1).message())
                .isEqualTo(new LocalizedText(
                        "The places add up to 1 drone more than the stated total of 30 (16 Jan).",
                        "Сумма по местам на 1 беспилотник больше заявленного числа 30 (16 янв.)."));
    }

    @Test
    void nightsWithoutATotalAreNamedWithWhatTheyCount() {
        Period two = Period.parse("2026-01-15..2026-01-16");
        DrawnNight without = drawn(report("a").counts(null, 7, 2, "x"));

        assertThat(warnings(ONE, without))
                .singleElement()
                .extracting(w -> w.message().en())
                .isEqualTo("No total is stated, so nothing shows whether the counts are complete.");
        assertThat(warnings(two, without, drawn(Night.of(2026, 1, 16), report("b"))))
                .singleElement()
                .extracting(Warning::message)
                .isEqualTo(new LocalizedText(
                        "On 1 night no total is stated (15 Jan); what is counted on it (9) is beyond the stated total.",
                        "За 1 ночь общее число не заявлено (15 янв.); учтённое за неё (9) – сверх заявленного."));
    }

    @Test
    void ofManyNightsTheSentenceNamesTheFirstSixAndTheWarningAll() {
        Period month = Period.parse("2026-01-01..2026-01-31");
        List<Warning> warnings = warnings(month, drawn(report("a")));

        assertThat(warnings).singleElement().satisfies(warning -> {
            assertThat(warning.code()).isEqualTo(Warning.Code.NO_REPORT);
            assertThat(warning.nights()).hasSize(30).doesNotContain(Summaries.NIGHT);
            assertThat(warning.message())
                    .isEqualTo(new LocalizedText(
                            "30 of 31 nights have no approved report"
                                    + " (1 Jan, 2 Jan, 3 Jan, 4 Jan, 5 Jan, 6 Jan and 24 more).",
                            "30 ночей из 31 – без утверждённых сообщений"
                                    + " (1 янв., 2 янв., 3 янв., 4 янв., 5 янв., 6 янв. и ещё 24)."));
        });
    }

    @Test
    void partsThatCoverTheNightTogetherAreNoPart() {
        Summaries evening = report("a").covers(Coverage.PART, hours("20:00", "00:00"));
        Summaries morning = report("b").covers(Coverage.PART, hours("00:00", "07:00"));

        assertThat(warnings(ONE, drawn(evening))).extracting(Warning::code).containsExactly(Warning.Code.PART_OF_NIGHT);
        assertThat(warnings(ONE, drawn(evening, morning))).isEmpty();
    }

    @Test
    void aReportOfOtherHoursIsNotInTheFiguresAndIsNamed() {
        Summaries evening = report("a").covers(Coverage.PART, hours("20:00", "00:00"));
        Summaries morning =
                report("b").by("TASS").counts(110, 0, 0, "x").covers(Coverage.PART, hours("00:00", "07:00"));
        Summaries later = report("c").by("RBC").counts(null, 0, 0, "y").covers(Coverage.PART, hours("05:00", "07:00"));
        Summaries sameHours = report("d").covers(Coverage.PART, hours("22:00", "00:00"));
        Summaries ofUnknownHours = report("e").covers(Coverage.UNKNOWN, null);
        DrawnNight night = beside(evening, morning, later, sameHours, ofUnknownHours);

        assertThat(warnings(ONE, night))
                .extracting(Warning::code)
                .containsExactly(Warning.Code.OTHER_HOURS_NOT_DRAWN, Warning.Code.PART_OF_NIGHT);
        assertThat(warnings(ONE, night).getFirst().message())
                .isEqualTo(new LocalizedText(
                        "Not in these figures, as they are of other hours: TASS, 110 stated for 00:00–07:00;"
                                + " RBC, for 05:00–07:00 without a total.",
                        "Не вошли в эти числа, так как относятся к другим часам: TASS, заявлено 110 за 00:00–07:00;"
                                + " RBC, за 05:00–07:00 без итога."));
        assertThat(warnings(Period.parse("2026-01-15..2026-01-16"), night)
                        .getFirst()
                        .message()
                        .en())
                .isEqualTo("On 1 night reports of other hours are not in these figures (15 Jan).");
        assertThat(night.coverage()).isEqualTo(Coverage.PART);
    }

    @Test
    void hoursThatCouldNotBeReadAreSaid() {
        assertThat(warnings(ONE, drawn(report("a").covers(Coverage.UNKNOWN, null))))
                .extracting(Warning::code)
                .containsExactly(Warning.Code.COVERAGE_UNKNOWN);
    }

    @Test
    void hoursThatWereUnderstoodStandAsHoursAndOthersInTheWordsOfTheSource() {
        Summaries evening =
                report("a").covers(Coverage.PART, hours("20:00", "00:00")).worded("8 p.m. to midnight");
        Summaries unread = report("b").covers(Coverage.UNKNOWN, null).worded("past day");

        assertThat(warnings(ONE, drawn(evening, unread)))
                .extracting(Warning::message)
                .containsExactly(
                        new LocalizedText(
                                "The report speaks for a part of the night only: 20:00–00:00.",
                                "Сообщение охватывает только часть ночи: 20:00–00:00."),
                        new LocalizedText(
                                "The hours for which the report speaks could not be read: “past day”.",
                                "Не удалось прочитать, за какие часы дано сообщение: «past day»."));
    }

    @Test
    void aChosenReportIsNamedByItsPublisherAndByItselfWhereThatIsTheSame() {
        ReportSummary chosen = report("a").summary();
        List<LocalizedText> said = Stream.of(report("b").by("TASS"), report("c"))
                .map(ruled -> pinned(chosen, ruled.summary()))
                .toList();

        assertThat(said)
                .containsExactly(
                        new LocalizedText(
                                "Drawn from Echo, which a person chose; the rules would choose TASS.",
                                "Источник карты: Echo, выбран вручную; по правилам был бы TASS."),
                        new LocalizedText(
                                "Drawn from a@1, which a person chose; the rules would choose c@1.",
                                "Источник карты: a@1, выбран вручную; по правилам был бы c@1."));
    }

    private static LocalizedText pinned(ReportSummary chosen, ReportSummary byTheRules) {
        DrawnNight drawn = new DrawnNight(
                Summaries.NIGHT, List.of(chosen), List.of(), List.of(), List.of(), List.of(), null, List.of(), true);
        DrawnNight ruled = new DrawnNight(
                Summaries.NIGHT,
                List.of(byTheRules),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                false);
        return new Warnings(ONE, new DrawnPeriod(List.of(drawn), List.of()), List.of(ruled), drawn.tally(), List.of())
                .inOrder()
                .getFirst()
                .message();
    }

    private static List<Warning> warnings(Period period, DrawnNight... nights) {
        List<DrawnNight> drawn = List.of(nights);
        return new Warnings(
                        period,
                        new DrawnPeriod(drawn, List.of()),
                        drawn,
                        Totals.of(drawn.stream().map(DrawnNight::tally).toList()),
                        List.of())
                .inOrder();
    }

    /** A night drawn from its first report, with others beside it. */
    private static DrawnNight beside(Summaries basis, Summaries... others) {
        return new DrawnNight(
                Summaries.NIGHT,
                List.of(basis.summary()),
                Stream.of(others).map(Summaries::summary).toList(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                false);
    }

    private static DrawnNight drawn(Summaries... basis) {
        return drawn(Summaries.NIGHT, basis);
    }

    private static DrawnNight drawn(Night night, Summaries... basis) {
        List<ReportSummary> reports = Stream.of(basis).map(Summaries::summary).toList();
        return new DrawnNight(night, reports, List.of(), List.of(), List.of(), List.of(), null, reports, false);
    }
}
