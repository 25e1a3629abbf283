package org.nightmap.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
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
        Period period = Period.parse("2025-10-25");
        List<RegionPicture> regions = List.of(
                new RegionPicture(
                        "RU-ROS",
                        new LocalizedText("Rostov Oblast", "Ростовская область"),
                        false,
                        RegionState.COUNTED,
                        20,
                        null,
                        Map.of(RegionState.COUNTED, 1)),
                new RegionPicture(
                        "RU-MOW",
                        new LocalizedText("Moscow", "Москва"),
                        false,
                        RegionState.COUNTED_WITH,
                        null,
                        "RU-MOS",
                        Map.of(RegionState.COUNTED_WITH, 1)));
        return new Picture(
                period,
                Formats.period(period),
                List.of(),
                tally,
                List.of(),
                regions,
                List.of(sea),
                List.of(),
                List.of());
    }
}
