package org.nightmap.export;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nightmap.language.Messages;

/** What explains a map, in up to three columns beside each other, with as many names as there is room for. */
final class LegendColumns {

    private final Sheet sheet;
    private final Typography type;
    private final @Nullable Circles circles;
    private final Box place;
    private final int columns;

    /**
     * The columns of a sheet.
     *
     * @param circles how large they are; null where there are none
     * @param place where they begin and how wide they are; how high they get is told by {@link #fitted}
     * @param columns how many there are, 1 to 3
     */
    LegendColumns(Sheet sheet, Typography type, @Nullable Circles circles, Box place, int columns) {
        this.sheet = sheet;
        this.type = type;
        this.circles = circles;
        this.place = place;
        this.columns = columns;
    }

    /**
     * What there is for them.
     *
     * @param height units
     * @param inset of these, what the last column leaves free at its foot
     */
    record Room(double height, double inset) {}

    /**
     * The columns as they are written.
     *
     * @param blocks all that is in them
     * @param last the last one, under which the inset stands
     * @param bottom where the lowest ends
     */
    record Written(List<Block> blocks, Pen last, double bottom) {

        Written {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * With all names in the first of the rooms in which the classes can be shortened until everything fits; where there is none,
     * as short as can be, cut at the end of the last one.
     *
     * @param rooms at least one
     */
    Written fitted(List<Room> rooms) {
        Draft draft = null;
        for (Room room : rooms) {
            Optional<LegendRoom> names =
                    Optional.of(LegendRoom.most(sheet.map().classes().size()));
            while (names.isPresent()) {
                draft = new Draft(names.get());
                if (draft.fits(room)) {
                    return draft.written();
                }
                names = draft.legend.shorter();
            }
        }
        if (draft == null) {
            throw new IllegalArgumentException("There is no room for a legend");
        }
        draft.cut(place.top() + rooms.getLast().height());
        return draft.written();
    }

    /** The columns written with room for so many names. */
    private final class Draft {

        private final Legend legend;
        private final Pen above;
        private final Pen first;
        private final Pen middle;
        private final Pen last;
        private final double figuresEnd;

        Draft(LegendRoom names) {
            this.legend = new Legend(sheet, type, circles, names);
            double gap = type.of(SheetLayout.GAP);
            double width = (place.width() - (columns - 1) * gap) / columns;
            boolean across = columns > 1 && !new EquationRow(sheet.notes().equation(), type, width).isOneRow();
            this.above = new Pen(place.left(), place.top(), place.width(), Passage.Part.FIGURES);
            if (across) {
                legend.figures(above);
            }
            this.first = new Pen(place.left(), above.y(), width, Passage.Part.FIGURES);
            this.middle = columns < 3 ? first : column(width, 1, gap);
            this.last = columns < 2 ? first : column(width, columns - 1, gap);
            if (!across) {
                legend.figures(first);
            }
            this.figuresEnd = first.y();
            if (sheet.isOfSeveral()) {
                PanelKey key = new PanelKey(sheet, type, circles);
                key.classes(middle);
                key.states(last);
            } else {
                legend.classes(middle);
                legend.states(last);
            }
            legend.elsewhere(last);
        }

        private Pen column(double width, int number, double gap) {
            double left = place.left() + number * (width + gap);
            return new Pen(left, above.y(), width, Passage.Part.LEGEND);
        }

        /** Those that are there, from the left. */
        private Set<Pen> pens() {
            return new LinkedHashSet<>(List.of(first, middle, last));
        }

        boolean fits(Room room) {
            return pens().stream().allMatch(pen -> pen.y() <= place.top() + room.height())
                    && last.y() <= place.top() + room.height() - room.inset();
        }

        /** The figures stay, whatever else there is no room for. */
        void cut(double bottom) {
            double least = (pens().size() < 3 ? figuresEnd : above.y()) + type.legendLine();
            pens().forEach(pen -> cut(pen, Math.max(bottom, pen == first ? least : above.y() + type.legendLine())));
        }

        private void cut(Pen pen, double bottom) {
            pen.cut(
                    bottom,
                    type.legendLine(),
                    lines -> type.quiet(Messages.counted(sheet.map().language(), "export.more_lines", lines)));
        }

        Written written() {
            List<Block> blocks = new ArrayList<>(above.blocks());
            pens().forEach(pen -> blocks.addAll(pen.blocks()));
            return new Written(
                    blocks, last, pens().stream().mapToDouble(Pen::y).max().orElseThrow());
        }
    }
}
