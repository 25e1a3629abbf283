package org.nightmap.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.nightmap.choropleth.Theme;
import org.nightmap.export.BriefingFiles;
import org.nightmap.export.BriefingFormat;
import org.nightmap.language.Language;
import org.nightmap.picture.Pictures;
import org.nightmap.time.Night;
import org.nightmap.web.ServedApplication;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.scheduling.support.SimpleTriggerContext;

@ExtendWith(OutputCaptureExtension.class)
class ScheduledBriefingTest extends ServedApplication {

    /** 00:30 on 25 October in Moscow, while it is still the 24th in Greenwich. */
    private static final String MORNING_OF_THE_25TH = "2025-10-24T21:30:00Z";

    @TempDir
    Path folder;

    @Autowired
    private BriefingFiles files;

    @Autowired
    private Pictures pictures;

    @Test
    void theNightThatEndedThisMorningInMoscowIsWrittenInEachLanguage() throws IOException {
        briefing(folder, MORNING_OF_THE_25TH).write();

        assertThat(written())
                .containsExactly(
                        "nightmap-briefing-2025-10-25-en.pdf",
                        "nightmap-briefing-2025-10-25-en.pptx",
                        "nightmap-briefing-2025-10-25-ru.pdf",
                        "nightmap-briefing-2025-10-25-ru.pptx");
        assertThat(folder.resolve("nightmap-briefing-2025-10-25-ru.pptx"))
                .hasBinaryContent(files.make(Night.of(2025, 10, 25), Language.RU, Theme.PRINT, BriefingFormat.PPTX));
        assertThat(folder.resolve("nightmap-briefing-2025-10-25-ru.pdf"))
                .hasBinaryContent(files.make(Night.of(2025, 10, 25), Language.RU, Theme.PRINT, BriefingFormat.PDF));
    }

    @Test
    void whatIsNotNewIsLeftAlone() throws IOException {
        briefing(folder, MORNING_OF_THE_25TH).write();
        Path file = folder.resolve("nightmap-briefing-2025-10-25-en.pdf");
        FileTime longAgo = FileTime.from(Instant.EPOCH);
        Files.setLastModifiedTime(file, longAgo);
        briefing(folder, MORNING_OF_THE_25TH).write();

        assertThat(Files.getLastModifiedTime(file)).isEqualTo(longAgo);
    }

    @Test
    void aNightWithoutAReportIsSaidAndNothingIsWritten(CapturedOutput output) {
        briefing(folder, "2025-10-26T06:00:00Z").write();

        assertThat(output).contains("the night 2025-10-26 has no approved report");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFailureIsInTheLogAndStopsNothing(CapturedOutput output) {
        Path missing = folder.resolve("none");
        briefing(missing, MORNING_OF_THE_25TH).write();

        assertThat(output).contains("The briefing of 2025-10-25 could not be written to " + missing);
        assertThat(folder).isEmptyDirectory();
    }

    /** 8:30 in Moscow is 5:30 in Greenwich. */
    @Test
    void theScheduleIsInMoscowTime() {
        Clock midnight = Clock.fixed(Instant.parse("2025-10-25T00:00:00Z"), ZoneOffset.UTC);

        assertThat(settings(folder, "0 30 8 * * *")
                        .trigger()
                        .orElseThrow()
                        .nextExecution(new SimpleTriggerContext(midnight)))
                .isEqualTo(Instant.parse("2025-10-25T05:30:00Z"));
        assertThat(settings(folder, "").trigger()).isEmpty();
    }

    @Test
    void aScheduleThatCannotBeIsRefusedAtStart() {
        assertThatThrownBy(() -> settings(folder, "every morning")).hasMessageContaining("nightmap.briefing.schedule");
        assertThatThrownBy(() -> new BriefingSettings(
                        "0 30 8 * * *", "", List.of(BriefingFormat.PDF), List.of(Language.EN), Theme.LIGHT))
                .hasMessageContaining("nightmap.briefing.folder");
    }

    private ScheduledBriefing briefing(Path place, String now) {
        return new ScheduledBriefing(
                settings(place, "0 30 8 * * *"), files, pictures, Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
    }

    private static BriefingSettings settings(Path place, String schedule) {
        return new BriefingSettings(
                schedule,
                place.toString(),
                List.of(BriefingFormat.PDF, BriefingFormat.PPTX),
                List.of(Language.EN, Language.RU),
                Theme.PRINT);
    }

    private List<String> written() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
