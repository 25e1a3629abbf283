package org.nightmap.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nightmap.choropleth.Choropleth;
import org.nightmap.choropleth.ClassRange;
import org.nightmap.choropleth.Feature;
import org.nightmap.choropleth.MapNotes;
import org.nightmap.choropleth.MapState;
import org.nightmap.choropleth.StateEntry;
import org.nightmap.language.Formats;
import org.nightmap.language.Language;
import org.nightmap.language.Messages;

/** Writes what explains a map: the figures, the classes with their regions, the states, what is elsewhere. */
final class Legend {

    private static final double SWATCH_WIDTH = 40;
    private static final double SWATCH_HEIGHT = 24;

    private static final int MOST_LINES_ELSEWHERE = 5;
    private static final int FEWEST_LINES_ELSEWHERE = 3;

    private final Sheet sheet;
    private final Typography type;
    private final @Nullable Circles circles;
    private final LegendRoom room;
    private final List<Integer> taken = new ArrayList<>();

    /**
     * The legend of a sheet.
     *
     * @param circles how large they are; null where there are none
     * @param room for the names of the classes' regions
     */
    Legend(Sheet sheet, Typography type, @Nullable Circles circles, LegendRoom room) {
        this.sheet = sheet;
        this.type = type;
        this.circles = circles;
        this.room = room;
    }

    /** The room that is left where the classes that are written take a line less; empty if none has one to spare. */
    Optional<LegendRoom> shorter() {
        return room.shorter(taken);
    }

    /** Whether every name stands that any sheet has room for. */
    private boolean ample() {
        return room.equals(LegendRoom.most(room.lines().size()));
    }

    /** A region with its number, as the legend has it. */
    static String counted(Feature feature) {
        return feature.shortName() + "\u00a0" + feature.shown();
    }

    /** The equation of the figures. */
    void figures(Pen pen) {
        List<MapNotes.Term> terms = sheet.notes().equation();
        if (terms.isEmpty()) {
            return;
        }
        pen.begin(Passage.Part.FIGURES);
        new EquationRow(terms, type, pen.width()).write(pen);
        pen.rule(type.palette().rule());
        pen.skip(type.of(16));
    }

    /** The classes, the highest first, each with its regions; then the states on the map. */
    void classes(Pen pen) {
        Choropleth map = sheet.map();
        pen.begin(Passage.Part.LEGEND);
        pen.paragraph(List.of(type.head(map.legendTitle())), 0, Math.max(type.of(28), type.legendLine()), 2);
        if (circles != null) {
            new CircleKey(map, type, circles).write(pen);
        }
        pen.skip(type.of(6));
        double indent = type.of(SWATCH_WIDTH + 12);
        double range = map.classes().stream()
                        .mapToDouble(each -> type.strong(each.label()).width())
                        .max()
                        .orElse(0)
                + type.of(16);
        for (ClassRange each : map.classes().reversed()) {
            double top = pen.y();
            pen.swatch(
                    top + (type.legendLine() - type.of(SWATCH_HEIGHT)) / 2,
                    type.of(SWATCH_WIDTH),
                    type.of(SWATCH_HEIGHT),
                    MapState.COUNTED,
                    each.step());
            pen.text(type.strong(each.label()), indent, type.legendLine());
            regions(pen, each, indent + Math.max(range, type.of(64)));
            double least = Math.max(type.legendLine(), type.of(SWATCH_HEIGHT)) + type.of(6);
            pen.skip(Math.max(type.of(6), top + least - pen.y()));
        }
        pen.skip(type.of(8));
        pen.rule(type.palette().rule());
        pen.skip(type.of(12));
    }

    /** The regions of a class, the highest counts first; how many there are where not even one finds room. */
    private void regions(Pen pen, ClassRange each, double indent) {
        Language language = sheet.map().language();
        if (each.regions() == 0) {
            Span none = type.quiet(Messages.text(language, "export.no_region"));
            write(pen, Paragraph.lines(List.of(none), pen.width() - indent, 1), indent);
            return;
        }
        List<String> words = sheet.map().features().stream()
                .filter(feature -> feature.state() == MapState.COUNTED && Objects.equals(feature.step(), each.step()))
                .sorted(Comparator.comparingDouble(Feature::weight).reversed().thenComparing(Feature::shortName))
                .map(Legend::counted)
                .toList();
        int most = room.lines().get(taken.size());
        Listing.Written written =
                new Listing(words, ", ", "", language).in(List.of(), type.body(""), pen.width() - indent, most);
        if (written.things() > 0) {
            write(pen, written.lines(), indent);
        } else {
            Span count = type.quiet(Messages.counted(language, "export.regions", each.regions()));
            write(pen, Paragraph.lines(List.of(count), pen.width() - indent, 1), indent);
        }
    }

    private void write(Pen pen, List<List<Span>> lines, double indent) {
        pen.lines(lines, indent, type.legendLine());
        taken.add(lines.size());
    }

    /** The states that are on the map and no others, with how many regions are in each. */
    void states(Pen pen) {
        double x = 0;
        double swatch = type.of(24);
        double row = Math.max(type.legendLine(), type.of(28));
        for (StateEntry state : entries()) {
            Span count = type.quiet("\u00a0\u00a0" + Formats.number(sheet.map().language(), state.regions()));
            double room = pen.width() - swatch - type.of(9) - count.width();
            Span label = Paragraph.lines(List.of(type.body(state.label())), room, 1)
                    .getFirst()
                    .getFirst();
            double width = swatch + type.of(9) + label.width() + count.width();
            if (x > 0 && x + width > pen.width()) {
                pen.skip(row);
                x = 0;
            }
            Pen entry = new Pen(pen.left() + x, pen.y(), pen.width(), Passage.Part.LEGEND);
            Integer step = sheet.symbols() ? null : state.step();
            entry.swatch(pen.y() + (row - type.of(16)) / 2, swatch, type.of(16), state.state(), step);
            entry.text(List.of(label, count), swatch + type.of(9), row);
            pen.blocks().addAll(entry.blocks());
            x += width + type.of(24);
        }
        pen.skip(row + type.of(10));
        pen.rule(type.palette().rule());
        pen.skip(type.of(12));
    }

    /** Under circles, what a region looks like that has one is a state to be explained too. */
    private List<StateEntry> entries() {
        List<StateEntry> entries = new ArrayList<>(sheet.map().states());
        int counted =
                sheet.map().classes().stream().mapToInt(ClassRange::regions).sum();
        if (sheet.symbols() && counted > 0) {
            String label = Messages.text(sheet.map().language(), "export.symbols.counted");
            entries.addFirst(new StateEntry(MapState.COUNTED, label, null, counted));
        }
        return entries;
    }

    /** What could not be drawn, and the sender's own note. */
    void elsewhere(Pen pen) {
        pen.begin(Passage.Part.ELSEWHERE);
        if (!sheet.notes().elsewhere().isEmpty()) {
            pen.paragraph(List.of(type.strong(sheet.notes().elsewhereTitle())), 0, type.legendLine(), 1);
            Listing.Written places = new Listing(
                            sheet.notes().elsewhere(), "; ", "", sheet.map().language())
                    .in(List.of(), type.body(""), pen.width(), ample() ? MOST_LINES_ELSEWHERE : FEWEST_LINES_ELSEWHERE);
            pen.lines(places.lines(), 0, type.legendLine());
        }
        if (sheet.note() != null && !sheet.note().isBlank()) {
            pen.skip(type.of(8));
            pen.begin(Passage.Part.NOTE);
            pen.paragraph(List.of(type.body(sheet.note())), 0, type.legendLine(), 4);
        }
    }
}
