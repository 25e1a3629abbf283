package org.nightmap.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command without a server, in folders of its own; with one it is in {@code JarIT}. */
class ExportCommandTest {

    @TempDir
    Path folder;

    /** 24, 25 and 27 October 2025 have a report, 26 October has none. */
    @Test
    void eachNightThatHasAReportGetsAFileAndTheOthersAreNamed() throws Exception {
        Files.createDirectory(folder.resolve("maps"));
        CommandProcess.Outcome outcome = export("2025-10-24..2025-10-27", "--each", "--format", "csv", "--out", "maps");

        assertThat(outcome.err()).isEqualTo("Without a report, and so without a file: 2025-10-26%n".formatted());
        assertThat(outcome.exitCode()).isZero();
        assertThat(files("maps"))
                .containsExactly("nightmap-2025-10-24.csv", "nightmap-2025-10-25.csv", "nightmap-2025-10-27.csv");
        assertThat(folder.resolve("maps/nightmap-2025-10-25.csv"))
                .content()
                .contains("2025-10-25,2025-10-25,TASS,region,RU-ROS,Rostov Oblast,Ростовская область,counted,20,");
    }

    @Test
    void aSpanIsOneFileAndTheStandardOutputHasNothingElse() throws Exception {
        CommandProcess.Outcome outcome =
                export("2025-10-24..2025-10-27", "--format", "svg", "--lang", "ru", "--out", "-");

        assertThat(outcome.err()).isEmpty();
        String svg = new String(outcome.out(), StandardCharsets.UTF_8);
        assertThat(svg.substring(0, 5)).isEqualTo("<?xml");
        assertThat(svg.substring(svg.indexOf("<title>"), svg.indexOf("</title>")))
                .contains("Ночи 24–27 октября 2025 года");
        assertThat(svg.substring(svg.length() - 6)).isEqualTo("</svg>");
        assertThat(files(".")).as("beside the data").containsExactly("data");
    }

    @Test
    void whatARoomRefusesIsSaidInOneLineAndLeavesNothing() throws Exception {
        CommandProcess.Outcome outcome = export("2025-10-25", "--size", "huge", "--out", "map.png");

        assertThat(outcome.err())
                .startsWith("nightmap: The parameter 'size' is one of slide, ")
                .hasLineCount(1);
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(files(".")).doesNotContain("map.png");
    }

    /** 121 on the night, 111 on the night before. */
    @Test
    void aComparisonIsWrittenUnderItsName() throws Exception {
        CommandProcess.Outcome outcome = export("2025-10-25", "--against", "2025-10-24", "--format", "svg");

        assertThat(outcome.err()).isEmpty();
        assertThat(files(".")).containsExactly("data", "nightmap-2025-10-25-less-2025-10-24.svg");
        assertThat(folder.resolve("nightmap-2025-10-25-less-2025-10-24.svg"))
                .content()
                .contains("121 drones reported, 111 before: +10");
    }

    @Test
    void aBriefingIsWrittenWhereItIsWanted() throws Exception {
        CommandProcess.Outcome outcome =
                CommandProcess.run(folder, "briefing", "--night", "2025-10-25", "--lang", "ru", "--out", ".");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exitCode()).isZero();
        assertThat(files(".")).containsExactly("data", "nightmap-briefing-2025-10-25.pdf");
    }

    @Test
    void aBriefingIsSlidesWhereThePlaceEndsSo() throws Exception {
        CommandProcess.Outcome outcome =
                CommandProcess.run(folder, "briefing", "--night", "2025-10-25", "--out", "morning.pptx");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exitCode()).isZero();
        try (XMLSlideShow slides = new XMLSlideShow(Files.newInputStream(folder.resolve("morning.pptx")))) {
            assertThat(slides.getSlides().getLast().getTitle()).isEqualTo("Sources");
        }
    }

    /** TASS gives Rostov 20 on 25 October 2025, https://tass.com/politics/2035019. */
    @Test
    void theCountsAreAWorkbookInTheLanguageThatIsWanted() throws Exception {
        CommandProcess.Outcome outcome = export("2025-10-25", "--format", "xlsx", "--lang", "ru");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exitCode()).isZero();
        assertThat(files(".")).containsExactly("data", "nightmap-2025-10-25.xlsx");
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(Files.newInputStream(folder.resolve("nightmap-2025-10-25.xlsx")))) {
            assertThat(workbook.getSheetAt(0).getSheetName()).isEqualTo("Числа");
            assertThat(StreamSupport.stream(workbook.getSheetAt(0).spliterator(), false)
                            .filter(row -> row.getCell(0) != null
                                    && row.getCell(0).toString().equals("RU-ROS")))
                    .singleElement()
                    .satisfies(row -> assertThat(row.getCell(1)).hasToString("Ростовская область"))
                    .satisfies(row ->
                            assertThat(row.getCell(4).getNumericCellValue()).isEqualTo(20));
        }
    }

    @Test
    void aWorkbookThatCannotBeWrittenLeavesNothing() throws Exception {
        CommandProcess.Outcome outcome = export("2025-10-25", "--format", "xlsx", "--out", "/dev/full");

        assertThat(outcome.err()).contains("/dev/full cannot be written").hasLineCount(1);
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(files(".")).containsExactly("data");
    }

    /** As {@code /dev/full}, which has no room for a single byte. */
    @Test
    void aFullDiskIsSaid() throws Exception {
        CommandProcess.Outcome outcome = export("2025-10-25", "--format", "csv", "--out", "/dev/full");

        assertThat(outcome.err())
                .isEqualTo("nightmap: /dev/full cannot be written: No space left on device%n".formatted());
        assertThat(outcome.exitCode()).isEqualTo(1);
    }

    @Test
    void aDataDirectoryThatCannotBeIsSaid() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        CommandProcess.Outcome outcome = export("2025-10-25", "--data-dir", file.toString());

        assertThat(outcome.err())
                .startsWith("nightmap: ")
                .contains(file.toString())
                .hasLineCount(1);
        assertThat(outcome.exitCode()).isEqualTo(1);
    }

    @Test
    void twoAtOnceTakeTurns() throws Exception {
        CommandProcess first = CommandProcess.start(
                folder, "export", "--period", "2025-10-25", "--format", "csv", "--out", "first.csv");
        CommandProcess.Outcome second = export("2025-10-25", "--format", "csv", "--out", "second.csv");

        assertThat(second.err()).isEmpty();
        assertThat(first.await().err()).isEmpty();
        assertThat(folder.resolve("second.csv")).hasSameBinaryContentAs(folder.resolve("first.csv"));
    }

    private CommandProcess.Outcome export(String period, String... more) throws Exception {
        return CommandProcess.run(
                folder,
                Stream.concat(Stream.of("export", "--period", period), Stream.of(more))
                        .toArray(String[]::new));
    }

    private List<String> files(String within) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(within).normalize())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
