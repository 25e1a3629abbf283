package org.nightmap.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import javax.imageio.ImageIO;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What is written is read back by Java's own reader of PNG, pixel by pixel. */
class PngWriterTest {

    @Property(tries = 60)
    void everyPixelComesBack(
            @ForAll @IntRange(min = 1, max = 70) int width,
            @ForAll @IntRange(min = 1, max = 400) int height,
            @ForAll boolean alpha,
            @ForAll boolean flat,
            @ForAll long seed)
            throws IOException {
        BufferedImage image =
                new BufferedImage(width, height, alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Random random = new Random(seed);
        int colour = random.nextInt();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                colour = flat && random.nextInt(50) > 0 ? colour : random.nextInt();
                image.setRGB(x, y, colour);
            }
        }

        BufferedImage read = ImageIO.read(new ByteArrayInputStream(PngWriter.write(image, 96, Map.of())));

        assertThat(read.getColorModel().hasAlpha()).isEqualTo(alpha);
        assertThat(pixels(read)).isEqualTo(pixels(image));
    }

    /** 96 dots an inch are 96 / 0.0254 = 3779.5 a metre. */
    @Example
    void theDensityAndTheTextsAreInTheFile() {
        byte[] file = PngWriter.write(
                new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), 96, Map.of("Title", "Ночь на 25 октября"));

        assertThat(new String(file, StandardCharsets.UTF_8)).contains("iTXtTitle\0\0\0\0\0Ночь на 25 октября");
        // pHYs begins after the signature of 8 bytes and the header of 25: length, name, then 3780 twice and the metre
        assertThat(Arrays.copyOfRange(file, 33, 50))
                .containsExactly(0, 0, 0, 9, 'p', 'H', 'Y', 's', 0, 0, 0x0E, 0xC4, 0, 0, 0x0E, 0xC4, 1);
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
