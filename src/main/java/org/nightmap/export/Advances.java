package org.nightmap.export;

import java.awt.Font;
import java.awt.font.FontRenderContext;

/** How far the pen moves on for each character of a font, at size 1. Kept, as laying out asks for it thousands of times. */
final class Advances {

    private static final FontRenderContext MEASURED = new FontRenderContext(null, true, true);

    /** Latin, Greek and Cyrillic are looked up, what lies beyond is measured. */
    private static final int TABLE = 0x530;

    private static final float EM = 1000;

    private final Font font;
    private final float[] table = new float[TABLE];

    Advances(Font font) {
        this.font = font.deriveFont(EM);
        for (char c = 0; c < TABLE; c++) {
            table[c] = font.canDisplay(c) ? measured(c) : 0;
        }
    }

    /** Without kerning, which Java leaves out too unless asked for it. */
    double of(String text) {
        double sum = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            sum += c < TABLE ? table[c] : measured(c);
        }
        return sum;
    }

    private float measured(char c) {
        return font.createGlyphVector(MEASURED, new char[] {c})
                        .getGlyphMetrics(0)
                        .getAdvanceX()
                / EM;
    }
}
