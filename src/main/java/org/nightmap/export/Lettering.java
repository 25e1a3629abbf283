package org.nightmap.export;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Rectangle2D;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures text and writes it. What a font lacks is written as a box, so that it is seen to be missing; text that runs from the
 * right is put in the order in which it is seen, its brackets the other way round.
 */
final class Lettering {

    /** Sizes are those of the layout, not of the pixels: a sheet breaks its lines alike at every scale. */
    private static final FontRenderContext LAYOUT = new FontRenderContext(null, true, true);

    /** The box for what is missing, per size of the font: width with its room, and height. */
    private static final double BOX_ADVANCE = 0.6;

    private static final double BOX_WIDTH = 0.46;
    private static final double BOX_HEIGHT = 0.66;

    private Lettering() {}

    /**
     * The width of a text in units.
     *
     * @param tracking room added after each character, units
     */
    static double width(String text, Face face, double size, double tracking) {
        double width = 0;
        for (Run run : runs(text, face)) {
            width += run.width(face, size, tracking);
        }
        return width;
    }

    static double width(String text, Face face, double size) {
        return width(text, face, size, 0);
    }

    /** Writes a text from its left end on its foot line. */
    static void write(Graphics2D pen, String text, double x, double foot, Face face, double size, double tracking) {
        double at = x;
        pen.setFont(face.at(size));
        for (Run run : runs(text, face)) {
            if (run.missing()) {
                boxes(pen, run, at, foot, size);
            } else if (tracking == 0) {
                pen.drawString(run.text(), (float) at, (float) foot);
            } else {
                tracked(pen, run.text(), at, foot, face, size, tracking);
            }
            at += run.width(face, size, tracking);
        }
    }

    /** Paints a wider ground of one colour under a text. */
    static void halo(
            Graphics2D pen, String text, double x, double foot, Face face, double size, double width, Color ground) {
        GlyphVector glyphs = face.at(size).createGlyphVector(LAYOUT, text);
        Shape outline = glyphs.getOutline((float) x, (float) foot);
        pen.setColor(ground);
        pen.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(outline);
    }

    private static void tracked(
            Graphics2D pen, String text, double x, double foot, Face face, double size, double tracking) {
        double at = x;
        for (int i = 0; i < text.length(); ) {
            String character = new String(Character.toChars(text.codePointAt(i)));
            pen.drawString(character, (float) at, (float) foot);
            at += face.advance(character) * size + tracking;
            i += character.length();
        }
    }

    private static void boxes(Graphics2D pen, Run run, double x, double foot, double size) {
        pen.setStroke(new BasicStroke((float) Math.max(0.5, size / 16)));
        int count = run.text().codePointCount(0, run.text().length());
        for (int i = 0; i < count; i++) {
            double left = x + i * BOX_ADVANCE * size + (BOX_ADVANCE - BOX_WIDTH) / 2 * size;
            pen.draw(new Rectangle2D.Double(left, foot - BOX_HEIGHT * size, BOX_WIDTH * size, BOX_HEIGHT * size));
        }
    }

    /** Pieces in the order in which they are seen, each of characters that the font has, or that it lacks. */
    private static List<Run> runs(String text, Face face) {
        if (text.codePoints().allMatch(face::has) && !Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
            return List.of(new Run(text, false));
        }
        List<Run> runs = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        boolean missing = false;
        for (int codePoint : asSeen(text).codePoints().toArray()) {
            if (isInvisible(codePoint)) {
                continue;
            }
            boolean lacks = !face.has(codePoint);
            if (lacks != missing && !run.isEmpty()) {
                runs.add(new Run(run.toString(), missing));
                run.setLength(0);
            }
            missing = lacks;
            run.appendCodePoint(codePoint);
        }
        if (!run.isEmpty()) {
            runs.add(new Run(run.toString(), missing));
        }
        return runs;
    }

    /** Marks that turn the direction or join signs have done their work and are no signs themselves. */
    private static boolean isInvisible(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT
                || Character.UnicodeBlock.of(codePoint) == Character.UnicodeBlock.VARIATION_SELECTORS;
    }

    private static String asSeen(String text) {
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        if (bidi.isLeftToRight()) {
            return text;
        }
        int count = bidi.getRunCount();
        byte[] levels = new byte[count];
        Integer[] order = new Integer[count];
        for (int i = 0; i < count; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            order[i] = i;
        }
        Bidi.reorderVisually(levels, 0, order, 0, count);
        StringBuilder seen = new StringBuilder();
        for (int i : order) {
            String part = text.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
            boolean fromTheRight = bidi.getRunLevel(i) % 2 == 1;
            if (fromTheRight) {
                new StringBuilder(part)
                        .reverse()
                        .codePoints()
                        .map(Mirroring::of)
                        .forEach(seen::appendCodePoint);
            } else {
                seen.append(part);
            }
        }
        return seen.toString();
    }

    private record Run(String text, boolean missing) {

        double width(Face face, double size, double tracking) {
            int count = text.codePointCount(0, text.length());
            return missing ? count * (BOX_ADVANCE * size + tracking) : face.advance(text) * size + count * tracking;
        }
    }
}
