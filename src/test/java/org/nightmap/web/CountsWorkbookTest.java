package org.nightmap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightmap.choropleth.Choropleths;
import org.nightmap.export.CountsWorkbook;
import org.nightmap.language.Language;
import org.nightmap.picture.Picture;
import org.nightmap.picture.Pictures;
import org.nightmap.picture.PlacePicture;
import org.nightmap.report.LineKind;
import org.nightmap.report.PlaceCount;
import org.nightmap.time.Period;
import org.springframework.beans.factory.annotation.Autowired;

/** The workbook of a picture, read back. */
class CountsWorkbookTest extends ServedApplication {

    private static final String NIGHT = "/api/nights/2025-10-25/counts.xlsx";

    @Autowired
    private Pictures pictures;

    @Autowired
    private Choropleths choropleths;

    /** TASS, https://tass.com/politics/2035019: Rostov 20 of 121, which is 16.5 per cent; Moscow is counted with its oblast. */
    @Test
    void theFirstSheetHasEveryRegionAndAddsUp() throws Exception {
        try (XSSFWorkbook workbook = workbook(NIGHT)) {
            List<List<String>> rows = rows(workbook.getSheetAt(0));

            assertThat(rows.get(0))
                    .containsExactly(
                            "Night of 24–25 October 2025, Moscow time. Claims of the source, not verified (TASS).");
            assertThat(rows.get(1))
                    .containsExactly(
                            "Key",
                            "Region or place",
                            "Kind",
                            "State",
                            "Drones",
                            "Share of the stated total",
                            "Counted with");
            assertThat(rows)
                    .contains(
                            List.of("RU-ROS", "Rostov Oblast", "region", "Counted", "20", "16.5%", ""),
                            List.of(
                                    "RU-MOW",
                                    "Moscow",
                                    "region",
                                    "Counted with another region",
                                    "",
                                    "",
                                    "Moscow Oblast"),
                            List.of("", "Stated without a place", "", "", "0", "0.0%"))
                    .endsWith(List.of("", "Stated total", "", "", "121", "100.0%"));
            // 85 regions, title, head, what has no place, the total
            assertThat(rows).hasSize(85 + 4);
            assertThat(sum(workbook.getSheetAt(0))).isEqualTo(2 * 121);
            assertThat(workbook.getSheetAt(0).getPaneInformation().getHorizontalSplitPosition())
                    .isEqualTo((short) 2);
        }
    }

    @Test
    void theSecondSheetHasTheReportsAndSaysWhichIsDrawn() throws Exception {
        try (XSSFWorkbook workbook = workbook(NIGHT)) {
            assertThat(rows(workbook.getSheetAt(1)))
                    .contains(List.of(
                            "TASS",
                            "2025-10-25-tass",
                            "1",
                            "Night statement",
                            "2025-10-25",
                            "approved",
                            "2025-10-25",
                            "https://tass.com/politics/2035019",
                            "121",
                            "121",
                            "yes",
                            "yes"))
                    .anySatisfy(
                            row -> assertThat(row).startsWith("Press article").endsWith("121", "110", "no", "no"))
                    .hasSize(1 + 3);
        }
    }

    @Test
    void theThirdSheetSaysThatTheFiguresAreClaimsAndWhereTheBoundariesAreFrom() throws Exception {
        try (XSSFWorkbook workbook = workbook(NIGHT + "?lang=ru")) {
            String all = rows(workbook.getSheetAt(2)).toString();

            assertThat(workbook.getSheetName(2)).isEqualTo("Примечания");
            assertThat(all).contains("Утверждения источника, не проверены", "Natural Earth");
            assertThat(rows(workbook.getSheetAt(0)))
                    .anySatisfy(row -> assertThat(row).contains("Ростовская область", "20"));
        }
    }

    @Test
    void aSpanSaysHowManyNightsARegionSpentInEachState() throws Exception {
        try (XSSFWorkbook workbook = workbook("/api/nights/2025-10-24..2025-10-25/counts.xlsx")) {
            List<List<String>> rows = rows(workbook.getSheetAt(0));

            assertThat(rows.get(1)).contains("Nights: Counted", "Nights: No report");
            // 34 on the first night, 20 on the second
            assertThat(rows)
                    .anySatisfy(row -> assertThat(row)
                            .startsWith("RU-ROS", "Rostov Oblast", "region", "Counted", "54")
                            .endsWith("2", "0", "0", "0", "0", "0"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=HYPERLINK(\"http://example.org\")", "+7", "-1", "@SUM(A1)", "\tx", "a _x0041_ b", "שלום 🚀"})
    void textOfASourceIsTextToTheCharacter(String wording) throws Exception {
        try (XSSFWorkbook workbook = open(CountsWorkbook.of(
                withPlace(wording),
                choropleths.notes(pictures.of(Period.parse("2025-10-25")), Language.EN),
                Language.EN))) {
            var cell = StreamSupport.stream(workbook.getSheetAt(0).spliterator(), false)
                    .map(row -> row.getCell(1))
                    .filter(each -> each != null && each.getStringCellValue().equals(wording))
                    .findFirst()
                    .orElseThrow();

            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
        }
    }

    @Test
    void charactersThatNoXmlMayHaveAreLeftOutAndWhatIsTooLongIsCut() throws Exception {
        try (XSSFWorkbook workbook = open(CountsWorkbook.of(
                withPlace("a\u0001b" + "x".repeat(40_000)),
                choropleths.notes(pictures.of(Period.parse("2025-10-25")), Language.EN),
                Language.EN))) {
            assertThat(rows(workbook.getSheetAt(0)))
                    .filteredOn(row -> row.contains("place not resolved"))
                    .singleElement()
                    .satisfies(row -> assertThat(row.get(1))
                            .startsWith("abxx")
                            .endsWith("…")
                            .hasSize(32_767));
        }
    }

    @Test
    void theSamePictureIsTheSameFile() throws Exception {
        assertThat(get(NIGHT).body()).isEqualTo(get(NIGHT).body());
    }

    @Test
    void itIsADownloadWithItsType() throws Exception {
        HttpResponse<byte[]> response = get(NIGHT);

        assertThat(response.headers().firstValue("Content-Type"))
                .hasValue("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(response.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"nightmap-2025-10-25.xlsx\"");
        assertThat(get(NIGHT + "?lang=de").statusCode()).isEqualTo(400);
    }

    private Picture withPlace(String wording) {
        Picture night = pictures.of(Period.parse("2025-10-25"));
        PlacePicture place = new PlacePicture(null, List.of(new PlaceCount(wording, LineKind.UNKNOWN, List.of(), 3)));
        return new Picture(
                night.period(),
                night.label(),
                night.basis(),
                night.tally(),
                night.warnings(),
                night.regions(),
                List.of(place),
                night.reports(),
                night.disagreements());
    }

    private XSSFWorkbook workbook(String address) throws Exception {
        HttpResponse<byte[]> response = get(address);
        assertThat(response.statusCode()).isEqualTo(200);
        return open(response.body());
    }

    private static XSSFWorkbook open(byte[] file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }

    private static List<List<String>> rows(Sheet sheet) {
        DataFormatter formatter = new DataFormatter(Locale.ROOT);
        List<List<String>> rows = new ArrayList<>();
        for (Row row : sheet) {
            List<String> cells = new ArrayList<>();
            row.forEach(cell -> cells.add(formatter.formatCellValue(cell)));
            if (!cells.isEmpty()) {
                rows.add(cells);
            }
        }
        return rows;
    }

    private static double sum(Sheet sheet) {
        double sum = 0;
        for (Row row : sheet) {
            if (row.getRowNum() > 1 && row.getCell(4) != null) {
                sum += row.getCell(4).getCellType() == CellType.NUMERIC
                        ? row.getCell(4).getNumericCellValue()
                        : 0;
            }
        }
        return sum;
    }
}
