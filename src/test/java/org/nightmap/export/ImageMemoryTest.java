package org.nightmap.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImageMemoryTest {

    /** By default 256 million pixels may be painted or wait: 4 images of 64 million. The others are refused. */
    @Test
    void imagesOf64MegapixelsAreMadeInLittleMemoryHoweverManyAreAskedFor(@TempDir Path folder)
            throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        int result = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1500m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        LargestImages.class.getName(),
                        folder.resolve("data").toString())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start()
                .waitFor();

        assertThat(out).content().contains("alone 64000000").containsPattern("made [4-9] wrong 0");
        assertThat(result).isZero();
    }
}
