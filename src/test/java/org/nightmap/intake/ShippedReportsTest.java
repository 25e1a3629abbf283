package org.nightmap.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightmap.gazetteer.Gazetteer;
import org.nightmap.gazetteer.ShippedGazetteer;
import org.nightmap.report.Coverage;
import org.nightmap.report.IssueCode;
import org.nightmap.report.Line;
import org.nightmap.report.LineKind;
import org.nightmap.report.ReportKind;
import org.nightmap.report.Statement;
import org.nightmap.report.Tally;
import org.nightmap.report.TextKind;

class ShippedReportsTest {

    private static final ShippedFiles FILES = ShippedFiles.ofTheProduct();
    private static final Gazetteer NAMES = ShippedGazetteer.open();
    private static final Map<String, Statement> SHIPPED = new ShippedReports(FILES, NAMES).read();

    /** Counted in the two files with another program. */
    @Test
    void everyReportAndLineIsRead() {
        assertThat(SHIPPED).hasSize(431);
        assertThat(SHIPPED.values().stream().collect(Collectors.groupingBy(Statement::kind, Collectors.counting())))
                .isEqualTo(Map.of(
                        ReportKind.NIGHT,
                        338L,
                        ReportKind.DAY,
                        51L,
                        ReportKind.EVENING,
                        36L,
                        ReportKind.CUMULATIVE,
                        6L));
        assertThat(lines().collect(Collectors.groupingBy(Line::kind, Collectors.counting())))
                .isEqualTo(
                        Map.of(LineKind.REGION, 2805L, LineKind.SEA, 236L, LineKind.JOINT, 12L, LineKind.UNKNOWN, 2L));
        assertThat(SHIPPED.values())
                .filteredOn(s -> s.textKind() == TextKind.DIGEST)
                .hasSize(252);
        assertThat(SHIPPED.values())
                .filteredOn(s -> s.textKind() == TextKind.SOURCE)
                .hasSize(1);
    }

    @Test
    void theSumsAgreeWithTheCollectorsForEveryReport() {
        Map<String, Boolean> complete = new HashMap<>();
        for (CsvRow row : CsvFile.read("reports.csv", FILES.get(ShippedReports.REPORTS), List.of("complete"))) {
            complete.put(row.text("report_id"), row.text("complete").equals("yes"));
        }
        assertThat(SHIPPED.keySet())
                .allSatisfy(id ->
                        assertThat(tally(SHIPPED.get(id)).complete()).as(id).isEqualTo(complete.get(id)));
    }

    @Test
    void aDigestDoesNotBeginWithItsAddress() {
        assertThat(SHIPPED.values())
                .filteredOn(s -> s.text() != null)
                .allSatisfy(s -> assertThat(s.text()).doesNotStartWith("#").doesNotContain("http"));
    }

    /** All lines of all digests are found; a joint line's places may stand with commas in the text. */
    @Test
    void everyPlaceOfADigestIsFoundAsItIsWritten() {
        SHIPPED.forEach((id, statement) -> {
            String text = statement.text();
            if (text == null) {
                return;
            }
            int after = 0;
            for (Line line : statement.lines()) {
                assertThat(line.placeSpan()).as("%s, %s", id, line.place()).isNotNull();
                String found = text.substring(
                        line.placeSpan().start(), line.placeSpan().end());
                String expected = line.place();
                assertThat(line.kind() == LineKind.JOINT ? found.replace(", ", " и ") : found)
                        .as(id)
                        .isEqualTo(expected);
                if (statement.textKind() == TextKind.DIGEST) {
                    assertThat(line.placeSpan().start()).as(id).isGreaterThanOrEqualTo(after);
                    after = line.placeSpan().end();
                }
            }
        });
    }

    /** Words for numbers, and phrases that refer to a number given before, with what they come to where they stand. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-10-25-tass        | Rostov Region        | Twenty
            2025-10-25-tass        | Moscow Region        | nine
            2025-10-25-tass        | Leningrad Region     | eight
            2025-10-25-tass        | Tula Region          | one
            2025-08-22-tass        | Belgorod             | three
            2025-08-22-tass        | Bryansk Region       | 19
            2025-08-02-newskherson | Республики Крым      | 1
            2025-08-29-zvezda      | Курской и Калужской и Новгородской областях | три
            2025-11-01-tvc         | Ростовской области   | Столько же
            2025-06-05-lifelines   | Ростовской областью  | Половину
            2025-12-15-24chasa     | Калужка област       | 8
            2025-10-25-article     | Rostov Oblast        | 20
            2025-10-25-article     | Leningrad Oblast     | eight
            2025-10-25-article     | Belarus Oblast       | seven
            2025-10-25-article     | Belgorod Oblast      | nine
            2025-10-25-article     | Moscow Oblast        | seven
            """)
    void theNumberIsFoundBesideItsPlace(String id, String place, String number) {
        Line line = line(id, place);
        assertThat(line.numberSpan()).isNotNull();
        assertThat(SHIPPED.get(id)
                        .text()
                        .substring(line.numberSpan().start(), line.numberSpan().end()))
                .isEqualTo(number);
    }

    @Test
    void aNumberInDigitsIsTheLinesCount() {
        SHIPPED.forEach((id, statement) -> statement.lines().stream()
                .filter(line -> line.numberSpan() != null)
                .forEach(line -> {
                    String found = statement
                            .text()
                            .substring(
                                    line.numberSpan().start(), line.numberSpan().end());
                    if (found.matches("[0-9]+")) {
                        assertThat(found).as("%s, %s", id, line.place()).isEqualTo(String.valueOf(line.count()));
                    }
                }));
        assertThat(lines().filter(line -> line.placeSpan() != null)).allMatch(line -> line.numberSpan() != null);
    }

    @Test
    void theGovernorsFigureAndTheSubCountOfTheArticleArePointedOut() {
        assertThat(line("2025-10-25-article", "Smolensk Region").issues()).containsExactly(IssueCode.OTHER_AUTHORITY);
        assertThat(line("2025-10-25-article", "Moscow Oblast").issues()).containsExactly(IssueCode.ORPHAN_SUB_COUNT);
        assertThat(line("2025-10-25-article", "Moscow Oblast").alsoCovers()).isEmpty();
        assertThat(line("2025-10-25-article", "Belarus Oblast").issues()).containsExactly(IssueCode.UNMATCHED_PLACE);
        Tally tally = tally(SHIPPED.get("2025-10-25-article"));
        assertThat(tally).isEqualTo(new Tally(121, 103, 7, 11, 0));
    }

    @Test
    void theMinistrysStatementKeepsItsSubCountAsANote() {
        Statement tass = SHIPPED.get("2025-10-25-tass");
        Line moscow = line("2025-10-25-tass", "Moscow Region");
        assertThat(tally(tass)).isEqualTo(new Tally(121, 121, 0, 0, 0));
        assertThat(tass.coverage()).isEqualTo(Coverage.FULL);
        assertThat(moscow.count()).isEqualTo(9);
        assertThat(moscow.note()).isEqualTo("including seven UAVs heading towards Moscow");
        assertThat(moscow.alsoCovers()).containsExactly("RU-MOW");
        assertThat(moscow.issues()).isEmpty();
    }

    @Test
    void aJointCountKeepsItsRegions() {
        Line joint = line("2025-11-25-lenta", "Ростовской и Брянской и Курской и Белгородской и Липецкой областями");
        assertThat(joint.regions()).containsExactly("RU-ROS", "RU-BRY", "RU-KRS", "RU-BEL", "RU-LIP");
        assertThat(joint.count()).isEqualTo(30);
        assertThat(joint.issues()).containsExactly(IssueCode.JOINT_COUNT);
        assertThat(joint.note()).isEmpty();
        assertThat(line("2026-01-21-v102", "Чёрного и Азовского моря").regions())
                .isEmpty();
    }

    @Test
    void aNumberGivenForEachOfSeveralPlacesIsMarked() {
        assertThat(line("2025-08-02-newskherson", "Липецкой области").each()).isTrue();
        assertThat(line("2025-08-02-newskherson", "Белгородской области").each())
                .isFalse();
        assertThat(lines().filter(Line::each)).hasSize(1018);
    }

    @Test
    void aRegionNamedTwiceIsPointedOutAtTheSecondLine() {
        assertThat(lines().filter(line -> line.issues().contains(IssueCode.DUPLICATE_PLACE)))
                .hasSize(5);
        Line again = line("2025-11-01-360", "Воронежской областях");
        assertThat(again.issues()).containsExactly(IssueCode.DUPLICATE_PLACE);
        assertThat(again.note()).isEqualTo("second mention");
    }

    /** The collector noted it by hand in 61 lines: the gazetteer's data says the same. */
    @Test
    void everyNameThatTheCollectorFoundToIncludeTheCityDoes() {
        List<String> noted = new ArrayList<>();
        for (CsvRow row : CsvFile.read("counts.csv", FILES.get(ShippedReports.COUNTS), ShippedLines.COLUMNS)) {
            if (row.text("note").contains("may cover the city of Moscow too")) {
                noted.add(row.text("place_as_written"));
                assertThat(NAMES.alsoCovers(row.text("place_as_written"), "RU-MOS"))
                        .as(row.text("place_as_written"))
                        .containsExactly("RU-MOW");
            }
        }
        assertThat(noted).hasSize(61);
        assertThat(lines()).noneMatch(line -> line.note().contains("may cover"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-15-newsru", "2026-03-11-radio1", "2025-08-24-radio1", "2025-12-14-vedomosti",
                        "2025-05-25a-tass",
                "2025-05-25b-tass", "2025-06-06-rtvi", "2025-11-18eve-kommersant", "2026-02-15-tass",
                        "2025-09-25-newday",
                "2025-10-06-rambler-day"
            })
    void aReportWithoutLinesIsAReport(String id) {
        assertThat(SHIPPED.get(id).lines()).isEmpty();
    }

    @Test
    void aStatementOfAnotherKindIsListedUnderItsDate() {
        assertThat(SHIPPED.get("2025-10-25-lokmat-day").date()).isEqualTo(LocalDate.of(2025, 10, 25));
        assertThat(SHIPPED.get("2025-10-25-lokmat-day").kind()).isEqualTo(ReportKind.CUMULATIVE);
        assertThat(SHIPPED.get("2026-01-22-tvc").kind()).isEqualTo(ReportKind.CUMULATIVE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            x,Tula,RU-TUL,region,1                  | shipped/counts.csv, line 2: 5 fields where the header has 6
            x,Tula,,region,1,                       | shipped/counts.csv, line 2: region_iso is empty
            x,Tula,RU-TUL,region,some,              | shipped/counts.csv, line 2: count is 'some', not a whole number
            x,Tula,RU-TUL,region,200000,            | shipped/counts.csv, line 2: Line 1: The count is 200000, not between 0 and 100000
            x,Tula,RU-TUL,sea,1,                    | shipped/counts.csv, line 2: a place of kind sea has no region
            y,Tula,RU-TUL,region,1,                 | shipped/counts.csv, line 2: there is no report y
            """)
    void aDamagedCountIsToldWithFileAndLine(String row, String message) {
        ShippedFiles damaged = path -> switch (path) {
            case ShippedReports.REPORTS ->
                Optional.of("report_id,statement_kind,date,night,publisher,published_on,url,language,total_claimed,"
                        + "window_text,note\nx,night,2025-10-25,2025-10-25,TASS,,,en,1,,\n");
            case ShippedReports.COUNTS ->
                Optional.of("report_id,place_as_written,region_iso,kind,count,note\n" + row + "\n");
            default -> FILES.find(path);
        };
        ShippedReports reports = new ShippedReports(damaged, NAMES);
        assertThatThrownBy(reports::read).isInstanceOf(MalformedInput.class).hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            x,night,2025-10-25,,TASS,,,en,1,,              | shipped/reports.csv, line 2: a report of kind NIGHT without its date
            x,night,2025-10-25,2025-10-25,,,,en,1,,        | shipped/reports.csv, line 2: publisher is empty
            x,night,2025-10-25,2025-10-25,TASS,,ftp://x/,en,1,, | shipped/reports.csv, line 2: The address ftp://x/ is neither http nor https
            """)
    void aDamagedReportIsToldWithFileAndLine(String row, String message) {
        ShippedFiles damaged = path -> switch (path) {
            case ShippedReports.REPORTS ->
                Optional.of("report_id,statement_kind,date,night,publisher,published_on,url,language,total_claimed,"
                        + "window_text,note\n" + row + "\n");
            case ShippedReports.COUNTS -> Optional.of("report_id,place_as_written,region_iso,kind,count,note\n");
            default -> FILES.find(path);
        };
        ShippedReports reports = new ShippedReports(damaged, NAMES);
        assertThatThrownBy(reports::read).isInstanceOf(MalformedInput.class).hasMessage(message);
    }

    private static Stream<Line> lines() {
        return SHIPPED.values().stream().flatMap(statement -> statement.lines().stream());
    }

    private static Line line(String id, String place) {
        return SHIPPED.get(id).lines().stream()
                .filter(line -> line.place().equals(place))
                .findFirst()
                .orElseThrow();
    }

    private static Tally tally(Statement statement) {
        int attributed = sum(statement.lines().stream().filter(line -> line.kind() == LineKind.REGION));
        int elsewhere = sum(statement.lines().stream().filter(line -> line.kind() != LineKind.REGION));
        return Tally.of(statement.stated(), attributed, elsewhere);
    }

    private static int sum(Stream<Line> lines) {
        return lines.map(Line::count).mapToInt(Integer::intValue).sum();
    }
}
