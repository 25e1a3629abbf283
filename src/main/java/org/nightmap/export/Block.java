package org.nightmap.export;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightmap.choropleth.MapState;

/** A piece of a sheet, placed. Units, y downwards. */
sealed interface Block {

    /** The same further down. */
    Block lowered(double down);

    /** Where it begins. */
    double top();

    /** Where it ends. */
    double bottom();

    /**
     * A line of text.
     *
     * @param x its left end
     * @param foot its foot line
     * @param passage what it belongs to; the texts of one passage follow each other
     */
    record Text(Span span, double x, double foot, Passage passage) implements Block {

        /** How far letters such as p reach below the foot line, per size. */
        private static final double DESCENT = 0.21;

        @Override
        public Block lowered(double down) {
            return new Text(span, x, foot + down, passage);
        }

        @Override
        public double top() {
            return foot - LabelPlacer.CAP_HEIGHT * span.size();
        }

        @Override
        public double bottom() {
            return foot + DESCENT * span.size();
        }
    }

    /** A line that parts text. */
    record Rule(double x1, double x2, double y, String colour) implements Block {

        @Override
        public Block lowered(double down) {
            return new Rule(x1, x2, y + down, colour);
        }

        @Override
        public double top() {
            return y;
        }

        @Override
        public double bottom() {
            return y;
        }
    }

    /**
     * A legend's swatch.
     *
     * @param state {@code COUNTED} for a class
     * @param step of the ramp; null for states without
     */
    record Swatch(Box box, MapState state, @Nullable Integer step) implements Block {

        @Override
        public Block lowered(double down) {
            return new Swatch(Box.at(box.left(), box.top() + down, box.width(), box.height()), state, step);
        }

        @Override
        public double top() {
            return box.top();
        }

        @Override
        public double bottom() {
            return box.bottom();
        }
    }

    /**
     * A circle of the legend, which fills its box.
     *
     * @param step of the ramp
     */
    record Circle(Box box, int step) implements Block {

        @Override
        public Block lowered(double down) {
            return new Circle(Box.at(box.left(), box.top() + down, box.width(), box.height()), step);
        }

        @Override
        public double top() {
            return box.top();
        }

        @Override
        public double bottom() {
            return box.bottom();
        }
    }

    /** The organisation's mark, which fills its box. */
    record Emblem(Box box, Mark mark) implements Block {

        @Override
        public Block lowered(double down) {
            return new Emblem(Box.at(box.left(), box.top() + down, box.width(), box.height()), mark);
        }

        @Override
        public double top() {
            return box.top();
        }

        @Override
        public double bottom() {
            return box.bottom();
        }
    }

    /**
     * A map in its frame. Several maps that look alike share what a frame shows: it stands at the origin, and each is moved from
     * there to its place.
     *
     * @param panel what it shows
     * @param frame as it is drawn
     * @param right how far it stands to the right of that
     * @param down how far it stands below that
     * @param circles how large its circles are; null where there are none
     * @param labels the regions' labels, placed in the frame
     */
    record Map(
            Panel panel,
            MapFrame frame,
            double right,
            double down,
            @Nullable Circles circles,
            List<MapLabel> labels) implements Block {

        public Map {
            labels = List.copyOf(labels);
        }

        /** A map that stands where its frame is, whose labels are not placed yet. */
        Map(Panel panel, MapFrame frame, @Nullable Circles circles) {
            this(panel, frame, 0, 0, circles, List.of());
        }

        /** The same with labels. */
        Map labelled(List<MapLabel> placed) {
            return new Map(panel, frame, right, down, circles, placed);
        }

        /** What it covers of the sheet. */
        Box box() {
            Box box = frame.box();
            return Box.at(box.left() + right, box.top() + down, box.width(), box.height());
        }

        /** A map stays where it is. */
        @Override
        public Block lowered(double further) {
            return this;
        }

        @Override
        public double top() {
            return box().top();
        }

        @Override
        public double bottom() {
            return box().bottom();
        }
    }
}
