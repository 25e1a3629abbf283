package org.nightmap.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.nightmap.choropleth.Theme;
import org.nightmap.language.Language;

/** An organisation's mark: magenta, which no palette has. */
class MarkTest extends ShippedMaps {

    @TempDir
    Path folder;

    /** Within 280 by 80: as wide or as high as it may get, whichever comes first, at the right. */
    @ParameterizedTest
    @CsvSource({"560, 80, 280, 40", "100, 200, 40, 80", "28, 8, 280, 80", "10, 10, 80, 80"})
    void itsProportionsAreKept(int width, int height, double shownWidth, double shownHeight) throws IOException {
        Box box = Mark.read(mark("png", width, height)).box(new Box(1000, 50, 1280, 130));

        assertThat(box.right()).isEqualTo(1280);
        assertThat(box.top()).isEqualTo(50);
        assertThat(box.width()).isEqualTo(shownWidth, within(1e-9));
        assertThat(box.height()).isEqualTo(shownHeight, within(1e-9));
    }

    /** On a slide the margin is 64, and 400 by 100 pixels become 280 by 70. */
    @Test
    void itStandsInTheCornerOfASlide() throws IOException {
        assertThat(emblem(SheetPreset.SLIDE).box()).isEqualTo(new Box(1576, 48, 1856, 118));
    }

    @ParameterizedTest
    @EnumSource(SheetPreset.class)
    void theHeadlineMakesRoomForIt(SheetPreset preset) throws IOException {
        Sheet sheet = sheet("2025-10-25", Language.RU, Theme.LIGHT, preset, "long ".repeat(100), false);
        Composition composition = composition(sheet, Mark.read(mark("png", 400, 100)));
        Box box = emblem(composition).box();

        assertThat(new Box(0, 0, composition.width(), composition.height()).contains(box))
                .isTrue();
        assertThat(composition.blocks())
                .filteredOn(Block.Text.class::isInstance)
                .map(Block.Text.class::cast)
                .noneMatch(text -> new Box(
                                text.x(),
                                text.foot() - text.span().size(),
                                text.x() + text.span().width(),
                                text.foot())
                        .touches(box));
    }

    @Test
    void itIsInEveryFormat() throws IOException {
        ExportSettings settings =
                new ExportSettings("RU-MOW", 1, 0, 0, mark("png", 400, 100).toString(), "", 0, 0);
        Images marked = new PaintedImages(atlas, settings, new Marks(settings));
        Sheet sheet = sheet("2025-10-25", Language.EN, Theme.LIGHT, SheetPreset.SLIDE);

        assertMagenta(ImageIO.read(new ByteArrayInputStream(marked.make(sheet, ImageFormat.PNG))), 1716, 83);
        try (XMLSlideShow slides = new XMLSlideShow(new ByteArrayInputStream(marked.make(sheet, ImageFormat.PPTX)))) {
            assertThat(slides.getSlides().getFirst().getShapes())
                    .filteredOn(XSLFPictureShape.class::isInstance)
                    .singleElement()
                    .satisfies(shape -> {
                        assertThat(shape.getShapeName()).isEqualTo("Organisation’s mark");
                        // Half a point a unit: 1920 units are the 960 points of a slide
                        assertThat(shape.getAnchor()).isEqualTo(new Rectangle2D.Double(788, 24, 140, 35));
                    });
        }
        assertThat(new String(marked.make(sheet, ImageFormat.SVG), StandardCharsets.UTF_8))
                .contains("<image", "\"data:image/png;base64,");
        try (PDDocument pdf = Loader.loadPDF(marked.make(sheet, ImageFormat.PDF))) {
            assertMagenta(new PDFRenderer(pdf).renderImageWithDPI(0, 96), 1716, 83);
        }
    }

    @Test
    void onDarkGroundsThereMayBeAnother() throws IOException {
        String light = mark("png", 400, 100).toString();
        String dark = mark("jpg", 200, 100).toString();

        assertThat(new Marks(new ExportSettings("", 1, 0, 0, light, dark, 0, 0))
                        .of(Theme.DARK)
                        .image()
                        .getWidth())
                .isEqualTo(200);
        assertThat(new Marks(new ExportSettings("", 1, 0, 0, light, "", 0, 0))
                        .of(Theme.DARK)
                        .image()
                        .getWidth())
                .isEqualTo(400);
        assertThat(new Marks(new ExportSettings("", 1, 0, 0, "", dark, 0, 0)).of(Theme.PRINT))
                .isNull();
    }

    @Test
    void whatCannotBeUsedIsRefusedWithTheReason() throws IOException {
        assertRefused(folder.resolve("none.png"), "there is no such file");
        assertRefused(Files.writeString(folder.resolve("text.png"), "no image"), "neither PNG nor JPEG");
        assertRefused(mark("gif", 10, 10), "neither PNG nor JPEG");
        assertRefused(mark("png", 4001, 1), "more than 4000 pixels");
        assertRefused(Files.write(folder.resolve("large.png"), new byte[(1 << 20) + 1]), "more than 1048576 bytes");
        Path cut = mark("png", 100, 100);
        Files.write(cut, Arrays.copyOf(Files.readAllBytes(cut), 60));
        assertRefused(cut, "cannot be read");
    }

    private static void assertRefused(Path file, String why) {
        assertThatThrownBy(() -> Mark.read(file))
                .isInstanceOf(MarkProblem.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining(why);
    }

    private static void assertMagenta(BufferedImage image, int x, int y) {
        assertThat(new Color(image.getRGB(x, y))).isEqualTo(Color.MAGENTA);
    }

    private Block.Emblem emblem(SheetPreset preset) throws IOException {
        return emblem(
                composition(sheet("2025-10-25", Language.EN, Theme.LIGHT, preset), Mark.read(mark("png", 400, 100))));
    }

    private static Block.Emblem emblem(Composition composition) {
        return composition.blocks().stream()
                .filter(Block.Emblem.class::isInstance)
                .map(Block.Emblem.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private Path mark(String format, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.MAGENTA);
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        Path file = Files.createTempFile(folder, "mark", "." + format);
        assertThat(ImageIO.write(image, format, file.toFile())).isTrue();
        return file;
    }
}
