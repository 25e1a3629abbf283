package org.nightmap.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.nightmap.choropleth.MapState;

/** Writes blocks from the top down at one left edge, keeping where it has got to. */
final class Pen {

    private final List<Block> blocks = new ArrayList<>();
    private final double left;
    private final double width;
    private double y;
    private Passage.Part part;

    Pen(double left, double top, double width, Passage.Part part) {
        this.left = left;
        this.width = width;
        this.y = top;
        this.part = part;
    }

    List<Block> blocks() {
        return blocks;
    }

    double y() {
        return y;
    }

    double left() {
        return left;
    }

    double width() {
        return width;
    }

    /** What is written from here on is of another part of the sheet. */
    void begin(Passage.Part next) {
        part = next;
    }

    void skip(double units) {
        y += units;
    }

    void rule(String colour) {
        blocks.add(new Block.Rule(left, left + width, y, colour));
    }

    void swatch(double top, double swatchWidth, double height, MapState state, @Nullable Integer step) {
        blocks.add(new Block.Swatch(Box.at(left, top, swatchWidth, height), state, step));
    }

    /** A text at a distance from the left edge, on the line that begins here. */
    void text(Span span, double indent, double lineHeight) {
        text(List.of(span), indent, lineHeight);
    }

    /** Texts that follow each other, at a distance from the left edge, on the line that begins here. */
    void text(List<Span> spans, double indent, double lineHeight) {
        double whole = spans.stream().mapToDouble(Span::width).sum();
        Passage passage = new Passage(part, left + indent, y, whole);
        double x = left + indent;
        for (Span span : spans) {
            blocks.add(new Block.Text(span, x, foot(span.size(), lineHeight), passage));
            x += span.width();
        }
    }

    /** A paragraph, after which the pen stands below it. */
    void paragraph(List<Span> spans, double indent, double lineHeight, int mostLines) {
        lines(Paragraph.lines(spans, width - indent, mostLines), indent, lineHeight);
    }

    /** Lines that are broken already, after which the pen stands below them. */
    void lines(List<List<Span>> lines, double indent, double lineHeight) {
        Passage passage = new Passage(part, left + indent, y, width - indent);
        for (List<Span> line : lines) {
            double x = left + indent;
            for (Span span : line) {
                blocks.add(new Block.Text(span, x, foot(span.size(), lineHeight), passage));
                x += span.width();
            }
            y += lineHeight;
        }
    }

    /** A circle in the middle of a line that begins here. */
    void circle(double indent, double lineHeight, double radius, int step) {
        Box box = Box.around(left + indent + radius, y + lineHeight / 2, 2 * radius, 2 * radius);
        blocks.add(new Block.Circle(box, step));
    }

    /**
     * Takes away what lies below a line, and says in its place how much that was.
     *
     * @param bottom where what is written has to end
     * @param lineHeight of the words
     * @param words for a number of lines
     * @return whether anything was taken away
     */
    boolean cut(double bottom, double lineHeight, IntFunction<Span> words) {
        if (blocks.stream().allMatch(block -> block.bottom() <= bottom)) {
            y = Math.min(y, bottom);
            return false;
        }
        // A line goes as a whole, whatever of it reaches how far down
        double last = bottom - lineHeight;
        double end = blocks.stream()
                .filter(block -> block.bottom() > last)
                .mapToDouble(Block::top)
                .min()
                .orElse(last);
        long lines = blocks.stream()
                .filter(block -> block.bottom() > end)
                .filter(Block.Text.class::isInstance)
                .map(block -> ((Block.Text) block).foot())
                .distinct()
                .count();
        blocks.removeIf(block -> block.bottom() > end);
        y = blocks.stream().mapToDouble(Block::bottom).max().orElse(last);
        lines(Paragraph.lines(List.of(words.apply(Math.toIntExact(lines))), width, 1), 0, lineHeight);
        return true;
    }

    /** Capitals stand in the middle of a line. */
    private double foot(double size, double lineHeight) {
        return y + lineHeight / 2 + LabelPlacer.CAP_HEIGHT / 2 * size;
    }
}
