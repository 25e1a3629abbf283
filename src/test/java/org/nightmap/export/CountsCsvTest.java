package org.nightmap.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightmap.language.Formats;
import org.nightmap.language.LocalizedText;
import org.nightmap.picture.Picture;
import org.nightmap.picture.PlacePicture;
import org.nightmap.picture.RegionPicture;
import org.nightmap.picture.RegionState;
import org.nightmap.report.LineKind;
import org.nightmap.report.PlaceCount;
import org.nightmap.report.Tally;
import org.nightmap.time.Period;

class CountsCsvTest {

    private static final String HEADER = "from,to,claims_of,kind,iso,name_en,name_ru,state,count,with,nights_counted,"
            + "nights_counted_with,nights_counted_jointly,nights_none_reported,nights_not_stated,nights_no_report\r\n";

    private static final PlacePicture BLACK_SEA = new PlacePicture(
            new LocalizedText("Black Sea", "Чёрное море"),
            List.of(sea("акваторией Черного моря", 2), sea("Черным морем", 1)));

    @Test
    void countsAddUpToTheStatedTotalEvenWhereTheLinesExceedIt() {
        // 20 in Rostov and 3 over the sea are 2 more than the stated 21
        String csv = CountsCsv.of(picture(Tally.of(21, 20, 3), BLACK_SEA));

        assertThat(csv).isEqualTo(HEADER + """
                2025-10-25,2025-10-25,,region,RU-ROS,Rostov Oblast,Ростовская область,counted,20,,1,0,0,0,0,0
                2025-10-25,2025-10-25,,region,RU-MOW,Moscow,Москва,counted_with,,RU-MOS,0,1,0,0,0,0
                2025-10-25,2025-10-25,,sea,,Black Sea,Чёрное море,,3,,,,,,,
                2025-10-25,2025-10-25,,unattributed,,,,,0,,,,,,,
                2025-10-25,2025-10-25,,excess,,,,,-2,,,,,,,
                """.replace("\n", "\r\n"));
    }

    @Test
    void withoutAStatedTotalTheUnattributedIsEmptyAndNotZero() {
        assertThat(CountsCsv.of(picture(Tally.of(null, 20, 3), BLACK_SEA)))
                .contains("unattributed,,,,,,,,,,,,\r\n")
                .doesNotContain("excess");
    }

    /**
     * Rostov 20 after 34; Moscow counted with its oblast after 4, of which no difference is known; the Black Sea 3 and nothing known
     * before; the Sea of Azov before alone. 23 − 23 = 0 and 50 − 39 = 11 without a place.
     */
    @Test
    void theCountsOfAnotherPeriodStandBesideWithTheDifferenceOfBothNumbers() {
        Picture before = picture(
                "2025-10-24",
                Tally.of(50, 38, 1),
                List.of(
                        region("RU-ROS", "Rostov Oblast", "Ростовская область", RegionState.COUNTED, 34, null),
                        region("RU-MOW", "Moscow", "Москва", RegionState.COUNTED, 4, null)),
                new PlacePicture(new LocalizedText("Sea of Azov", "Азовское море"), List.of(sea("Азовским морем", 1))));

        String csv = CountsCsv.of(new ShownPictures(picture(Tally.of(23, 20, 3), BLACK_SEA), before, List.of()));

        assertThat(csv)
                .isEqualTo(HEADER.strip() + ",before_from,before_to,before_claims_of,before_state,before_count,"
                        + "before_with,difference\r\n" + """
                        2025-10-25,2025-10-25,,region,RU-ROS,Rostov Oblast,Ростовская область,counted,20,,1,0,0,0,0,0,2025-10-24,2025-10-24,,counted,34,,-14
                        2025-10-25,2025-10-25,,region,RU-MOW,Moscow,Москва,counted_with,,RU-MOS,0,1,0,0,0,0,2025-10-24,2025-10-24,,counted,4,,
                        2025-10-25,2025-10-25,,sea,,Black Sea,Чёрное море,,3,,,,,,,,2025-10-24,2025-10-24,,,,,
                        2025-10-25,2025-10-25,,sea,,Sea of Azov,Азовское море,,,,,,,,,,2025-10-24,2025-10-24,,,1,,
                        2025-10-25,2025-10-25,,unattributed,,,,,0,,,,,,,,2025-10-24,2025-10-24,,,11,,-11
                        """.replace("\n", "\r\n"));
    }

    /** 39 are 2 more than 37, and 23 no more than 23; without a total nothing can exceed it. */
    @Test
    void whatExceedsTheTotalOfEitherPeriodIsARow() {
        Picture now = picture(Tally.of(23, 20, 3), BLACK_SEA);
        Picture exceeding = picture(Tally.of(37, 36, 3), BLACK_SEA);

        assertThat(CountsCsv.of(new ShownPictures(now, exceeding, List.of())))
                .endsWith("excess,,,,,0,,,,,,,,2025-10-25,2025-10-25,,,-2,,2\r\n");
        assertThat(CountsCsv.of(new ShownPictures(picture(Tally.of(null, 20, 3), BLACK_SEA), exceeding, List.of())))
                .endsWith("excess,,,,,,,,,,,,,2025-10-25,2025-10-25,,,-2,,\r\n");
    }

    @Test
    void theSameWordsOfOtherRegionsAreAnotherPlace() {
        Picture night = picture(
                "2025-10-25", Tally.of(5, 0, 5), List.of(), joint(3, "RU-BEL", "RU-KRS"), joint(2, "RU-BRY", "RU-SMO"));

        assertThat(CountsCsv.of(new ShownPictures(night, night, List.of())))
                .contains(",3,,,,,,,,2025-10-25,2025-10-25,,,3,,0\r\n", ",2,,,,,,,,2025-10-25,2025-10-25,,,2,,0\r\n");
    }

    @Test
    void aPlaceThatReadsAsAFormulaIsText() {
        PlacePicture formula = new PlacePicture(null, List.of(sea("=HYPERLINK(\"http://example.org\")", 3)));
        String cell = "\"'=HYPERLINK(\"\"http://example.org\"\")\"";
        assertThat(CountsCsv.of(picture(Tally.of(23, 20, 3), formula)))
                .contains(",sea,,%s,%s,,3,".formatted(cell, cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+7", "-1", "@SUM(A1)", "\tx", "\rx"})
    void everyBeginOfAFormulaIsLedByAnApostrophe(String text) {
        assertThat(CountsCsv.cell(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Rostov", "a=b", "«Крым»"})
    void otherTextIsLeftAlone(String text) {
        assertThat(CountsCsv.cell(text)).isEqualTo(text);
    }

    private static PlaceCount sea(String wording, int count) {
        return new PlaceCount(wording, LineKind.SEA, List.of(), count);
    }

    private static Picture picture(Tally tally, PlacePicture sea) {
        return picture(
                "2025-10-25",
                tally,
                List.of(
                        region("RU-ROS", "Rostov Oblast", "Ростовская область", RegionState.COUNTED, 20, null),
                        region("RU-MOW", "Moscow", "Москва", RegionState.COUNTED_WITH, null, "RU-MOS")),
                sea);
    }

    private static PlacePicture joint(int count, String... regions) {
        return new PlacePicture(
                null, List.of(new PlaceCount("над двумя областями", LineKind.JOINT, List.of(regions), count)));
    }

    private static RegionPicture region(
            String iso,
            String english,
            String russian,
            RegionState state,
            @Nullable Integer count,
            @Nullable String with) {
        return new RegionPicture(iso, new LocalizedText(english, russian), false, state, count, with, Map.of(state, 1));
    }

    private static Picture picture(String night, Tally tally, List<RegionPicture> regions, PlacePicture... places) {
        Period period = Period.parse(night);
        return new Picture(
                period,
                Formats.period(period),
                List.of(),
                tally,
                List.of(),
                regions,
                List.of(places),
                List.of(),
                List.of());
    }
}
