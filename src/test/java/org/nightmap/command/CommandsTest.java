package org.nightmap.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong in a command is said in one line before anything is opened. */
class CommandsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            export                                                    | Missing required option
            export --period 2025-02-30                                | is no date of the form 2025-10-25
            export --period 2025-10-31..2025-10-01                    | The period ends before it begins
            export --period 2025-10-25 --format doc                   | The parameter 'format' is one of png, svg, pdf
            export --period 2025-10-25 --form pdf                     | --form
            export --period 2025-10-25 --lang en --lang ru            | --lang
            export --period 2025-10-25 --format csv --size slide      | A file of the format csv has no look: --size is for images
            export --period 2025-10-25 --format csv --lang ru         | A file of the format csv has no look: --lang is for images
            export --period 2025-10-25 --out x.xlsx --lang ru --theme dark | xlsx has no look: --theme is for images
            export --period 2025-10-25 --format png --out x.pdf        | ends in .pdf cannot be of the format png
            briefing --night 2025-10-25 --format pptx --out x.pdf      | ends in .pdf cannot be of the format pptx
            briefing --night 2025-10-25 --format doc                  | The parameter 'format' is one of pdf, pptx
            export --period 2025-10-01..2025-10-02 --basis x@1        | A basis can be chosen for a single night only
            export --period 2025-10-01..2025-10-02 --each --out -     | Several files go into a folder
            briefing --night 2025-10-01..2025-10-02                   | A briefing is of a single night
            exprot --period 2025-10-25                                | exprot
            """)
    void wrongUseEndsWithTwo(String line, String words) {
        Spoken spoken = Spoken.by(line.split(" "));

        assertThat(spoken.err()).contains(words).hasLineCount(1).doesNotContain("\tat ");
        assertThat(spoken.out()).isEmpty();
        assertThat(spoken.exitCode()).isEqualTo(2);
    }

    @Test
    void aFolderThatIsNotThereIsSaid() {
        Path missing = folder.resolve("none");
        Spoken spoken = Spoken.by("export", "--period", "2025-10-25", "--out", missing + "/map.png");

        assertThat(spoken.err()).isEqualTo("nightmap: The folder %s does not exist%n".formatted(missing));
        assertThat(spoken.exitCode()).isEqualTo(1);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFileIsNoFolderForSeveral() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        Spoken spoken = Spoken.by("export", "--period", "2025-10-25", "--each", "--out", file.toString());

        assertThat(spoken.err()).isEqualTo("nightmap: %s is no folder%n".formatted(file));
        assertThat(spoken.exitCode()).isEqualTo(1);
    }

    @Test
    void helpNamesEveryCommandAndOption() {
        assertThat(Spoken.by("--help").out()).contains("export", "briefing");
        assertThat(Spoken.by("briefing", "--help").out())
                .contains("--night", "--out", "--lang", "--theme", "--data-dir");
        assertThat(Spoken.by("export", "--help"))
                .satisfies(spoken -> assertThat(spoken.exitCode()).isZero())
                .satisfies(spoken -> assertThat(spoken.out())
                        .contains("--period", "--format", "--out", "--each", "--basis", "--lang", "--view", "--theme")
                        .contains("--size", "--width", "--height", "--scale", "--labels", "--symbols", "--only")
                        .contains("--method", "--classes", "--breaks", "--palette")
                        .contains("--title", "--note", "--data-dir"));
    }

    @ParameterizedTest
    @CsvSource({"export --period x,true", "exprot,true", "--help,true", "--server.port=8080,false", "'',false"})
    void aFirstArgumentThatIsNoSettingIsACommand(String line, boolean command) {
        String[] arguments = line.isEmpty() ? new String[0] : line.split(" ");
        assertThat(Commands.areAskedForBy(arguments)).isEqualTo(command);
    }
}
