package org.nightmap.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nightmap.choropleth.Scheme;
import org.nightmap.choropleth.Theme;
import org.nightmap.language.Language;
import org.nightmap.time.Period;

/**
 * Sheets that a person has looked at, and that nobody changes unawares. What differs is left in {@code target/golden}: the image as
 * it is drawn now, and the pixels that differ, in red. A change that is wanted is looked at there and taken over with
 * {@code -Dgolden.renew=true}.
 */
class GoldenImagesTest extends ShippedMaps {

    private static final Path GOLDEN = Path.of("src/test/resources/org/nightmap/export/golden");
    private static final Path OUTPUT = Path.of("target/golden");

    /** Units of a slide, at half its pixels. */
    private static final SheetSize SIZE = SheetSize.of(1280, 720, 0.5);

    /** A page of A4 at a quarter of its pixels. */
    private static final SheetSize PAPER = new SheetSize(620, 877, 300.0 / 96 / 4);

    /** Share of the pixels that may differ: one label that moves or one region of another colour is more. */
    private static final double TOLERANCE = 0.0005;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "light-en, 2025-10-25, EN, LIGHT, false, false",
        "dark-ru, 2025-10-25, RU, DARK, false, false",
        "print-joint-en, 2025-10-13, EN, PRINT, false, false",
        "heavy-ru, 2025-12-24, RU, LIGHT, false, false",
        "symbols-en, 2025-12-24, EN, LIGHT, true, false",
        "map-only-en, 2025-10-25, EN, DARK, false, true",
        "empty-ru, 2025-10-26, RU, LIGHT, false, false"
    })
    void aSheetLooksAsItDidWhenItWasLookedAt(
            String name, String period, Language language, Theme theme, boolean symbols, boolean mapOnly)
            throws IOException {
        assertLooksAsItDid(name, drawn(period, language, theme, symbols, mapOnly));
    }

    /** A span with more cautions than there is room for. */
    @Test
    void aYearOnHighPaperLooksAsItDid() throws IOException {
        Sheet sheet = sheet("2025-01-01..2025-12-31", "west", Language.EN, PAPER, false);

        assertLooksAsItDid("year-portrait-en", images.make(sheet, ImageFormat.PNG));
    }

    static void assertLooksAsItDid(String name, byte[] drawn) throws IOException {
        Path golden = GOLDEN.resolve(name + ".png");
        if (Boolean.getBoolean("golden.renew")) {
            Files.createDirectories(GOLDEN);
            Files.write(golden, drawn);
        }
        BufferedImage now = ImageIO.read(new ByteArrayInputStream(drawn));
        PictureDifference difference = new PictureDifference(ImageIO.read(golden.toFile()), now);
        if (difference.share() > TOLERANCE) {
            Files.createDirectories(OUTPUT);
            Files.write(OUTPUT.resolve(name + ".png"), drawn);
            ImageIO.write(
                    difference.picture(),
                    "png",
                    OUTPUT.resolve(name + "-differs.png").toFile());
        }
        assertThat(difference.share())
                .as("share of the pixels of %s that differ, in red in %s", name, OUTPUT)
                .isLessThanOrEqualTo(TOLERANCE);
    }

    /** Else the comparison would prove nothing. */
    @Test
    void anotherNightIsSeenToDiffer() throws IOException {
        BufferedImage one = image("2025-10-25");
        BufferedImage other = image("2025-10-24");

        assertThat(new PictureDifference(one, one).share()).isZero();
        assertThat(new PictureDifference(one, other).share()).isGreaterThan(10 * TOLERANCE);
    }

    private BufferedImage image(String period) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(drawn(period, Language.EN, Theme.LIGHT, false, false)));
    }

    private byte[] drawn(String period, Language language, Theme theme, boolean symbols, boolean mapOnly) {
        var picture = pictures.of(Period.parse(period));
        var map = choropleths.draw(picture, new Scheme(atlas.view("west").orElseThrow(), language));
        Sheet sheet =
                new Sheet(map, choropleths.notes(picture, language), SIZE, theme, true, symbols, mapOnly, null, null);
        return images.make(sheet, ImageFormat.PNG);
    }
}
