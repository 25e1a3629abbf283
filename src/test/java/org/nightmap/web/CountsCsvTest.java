package org.nightmap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightmap.language.Formats;
import org.nightmap.language.LocalizedText;
import org.nightmap.picture.Picture;
import org.nightmap.picture.RegionPicture;
import org.nightmap.picture.RegionState;
import org.nightmap.report.LineKind;
import org.nightmap.report.PlaceCount;
import org.nightmap.report.Tally;
import org.nightmap.time.Period;

class CountsCsvTest {

    private static final String HEADER = "from,to,claims_of,kind,iso,name_en,name_ru,state,count,with,nights_counted,"
            + "nights_counted_with,nights_counted_jointly,nights_none_reported,nights_not_stated,nights_no_report\r\n";

    @Test
    void countsAddUpToTheStatedTotalEvenWhereTheLinesExceedIt() {
        // 20 in Rostov and 3 over the sea are 2 more than the stated 21
        String csv = CountsCsv.of(picture(Tally.of(21, 20, 3), "Black Sea"));

        assertThat(csv).isEqualTo(HEADER + """
                2025-10-25,2025-10-25,,region,RU-ROS,Rostov Oblast,Ростовская область,counted,20,,1,0,0,0,0,0
                2025-10-25,2025-10-25,,region,RU-MOW,Moscow,Москва,counted_with,,RU-MOS,0,1,0,0,0,0
                2025-10-25,2025-10-25,,sea,,Black Sea,Black Sea,,3,,,,,,,
                2025-10-25,2025-10-25,,unattributed,,,,,0,,,,,,,
                2025-10-25,2025-10-25,,excess,,,,,-2,,,,,,,
                """.replace("\n", "\r\n"));
    }

    @Test
    void withoutAStatedTotalTheUnattributedIsEmptyAndNotZero() {
        assertThat(CountsCsv.of(picture(Tally.of(null, 20, 3), "Black Sea")))
                .contains("unattributed,,,,,,,,,,,,\r\n")
                .doesNotContain("excess");
    }

    @Test
    void aPlaceThatReadsAsAFormulaIsText() {
        assertThat(CountsCsv.of(picture(Tally.of(23, 20, 3), "=HYPERLINK(\"http://example.org\")")))
                .contains(",sea,,\"'=HYPERLINK(\"\"http://example.org\"\")\",");
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

    private static Picture picture(Tally tally, String sea) {
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
                List.of(new PlaceCount(sea, LineKind.SEA, List.of(), 3)),
                List.of(),
                List.of());
    }
}
