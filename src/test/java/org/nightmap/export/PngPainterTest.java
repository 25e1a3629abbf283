package org.nightmap.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nightmap.choropleth.Theme;
import org.nightmap.language.Language;

/** What is kept, and how many threads there are, is not seen in a file. */
class PngPainterTest extends ShippedMaps {

    private static final Metadata NOTHING_SAID = new Metadata("", "", "en");

    @ParameterizedTest
    @EnumSource(Theme.class)
    void theSameFileIsMadeByAnyNumberOfThreadsWithTheGroundKeptOrNot(Theme theme) throws Exception {
        Sheet sheet = sheet("2025-10-13", Language.EN, theme, SheetPreset.SLIDE);
        PngPainter keeping = new PngPainter(1 << 26);
        PngPainter forgetful = new PngPainter(0);

        byte[] alone = inThreads(1, () -> forgetful.write(sheet, painter(sheet), NOTHING_SAID));

        assertThat(inThreads(4, () -> forgetful.write(sheet, painter(sheet), NOTHING_SAID)))
                .isEqualTo(alone);
        assertThat(inThreads(4, () -> keeping.write(sheet, painter(sheet), NOTHING_SAID)))
                .isEqualTo(alone);
        assertThat(inThreads(3, () -> keeping.write(sheet, painter(sheet), NOTHING_SAID)))
                .isEqualTo(alone);
    }

    /** Another night in between leaves nothing of itself on the ground. */
    @Test
    void theGroundOfOneNightIsThatOfAnother() {
        PngPainter keeping = new PngPainter(1 << 26);
        Sheet first = sheet("2025-10-25", Language.EN, Theme.LIGHT, SheetPreset.SLIDE);
        Sheet second = sheet("2025-10-26", Language.EN, Theme.LIGHT, SheetPreset.SLIDE);
        byte[] expected = keeping.write(first, painter(first), NOTHING_SAID);
        keeping.write(second, painter(second), NOTHING_SAID);

        assertThat(keeping.write(first, painter(first), NOTHING_SAID)).isEqualTo(expected);
    }

    /** Nothing is torn where two bands meet. */
    @ParameterizedTest
    @EnumSource(Theme.class)
    void theBandsMakeUpTheWholeImage(Theme theme) throws Exception {
        Sheet sheet = sheet("2025-10-13", Language.RU, theme, SheetPreset.SLIDE);
        BufferedImage whole = new BufferedImage(1920, 1080, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = whole.createGraphics();
        painter(sheet).paint(pen);
        pen.dispose();

        BufferedImage read =
                ImageIO.read(new ByteArrayInputStream(new PngPainter(0).write(sheet, painter(sheet), NOTHING_SAID)));

        assertThat(read.getRGB(0, 0, 1920, 1080, null, 0, 1920))
                .isEqualTo(whole.getRGB(0, 0, 1920, 1080, null, 0, 1920));
    }

    private SheetPainter painter(Sheet sheet) {
        Function<MapFrame, MapScene> scenes = frame -> new MapScene(
                frame,
                atlas.shapes(
                        sheet.map().view(), frame.metresPerUnit() / sheet.size().scale()));
        return new SheetPainter(composition(sheet), sheet, scenes);
    }

    private static byte[] inThreads(int threads, Callable<byte[]> making) throws Exception {
        try (ForkJoinPool pool = new ForkJoinPool(threads)) {
            return pool.submit(making).get();
        }
    }
}
