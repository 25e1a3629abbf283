package org.nightmap.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

@ExtendWith(OutputCaptureExtension.class)
class DataDirectoryTest {

    @TempDir
    Path folder;

    @EnableConfigurationProperties(DataDirectory.class)
    static class Application {}

    @Test
    void aRelativeFolderLiesInTheWorkingDirectory() {
        assertThat(new DataDirectory("data").path())
                .isEqualTo(Path.of(System.getProperty("user.dir")).resolve("data"));
    }

    @Test
    void foldersAreMadeInside() {
        Path made = DataDirectory.at(folder.resolve("new")).folder("boundaries");

        assertThat(made).isDirectory().isEqualTo(folder.resolve("new").resolve("boundaries"));
    }

    @Test
    void noFolderOutsideIsMade() {
        assertThatThrownBy(() -> DataDirectory.at(folder).folder("../elsewhere"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theSettingsKnowTheAbsolutePath() {
        Path chosen = folder.resolve("chosen");
        try (var context = start("--nightmap.data-dir=" + chosen)) {
            assertThat(context.getBean(DataDirectory.class).path()).isEqualTo(chosen);
            assertThat(chosen).isDirectory();
            assertThat(context.getEnvironment().getProperty("spring.datasource.url"))
                    .startsWith("jdbc:h2:file:" + chosen.resolve("nightmap") + ";");
        }
    }

    @Test
    void aFileInItsPlaceStopsTheStartWithOneClearMessage(CapturedOutput output) throws IOException {
        Path file = Files.createFile(folder.resolve("occupied"));

        assertThatThrownBy(() -> start("--nightmap.data-dir=" + file)).isInstanceOf(DataDirectoryException.class);
        assertThat(output)
                .contains("APPLICATION FAILED TO START")
                .contains("The folder %s cannot be made".formatted(file))
                .contains("--nightmap.data-dir=");
    }

    private static ConfigurableApplicationContext start(String argument) {
        var application = new SpringApplication(Application.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        return application.run(argument);
    }
}
