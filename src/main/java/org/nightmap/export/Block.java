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
     * A map in its frame.
     *
     * @param circles how large its circles are; null where there are none
     * @param labels the regions' labels, placed
     */
    record Map(MapFrame frame, @Nullable Circles circles, List<MapLabel> labels) implements Block {

        public Map {
            labels = List.copyOf(labels);
        }

        /** A map whose labels are not placed yet. */
        Map(MapFrame frame, @Nullable Circles circles) {
            this(frame, circles, List.of());
        }

        /** A map stays where it is. */
        @Override
        public Block lowered(double down) {
            return this;
        }

        @Override
        public double top() {
            return frame.box().top();
        }

        @Override
        public double bottom() {
            return frame.box().bottom();
        }
    }
}
