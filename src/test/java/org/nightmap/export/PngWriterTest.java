package org.nightmap.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.imageio.ImageIO;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What is written is read back by Java's own reader of PNG, pixel by pixel. */
class PngWriterTest {

    /** Noise, flat ground, and tiles as patterns make them. */
    enum Content {
        NOISE,
        FLAT,
        TILES
    }

    @Property(tries = 120)
    void everyPixelComesBack(
            @ForAll @IntRange(min = 1, max = 700) int width,
            @ForAll @IntRange(min = 1, max = 300) int height,
            @ForAll @IntRange(min = 1, max = 128) int rowsOfStrip,
            @ForAll boolean alpha,
            @ForAll Content content,
            @ForAll long seed)
            throws IOException {
        int[] pixels = pixels(width, height, content, new Random(seed));

        BufferedImage read =
                ImageIO.read(new ByteArrayInputStream(file(pixels, width, height, rowsOfStrip, alpha, Map.of())));

        assertThat(read.getColorModel().hasAlpha()).isEqualTo(alpha);
        assertThat(read.getRGB(0, 0, width, height, null, 0, width))
                .isEqualTo(Arrays.stream(pixels)
                        .map(pixel -> alpha ? pixel : pixel | 0xff000000)
                        .toArray());
    }

    /** 1000 by 1000 white pixels are 3 MB; of each strip's 258 bytes a copy, two bits each, are 3 KB. */
    @Example
    void flatGroundTakesNextToNothing() {
        int[] white = new int[1_000_000];
        Arrays.fill(white, 0xffffffff);

        assertThat(file(white, 1000, 1000, 250, false, Map.of())).hasSizeLessThan(8000);
    }

    /** 96 dots an inch are 96 / 0.0254 = 3779.5 a metre. */
    @Example
    void theDensityAndTheTextsAreInTheFile() {
        byte[] file = file(new int[1], 1, 1, 1, false, Map.of("Title", "Ночь на 25 октября"));

        assertThat(new String(file, StandardCharsets.UTF_8)).contains("iTXtTitle\0\0\0\0\0Ночь на 25 октября");
        // pHYs begins after the signature of 8 bytes and the header of 25: length, name, then 3780 twice and the metre
        assertThat(Arrays.copyOfRange(file, 33, 50))
                .containsExactly(0, 0, 0, 9, 'p', 'H', 'Y', 's', 0, 0, 0x0E, 0xC4, 0, 0, 0x0E, 0xC4, 1);
    }

    private static byte[] file(
            int[] pixels, int width, int height, int rowsOfStrip, boolean alpha, Map<String, String> texts) {
        List<PngStrip> strips = new ArrayList<>();
        for (int top = 0; top < height; top += rowsOfStrip) {
            int rows = Math.min(rowsOfStrip, height - top);
            int[] strip = Arrays.copyOfRange(pixels, top * width, (top + rows) * width);
            strips.add(PngStrip.of(strip, width, rows, alpha, top + rows == height));
        }
        return PngWriter.write(width, height, alpha, strips, 96, texts);
    }

    private static int[] pixels(int width, int height, Content content, Random random) {
        int[] pixels = new int[width * height];
        int tile = 1 + random.nextInt(9);
        int[] colours = random.ints(tile).toArray();
        int colour = random.nextInt();
        for (int i = 0; i < pixels.length; i++) {
            int x = i % width;
            int y = i / width;
            colour = random.nextInt(50) > 0 ? colour : random.nextInt();
            pixels[i] = switch (content) {
                case NOISE -> random.nextInt();
                case FLAT -> colour;
                case TILES -> colours[(x + y / tile) % tile];
            };
        }
        return pixels;
    }
}
