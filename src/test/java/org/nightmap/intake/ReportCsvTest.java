package org.nightmap.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightmap.gazetteer.ShippedGazetteer;
import org.nightmap.language.Language;
import org.nightmap.report.Coverage;
import org.nightmap.report.IssueCode;
import org.nightmap.report.Line;
import org.nightmap.report.LineKind;
import org.nightmap.report.RegionTable;
import org.nightmap.report.ReportKind;
import org.nightmap.report.ReportStatus;
import org.nightmap.report.Statement;
import org.nightmap.report.Submission;

/** Files of other people become reports, or it is said where they do not. */
class ReportCsvTest {

    private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");

    private static final String RUSSIAN = """
            Дата;Источник;Регион;Количество;Всего
            25.10.2025;ТАСС;Ростовская область;20;32
            25.10.2025;ТАСС;Московский регион;9;32
            25.10.2025;ТАСС;Чёрное море;3;32
            26.10.2025;ТАСС;Белгородская область;5;
            """;

    private final ReportCsv csv = csv();

    static ReportCsv csv() {
        return new ReportCsv(ShippedGazetteer.open(), new RegionTable() {
            @Override
            public void align(List<Entry> regions) {
                throw new UnsupportedOperationException("The regions of a test are given");
            }

            @Override
            public Set<String> keys() {
                return Set.of("RU-ROS", "RU-MOS", "RU-MOW", "RU-BEL", "RU-KRS", "RU-TVE");
            }
        });
    }

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t'})
    void aForeignFileIsReadInEverySeparatorAndEncoding(char separator) {
        String content = RUSSIAN.replace(';', separator);
        ImportFile plain = csv.open("x.csv", content.getBytes(StandardCharsets.UTF_8));
        ImportFile marked = csv.open("x.csv", ("\uFEFF" + content).getBytes(StandardCharsets.UTF_8));
        ImportFile old = csv.open("x.csv", content.getBytes(WINDOWS_1251));

        assertThat(List.of(plain, marked, old))
                .extracting(ImportFile::encoding)
                .containsExactly(CsvEncoding.UTF_8, CsvEncoding.UTF_8_MARKED, CsvEncoding.WINDOWS_1251);
        assertThat(List.of(plain, marked, old)).allSatisfy(file -> {
            assertThat(file.separator()).isEqualTo(separator);
            assertThat(file.columns())
                    .containsExactly(
                            Optional.of(ImportColumn.DATE),
                            Optional.of(ImportColumn.PUBLISHER),
                            Optional.of(ImportColumn.PLACE),
                            Optional.of(ImportColumn.COUNT),
                            Optional.of(ImportColumn.STATED));
            assertThat(csv.read(file)).isEqualTo(csv.read(plain));
        });
        assertThat(plain.firstRows(1)).containsExactly(List.of("25.10.2025", "ТАСС", "Ростовская область", "20", "32"));
    }

    @Test
    void whatAForeignFileDoesNotSayFollowsFromWhatItSays() {
        CsvImport read = read(RUSSIAN);

        assertThat(read.problems()).isEmpty();
        assertThat(read.reports()).extracting(ImportedReport::line).containsExactly(2, 5);
        Statement first = read.reports().getFirst().statement();
        assertThat(first.kind()).isEqualTo(ReportKind.NIGHT);
        assertThat(first.date()).isEqualTo(LocalDate.of(2025, 10, 25));
        assertThat(first.language()).isEqualTo("ru");
        assertThat(first.stated()).isEqualTo(32);
        assertThat(first.coverage()).isEqualTo(Coverage.FULL);
        assertThat(first.lines()).extracting(Line::region).containsExactly("RU-ROS", "RU-MOS", null);
        assertThat(first.lines()).extracting(Line::count).containsExactly(20, 9, 3);
        assertThat(first.lines().get(1).alsoCovers()).containsExactly("RU-MOW");
        assertThat(first.lines().get(2).kind()).isEqualTo(LineKind.SEA);
    }

    @Test
    void aPlaceThatIsNotKnownIsKeptAndMarked() {
        Line line = read("date,publisher,place,count\n2025-10-25,A,Belarus Oblast,7\n")
                .reports()
                .getFirst()
                .statement()
                .lines()
                .getFirst();
        assertThat(line.kind()).isEqualTo(LineKind.UNKNOWN);
        assertThat(line.issues()).containsExactly(IssueCode.UNMATCHED_PLACE);
    }

    /** The second report has two faults, in lines 3 and 5; the others are whole. */
    @Test
    void aReportWithAFaultIsLeftOutAsAWholeAndEveryFaultIsSaid() {
        CsvImport read = read("""
                report_id,date,publisher,place,count
                a,2025-10-25,TASS,Kursk Region,1
                b,2025-10-25,TASS,Kursk Region,many
                c,2025-10-25,TASS,Kursk Region,3
                b,2025-10-25,RIA,Tver Region,4
                """);
        assertThat(read.reports()).extracting(ImportedReport::id).containsExactly("a", "c");
        assertThat(read.rejected()).isEqualTo(1);
        assertThat(read.problems())
                .extracting(ImportProblem::line, ImportProblem::column, ImportProblem::fault)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(3, "count", ImportFault.NOT_A_NUMBER),
                        org.assertj.core.groups.Tuple.tuple(5, "publisher", ImportFault.DIFFERS));
        assertThat(read.problems().getFirst().text(Language.EN))
                .isEqualTo("“many” is no whole number from 0 to 100,000.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            date,publisher,place;2025-02-30,A,Kursk Region                     | 2 | date      | NOT_A_DATE
            date,publisher,place;31.02.2025,A,Kursk Region                     | 2 | date      | NOT_A_DATE
            date,publisher,place;1925-10-25,A,Kursk Region                     | 2 | date      | NOT_A_DATE
            date,publisher,place;2025-10-25,,Kursk Region                      | 2 | publisher | MISSING_VALUE
            date,publisher,place;2025-10-25,A                                  | 2 |           | FIELD_COUNT
            date,publisher,place,count;2025-10-25,A,Kursk Region,-3            | 2 | count     | NOT_A_NUMBER
            date,publisher,place,count;2025-10-25,A,Kursk Region,100001        | 2 | count     | NOT_A_NUMBER
            date,publisher,place,url;2025-10-25,A,Kursk Region,javascript:x    | 2 | url       | NOT_AN_ADDRESS
            date,publisher,place,kind;2025-10-25,A,Kursk Region,noon           | 2 | kind      | NOT_ALLOWED
            date,publisher,place,region;2025-10-25,A,Kursk Region,RU-ZZZ       | 2 | region    | UNKNOWN_REGION
            date,publisher,place,count,at_most;2025-10-25,A,Kursk Region,3,4   | 2 | count     | DOES_NOT_FIT
            date,publisher,place,language;2025-10-25,A,Kursk Region,Klingon    | 2 | language  | NOT_A_LANGUAGE
            date,publisher,place,report_id;2025-10-25,A,Kursk Region,a/b       | 2 | report_id | NOT_AN_ID
            date,place;2025-10-25,Kursk Region                                 | 1 | publisher | MISSING_COLUMN
            date,night,publisher,place;2025-10-25,2025-10-25,A,Kursk Region    | 1 | night     | COLUMN_TWICE
            """)
    void everyFaultNamesItsLineAndColumn(String content, int line, String column, ImportFault fault) {
        CsvImport read = read(content.replace(';', '\n'));
        assertThat(read.reports()).isEmpty();
        ImportProblem problem = read.problems().getFirst();
        assertThat(problem.line()).isEqualTo(line);
        assertThat(problem.column()).isEqualTo(column == null ? "" : column);
        assertThat(problem.fault()).isEqualTo(fault);
        assertThat(problem.text(Language.RU)).isNotEqualTo(problem.text(Language.EN));
    }

    @Test
    void whatIsNoTableIsRefusedAtOnce() {
        assertThat(fault(new byte[0])).isEqualTo(ImportFault.EMPTY);
        assertThat(fault("a,b\n1,\u0000".getBytes(StandardCharsets.UTF_8))).isEqualTo(ImportFault.BINARY);
        assertThat(fault("a,b\n1,2\"".getBytes(StandardCharsets.UTF_8))).isEqualTo(ImportFault.QUOTE_INSIDE);
        assertThat(fault("a,b\n1,\"2".getBytes(StandardCharsets.UTF_8))).isEqualTo(ImportFault.QUOTE_OPEN);
        assertThat(fault("a,b\n1,\"2\"x".getBytes(StandardCharsets.UTF_8))).isEqualTo(ImportFault.AFTER_QUOTE);
    }

    /** Their bytes are letters of Windows-1251 too, but none that a Russian would write. */
    @ParameterizedTest
    @ValueSource(strings = {"KOI8-R", "IBM866", "ISO-8859-5", "UTF-16"})
    void anotherEncodingIsRefusedAndNotGuessed(String charset) {
        assertThat(fault(RUSSIAN.getBytes(Charset.forName(charset)))).isEqualTo(ImportFault.ENCODING);
    }

    @Test
    void aFrenchFileOfAnOldWindowsIsNotTakenForRussian() {
        byte[] french =
                "date,lieu\n2025-10-25,Région de Koursk détruite à l'été".getBytes(Charset.forName("windows-1252"));
        assertThat(fault(french)).isEqualTo(ImportFault.ENCODING);
    }

    @Test
    void theTemplateIsReadAndAllItsColumnsAreKnown() {
        ImportFile template = csv.open("template.csv", csv.template().getBytes(StandardCharsets.UTF_8));
        CsvImport read = csv.read(template);

        assertThat(template.columns()).doesNotContain(Optional.empty());
        assertThat(read.problems()).isEmpty();
        Statement statement = read.reports().getFirst().statement();
        assertThat(statement.lines()).extracting(Line::count).containsExactly(20, 9, null);
        assertThat(statement.lines().get(2).atLeast()).isEqualTo(3);
    }

    @Test
    void aColumnThatIsNotKnownIsLeftOutUnlessAPersonChoosesIt() {
        ImportFile file =
                csv.open("x.csv", "date,wer,place\n2025-10-25,A,Kursk Region\n".getBytes(StandardCharsets.UTF_8));
        assertThat(file.columns().get(1)).isEmpty();
        assertThat(csv.read(file).reports()).isEmpty();

        ImportFile chosen = file.withColumns(List.of(
                Optional.of(ImportColumn.DATE), Optional.of(ImportColumn.PUBLISHER), Optional.of(ImportColumn.PLACE)));
        assertThat(csv.read(chosen).reports()).hasSize(1);
    }

    /** Only what the file calls approved, or does not speak of, becomes what is wanted. */
    @Test
    void aDraftStaysADraftAndWhatIsWithdrawnIsNotCountedAgain() {
        CsvImport read = read("""
                report_id,revision,status,date,publisher,place
                a,1,superseded,2025-10-25,TASS,Kursk Region
                a,2,approved,2025-10-25,TASS,Kursk Region
                b,1,superseded,2025-10-25,TASS,Kursk Region
                b,2,withdrawn,2025-10-25,TASS,Kursk Region
                c,1,draft,2025-10-25,TASS,Kursk Region
                d,1,,2025-10-25,TASS,Kursk Region
                """);
        assertThat(read.problems()).isEmpty();
        assertThat(read.submissions(ReportStatus.APPROVED))
                .extracting(Submission::status)
                .containsExactly(
                        ReportStatus.APPROVED,
                        ReportStatus.APPROVED,
                        ReportStatus.DRAFT,
                        ReportStatus.WITHDRAWN,
                        ReportStatus.DRAFT,
                        ReportStatus.APPROVED);
        assertThat(read.submissions(ReportStatus.DRAFT))
                .extracting(Submission::status)
                .doesNotContain(ReportStatus.APPROVED);
    }

    /** The pair that comes with the product gives the reports that come with it, but for their texts. */
    @Test
    void theShippedPairIsReadInOneUpload() {
        ShippedFiles files = ShippedFiles.ofTheProduct();
        ImportFile reports = csv.open("r.csv", files.get(ShippedReports.REPORTS).getBytes(StandardCharsets.UTF_8));
        ImportFile counts = csv.open("c.csv", files.get(ShippedReports.COUNTS).getBytes(StandardCharsets.UTF_8));
        assertThat(csv.isOfReports(reports)).isTrue();
        assertThat(csv.isOfCounts(counts)).isTrue();
        assertThat(csv.isOfCounts(reports)).isFalse();

        CsvImport read = csv.readPair(reports, counts);

        Map<String, Statement> shipped = new ShippedReports(files, ShippedGazetteer.open()).read();
        assertThat(read.problems()).isEmpty();
        assertThat(read.reports()).hasSameSizeAs(shipped.keySet());
        assertThat(read.reports()).allSatisfy(report -> {
            Statement same = shipped.get(report.id());
            assertThat(report.statement().lines())
                    .extracting(Line::place)
                    .isEqualTo(same.lines().stream().map(Line::place).toList());
            assertThat(report.statement().stated()).isEqualTo(same.stated());
        });
    }

    @Test
    void ofABrokenPairTheWholeReportsAreKept() {
        String header =
                "report_id,statement_kind,date,night,publisher,published_on,url,language,total_claimed,window_text,note\n";
        ImportFile reports = open(header + "a,night,,2025-10-25,TASS,,,en,3,,\nb,noon,,2025-10-25,TASS,,,en,3,,\n");
        ImportFile counts =
                open("report_id,place_as_written,region_iso,kind,count,note\na,Kursk Region,RU-KRS,region,3,\n");

        CsvImport read = csv.readPair(reports, counts);

        assertThat(read.reports()).extracting(ImportedReport::id).containsExactly("a");
        assertThat(read.rejected()).isEqualTo(1);
        assertThat(read.problems()).extracting(ImportProblem::line).containsExactly(3);
    }

    private ImportFault fault(byte[] file) {
        ImportFault[] fault = new ImportFault[1];
        assertThatThrownBy(() -> csv.open("x.csv", file))
                .isInstanceOfSatisfying(
                        UnfitCsv.class, e -> fault[0] = e.problem().fault());
        return fault[0];
    }

    private CsvImport read(String content) {
        return csv.read(open(content));
    }

    private ImportFile open(String content) {
        return csv.open("x.csv", content.getBytes(StandardCharsets.UTF_8));
    }

    /** Files of earlier versions and of people have days; the time has to say its zone. */
    @ParameterizedTest
    @CsvSource({
        "published, 2026-04-15, 2026-04-15",
        "published, 15.04.2026, 2026-04-15",
        "published, 2026-04-15T07:41+03:00, 2026-04-15T07:41+03:00",
        "publishedAt, 2026-04-15T04:41:30Z, 2026-04-15T07:41+03:00",
        "published_at, 2026-04-15T04:41Z, 2026-04-15T07:41+03:00",
        "Дата публикации, 15.04.2026, 2026-04-15"
    })
    void thePublicationIsADayOrATime(String column, String written, String read) {
        CsvImport result = published(column, written);
        assertThat(result.problems()).isEmpty();
        assertThat(result.reports().getFirst().statement().published()).hasToString(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-04-15T07:41", "15.04.2026 07:41", "31.04.2026", "15.04.1926", "07:41", "soon"})
    void aPublicationThatIsNoneLeavesOutItsReportAndSaysWhere(String written) {
        CsvImport result = published("published", written);
        assertThat(result.reports()).isEmpty();
        assertThat(result.problems())
                .containsExactly(new ImportProblem(2, "published", ImportFault.NOT_A_PUBLICATION, List.of(written)));
    }

    private CsvImport published(String column, String written) {
        String file = "date,publisher,%s,place,count\n2026-04-15,TASS,%s,Rostov Region,9\n".formatted(column, written);
        return csv.read(csv.open("x.csv", file.getBytes(StandardCharsets.UTF_8)));
    }
}
