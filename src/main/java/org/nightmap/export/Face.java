package org.nightmap.export;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;

/** The cuts of IBM Plex Sans that a sheet is lettered with. They come with the product, so that every machine draws the same. */
enum Face {
    REGULAR("400Regular/IBMPlexSans_400Regular"),
    ITALIC("400Regular_Italic/IBMPlexSans_400Regular_Italic"),
    MEDIUM("500Medium/IBMPlexSans_500Medium"),
    SEMIBOLD("600SemiBold/IBMPlexSans_600SemiBold");

    private final byte[] file;
    private final Font font;
    private final Advances advances;

    Face(String name) {
        this.file = read("fonts/" + name + ".ttf");
        this.font = font(file);
        this.advances = new Advances(font);
    }

    /** The font at a size in units. */
    Font at(double size) {
        return font.deriveFont((float) size);
    }

    /** Whether it has the character. */
    boolean has(int codePoint) {
        return font.canDisplay(codePoint);
    }

    /** How far the pen moves on for a text of characters that it has, at size 1. */
    double advance(String text) {
        return advances.of(text);
    }

    /** The name by which Java knows it. */
    String javaName() {
        return font.getFontName(Locale.ROOT);
    }

    /** The TrueType file. */
    byte[] file() {
        return file.clone();
    }

    private static byte[] read(String resource) {
        try (InputStream in = Face.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The font %s is missing from the product".formatted(resource));
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The font %s cannot be read".formatted(resource), e);
        }
    }

    private static Font font(byte[] file) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file));
        } catch (FontFormatException | IOException e) {
            throw new IllegalStateException("The product's own font cannot be read", e);
        }
    }
}
