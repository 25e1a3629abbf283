package org.nightmap.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.nightmap.language.LocalizedText;
import org.nightmap.report.LineKind;
import org.nightmap.report.PlaceCount;
import org.nightmap.report.ReportRef;
import org.nightmap.report.Tally;
import org.nightmap.time.Period;
import org.springframework.beans.factory.annotation.Autowired;

/** Nights of every kind among the shipped ones. All expected values are taken by hand from the published statements' counts. */
@ShippedNights
class SpecialNightsTest {

    private static final int REGIONS_OF_THE_LAYER = 85;

    @Autowired
    private Pictures pictures;

    @Test
    void theExampleNightIsDrawnFromTheMinistrysStatement() {
        Picture picture = of("2025-10-25");

        assertThat(picture.basis()).singleElement().satisfies(basis -> {
            assertThat(basis.report().ref()).hasToString("2025-10-25-tass@1");
            assertThat(basis.pinned()).isFalse();
        });
        assertThat(picture.label())
                .isEqualTo(new LocalizedText("Night of 24–25 October 2025", "Ночь на 25 октября 2025 года"));
        assertThat(picture.tally()).isEqualTo(new Tally(121, 121, 0, 0, 0));
        assertThat(picture.warnings()).isEmpty();
        assertThat(picture.places()).isEmpty();
        assertThat(counted(picture))
                .isEqualTo(Map.ofEntries(
                        Map.entry("RU-ROS", 20),
                        Map.entry("RU-VGG", 19),
                        Map.entry("RU-BRY", 17),
                        Map.entry("RU-KLU", 12),
                        Map.entry("RU-SMO", 11),
                        Map.entry("RU-BEL", 9),
                        Map.entry("RU-MOS", 9),
                        Map.entry("RU-VOR", 8),
                        Map.entry("RU-LEN", 8),
                        Map.entry("RU-NGR", 2),
                        Map.entry("RU-RYA", 2),
                        Map.entry("RU-TAM", 2),
                        Map.entry("RU-TVE", 1),
                        Map.entry("RU-TUL", 1)));
        assertThat(picture.reports())
                .extracting(report -> report.ref().id())
                .containsExactly("2025-10-25-article", "2025-10-25-lokmat-day", "2025-10-25-tass");
    }

    @Test
    void onTheExampleNightTheCityIsCountedWithItsRegionAndSilenceMeansNone() {
        Picture picture = of("2025-10-25");

        assertThat(region(picture, "RU-MOW").state()).isEqualTo(RegionState.COUNTED_WITH);
        assertThat(region(picture, "RU-MOW").with()).isEqualTo("RU-MOS");
        assertThat(states(picture))
                .isEqualTo(
                        Map.of(RegionState.COUNTED, 14L, RegionState.COUNTED_WITH, 1L, RegionState.NONE_REPORTED, 70L));
    }

    @Test
    void onTheExampleNightTheArticleDisagreesAboutTheMoscowRegionAlone() {
        assertThat(of("2025-10-25").disagreements())
                .extracting(d -> d.iso(), d -> d.basis(), d -> d.others())
                .containsExactly(
                        tuple("RU-MOS", 9, List.of(new Disagreement.Other(new ReportRef("2025-10-25-article", 1), 7))));
    }

    @Test
    void drawnFromTheArticleTheExampleNightSaysWhatIsWrongWithIt() {
        Picture picture = pictures.pinned(Period.parse("2025-10-25"), List.of(ReportRef.parse("2025-10-25-article@1")));

        // 11 + 20 + 19 + 17 + 8 + 12 + 9 + 7 = 103 on regions, "Belarus Oblast" 7 elsewhere, of 121
        assertThat(picture.tally()).isEqualTo(new Tally(121, 103, 7, 11, 0));
        assertThat(picture.places())
                .containsExactly(new PlacePicture(
                        null, List.of(new PlaceCount("Belarus Oblast", LineKind.UNKNOWN, List.of(), 7))));
        assertThat(region(picture, "RU-VOR").state()).isEqualTo(RegionState.NOT_STATED);
        assertThat(picture.warnings())
                .extracting(Warning::code, warning -> warning.message().en())
                .containsExactly(
                        tuple(
                                Warning.Code.PINNED,
                                "Drawn from Press article, which a person chose; the rules would choose TASS."),
                        tuple(Warning.Code.UNATTRIBUTED, "11 of 121 drones are not attributed to a place."),
                        tuple(Warning.Code.UNRESOLVED_PLACE, "Not known as a place: “Belarus Oblast”."));
        assertThat(picture.warnings().get(1).message().ru())
                .isEqualTo("11 беспилотников из 121 не отнесены ни к какому месту.");
    }

    @Test
    void anotherNightsListContradictsTheNightButIsNotItsBasis() {
        Picture picture = of("2025-11-13");

        // 5-tv.ru and Lenta.ru agree (Lenta.ru gives five regions together: 5 + 4 + 3 + 2 + 1 = 15); NEWS.ru has other
        // regions
        assertThat(picture.basis())
                .extracting(basis -> basis.report().ref().id())
                .containsExactly("2025-11-13-5tv");
        assertThat(picture.warnings())
                .extracting(Warning::code, warning -> warning.message().en())
                .containsExactly(tuple(
                        Warning.Code.COMPLETE_REPORTS_CONTRADICT,
                        "Complete reports of this night contradict each other (5-tv.ru, Lenta.ru, NEWS.ru)."
                                + " The map follows 5-tv.ru."));
        assertThat(picture.disagreements())
                .filteredOn(d -> d.iso().equals("RU-BRY"))
                .extracting(d -> d.basis(), d -> d.others())
                .containsExactly(tuple(2, List.of(new Disagreement.Other(new ReportRef("2025-11-13-newsru", 1), 10))));
    }

    @Test
    void theListOfTheNextNightUnderThisDateIsNotDrawnTwice() {
        Picture picture = of("2025-09-13");

        // WDMD TV, of 8 October, has the 80 of Interfax and Radio 1 for 14 September; 15 + 12 + 10 + 2 + 1 + 1 + 1 = 42
        assertThat(picture.basis())
                .extracting(basis -> basis.report().ref().id())
                .containsExactly("2025-09-13-kommersant");
        assertThat(picture.tally()).isEqualTo(new Tally(42, 42, 0, 0, 0));
        // Kommersant prints August for September in its hours
        assertThat(picture.warnings())
                .extracting(Warning::code)
                .containsExactly(Warning.Code.COMPLETE_REPORTS_CONTRADICT, Warning.Code.COVERAGE_UNKNOWN);
        assertThat(of("2025-09-14").basis())
                .extracting(basis -> basis.report().ref().id())
                .containsExactly("2025-09-14-interfax");
        assertThat(of("2025-09-14").warnings()).isEmpty();
        assertThat(of("2025-09-13..2025-09-14").tally()).isEqualTo(new Tally(122, 119, 3, 0, 0));
    }

    @Test
    void pinnedTheListOfTheNextNightSaysThatItIs() {
        Picture picture = pictures.pinned(Period.parse("2025-09-13"), List.of(ReportRef.parse("2025-09-13-wdmd@1")));

        assertThat(picture.warnings())
                .filteredOn(warning -> warning.code() == Warning.Code.LIKELY_MISDATED)
                .extracting(Warning::message)
                .containsExactly(new LocalizedText(
                        "The counts of WDMD TV are those that others give for the night of 14 Sep 2025 (Interfax, Radio 1):"
                                + " the report is likely of that night.",
                        "Числа издания WDMD TV – те же, что другие приводят за ночь на 14 сент. 2025 (Interfax, Radio 1):"
                                + " вероятно, сообщение о той ночи."));
    }

    @Test
    void ofAllShippedNightsOneReportIsLikelyOfAnother() {
        assertThat(pictures.candidates(Period.parse("2024-02-01..2026-03-31")).values())
                .flatExtracting(candidates -> candidates)
                .filteredOn(BasisCandidate::misdated)
                .extracting(candidate -> candidate.report().ref().id())
                .containsExactly("2025-09-13-wdmd");
    }

    @Test
    void aJointCountIsElsewhereAndItsRegionsAreCountedJointly() {
        Picture picture = of("2025-04-25");

        assertThat(region(picture, "RU-IVA").state()).isEqualTo(RegionState.COUNTED_JOINTLY);
        assertThat(region(picture, "RU-NIZ").state()).isEqualTo(RegionState.COUNTED_JOINTLY);
        assertThat(picture.places())
                .filteredOn(place -> place.kind() == LineKind.JOINT)
                .flatExtracting(PlacePicture::wordings)
                .extracting(PlaceCount::regions, PlaceCount::count)
                .containsExactly(tuple(List.of("RU-IVA", "RU-NIZ"), 3));
    }

    @Test
    void aNightSplitInTwoStatementsIsDrawnFromOneUntilBothArePinned() {
        Picture first = of("2025-05-25");
        // kursk-news.ru gives the evening's counts, 30 + 20 + 17 + 16 + 5 + 4 + 2 + 1 = 95 of 95; TASS gives none
        assertThat(first.basis())
                .extracting(basis -> basis.report().ref().id())
                .containsExactly("2025-05-25a-kursknews");
        assertThat(first.tally()).isEqualTo(new Tally(95, 95, 0, 0, 0));
        assertThat(first.warnings())
                .extracting(Warning::code, Warning::message)
                .containsExactly(
                        tuple(
                                Warning.Code.OTHER_HOURS_NOT_DRAWN,
                                new LocalizedText(
                                        "Not in these figures, as they are of other hours: TASS, 110 stated for 00:00–07:00.",
                                        "Не вошли в эти числа, так как относятся к другим часам: TASS, заявлено 110 за"
                                                + " 00:00–07:00.")),
                        tuple(
                                Warning.Code.PART_OF_NIGHT,
                                new LocalizedText(
                                        "The report speaks for a part of the night only: 20:00–00:00.",
                                        "Сообщение охватывает только часть ночи: 20:00–00:00.")));
        assertThat(region(first, "RU-VOR").state()).isEqualTo(RegionState.NOT_STATED);

        Picture both = pictures.pinned(
                Period.parse("2025-05-25"),
                List.of(ReportRef.parse("2025-05-25b-tass@1"), ReportRef.parse("2025-05-25a-kursknews@1")));
        // 95 and 110 stated; the second statement names regions without counts
        assertThat(both.tally()).isEqualTo(new Tally(205, 95, 0, 110, 0));
        assertThat(both.basis())
                .extracting(basis -> basis.report().ref().id())
                .containsExactly("2025-05-25a-kursknews", "2025-05-25b-tass");
        assertThat(both.warnings())
                .extracting(Warning::code)
                .containsExactly(Warning.Code.PINNED, Warning.Code.UNATTRIBUTED);
    }

    @Test
    void aNightMostlyOverSeasKeepsThemInItsPlaces() {
        Picture picture = of("2025-05-14");
        assertThat(counted(picture)).isEqualTo(Map.of("RU-BEL", 3));
        assertThat(picture.tally()).isEqualTo(new Tally(12, 3, 9, 0, 0));
        assertThat(picture.places())
                .extracting(PlacePicture::kind, PlacePicture::count)
                .containsExactly(tuple(LineKind.SEA, 9));

        // until 01:40: a part of the night, so silence says nothing
        Picture untilTwo = of("2025-07-24");
        assertThat(counted(untilTwo)).isEqualTo(Map.of("RU-KDA", 7));
        assertThat(untilTwo.tally()).isEqualTo(new Tally(39, 7, 32, 0, 0));
        assertThat(untilTwo.places())
                .extracting(PlacePicture::kind, PlacePicture::count)
                .containsExactly(tuple(LineKind.SEA, 21), tuple(LineKind.SEA, 11));
        assertThat(untilTwo.warnings()).extracting(Warning::code).containsExactly(Warning.Code.PART_OF_NIGHT);
        assertThat(region(untilTwo, "RU-ROS").state()).isEqualTo(RegionState.NOT_STATED);
    }

    @Test
    void aNightWithoutATotalHasNothingToCompareWith() {
        Picture picture = of("2024-05-24");

        assertThat(picture.tally().stated()).isNull();
        assertThat(picture.tally().unattributed()).isNull();
        assertThat(picture.tally().excess()).isZero();
        assertThat(picture.warnings()).extracting(Warning::code).contains(Warning.Code.NO_TOTAL);
        assertThat(states(picture)).doesNotContainKey(RegionState.NONE_REPORTED);
    }

    @Test
    void ofANightWithoutLinesOnlyTheTotalIsKnown() {
        Picture picture = of("2025-09-25");

        assertThat(picture.tally()).isEqualTo(new Tally(45, 0, 0, 45, 0));
        assertThat(states(picture)).isEqualTo(Map.of(RegionState.NOT_STATED, (long) REGIONS_OF_THE_LAYER));
        assertThat(picture.warnings())
                .extracting(Warning::code, warning -> warning.message().en())
                .containsExactly(tuple(Warning.Code.UNATTRIBUTED, "45 of 45 drones are not attributed to a place."));
    }

    @Test
    void statementsOfOtherKindsAreListedAndNotDrawn() {
        Picture picture = of("2025-11-08");

        assertThat(picture.basis()).isEmpty();
        assertThat(picture.tally()).isEqualTo(new Tally(null, 0, 0, null, 0));
        assertThat(states(picture)).isEqualTo(Map.of(RegionState.NO_REPORT, (long) REGIONS_OF_THE_LAYER));
        assertThat(picture.reports()).extracting(report -> report.ref().id()).containsExactly("2025-11-08day-ura");
        assertThat(picture.warnings()).isEmpty();
    }

    @Test
    void whatMustNotBeDrawnTogetherIsRefusedWithTheReason() {
        assertThatThrownBy(() -> pin("2025-10-25", "2025-10-25-tass@1", "2025-10-25-article@1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("does not speak for a known part of the night");
        assertThatThrownBy(() -> pin("2025-10-25", "2025-10-25-lokmat-day@1"))
                .hasMessageContaining("no night statement");
        assertThatThrownBy(() -> pin("2025-10-25", "2025-10-24-tassru@1"))
                .hasMessageContaining("of the night 2025-10-24");
        assertThatThrownBy(() -> pin("2025-10-25", "nobody@1")).hasMessageContaining("There is no report nobody@1");
        assertThatThrownBy(() -> pin("2025-10-25", "2025-10-25-tass@2")).hasMessageContaining("There is no report");
        assertThatThrownBy(() -> pin("2025-10-25..2025-10-26", "2025-10-25-tass@1"))
                .hasMessageContaining("for one night");
        assertThatThrownBy(() -> pin("2025-05-25", "2025-05-25a-tass@1", "2025-05-25a-kursknews@1"))
                .hasMessageContaining("overlapping hours");
    }

    private Picture pin(String period, String... refs) {
        return pictures.pinned(
                Period.parse(period),
                List.of(refs).stream().map(ReportRef::parse).toList());
    }

    private Picture of(String period) {
        return pictures.of(Period.parse(period));
    }

    private static RegionPicture region(Picture picture, String iso) {
        return picture.regions().stream()
                .filter(region -> region.iso().equals(iso))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Integer> counted(Picture picture) {
        return picture.regions().stream()
                .filter(region -> region.state() == RegionState.COUNTED)
                .collect(Collectors.toMap(RegionPicture::iso, RegionPicture::count));
    }

    private static Map<RegionState, Long> states(Picture picture) {
        return picture.regions().stream()
                .collect(Collectors.groupingBy(RegionPicture::state, TreeMap::new, Collectors.counting()));
    }
}
