package org.nightmap.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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

    private static final int MOST_LINES_OF_CLASS = 3;

    private final Sheet sheet;
    private final Typography type;
    private final @Nullable Circles circles;
    private final boolean named;
    private final Set<String> listed = new HashSet<>();

    /**
     * The legend of a sheet.
     *
     * @param circles how large they are; null where there are none
     * @param named whether the classes name their regions, or only say how many there are
     */
    Legend(Sheet sheet, Typography type, @Nullable Circles circles, boolean named) {
        this.sheet = sheet;
        this.type = type;
        this.circles = circles;
        this.named = named;
    }

    /** Keys of the regions that the classes name with their counts. */
    Set<String> listed() {
        return listed;
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

    private void regions(Pen pen, ClassRange each, double indent) {
        Language language = sheet.map().language();
        if (each.regions() == 0) {
            Span none = type.quiet(Messages.text(language, "export.no_region"));
            pen.paragraph(List.of(none), indent, type.legendLine(), 1);
            return;
        }
        if (!named) {
            Span count = type.quiet(Messages.counted(language, "export.regions", each.regions()));
            pen.paragraph(List.of(count), indent, type.legendLine(), 1);
            return;
        }
        List<Feature> inClass = sheet.map().features().stream()
                .filter(feature -> feature.state() == MapState.COUNTED && Objects.equals(feature.step(), each.step()))
                .sorted(Comparator.comparing((Feature f) -> Objects.requireNonNull(f.count()))
                        .reversed()
                        .thenComparing(Feature::shortName))
                .toList();
        List<String> words = new ArrayList<>();
        inClass.forEach(
                f -> words.add(f.shortName() + "\u00a0" + Formats.number(language, Objects.requireNonNull(f.count()))));
        Listing.Written written = new Listing(words, ", ", "", language)
                .in(List.of(), type.body(""), pen.width() - indent, MOST_LINES_OF_CLASS);
        pen.lines(written.lines(), indent, type.legendLine());
        inClass.stream().limit(written.things()).forEach(feature -> listed.add(feature.iso()));
    }

    /** The states that are on the map and no others, with how many regions are in each. */
    void states(Pen pen) {
        double x = 0;
        double swatch = type.of(24);
        double row = Math.max(type.legendLine(), type.of(28));
        for (StateEntry state : entries()) {
            Span count = type.quiet(Formats.number(sheet.map().language(), state.regions()));
            double room = pen.width() - swatch - 2 * type.of(9) - count.width();
            Span label = Paragraph.lines(List.of(type.body(state.label())), room, 1)
                    .getFirst()
                    .getFirst();
            double width = swatch + type.of(9) + label.width() + type.of(9) + count.width();
            if (x > 0 && x + width > pen.width()) {
                pen.skip(row);
                x = 0;
            }
            Pen entry = new Pen(pen.left() + x, pen.y(), pen.width(), Passage.Part.LEGEND);
            Integer step = sheet.symbols() ? null : state.step();
            entry.swatch(pen.y() + (row - type.of(16)) / 2, swatch, type.of(16), state.state(), step);
            entry.text(label, swatch + type.of(9), row);
            entry.text(count, width - count.width(), row);
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
                    .in(List.of(), type.body(""), pen.width(), named ? 5 : 3);
            pen.lines(places.lines(), 0, type.legendLine());
        }
        if (sheet.note() != null && !sheet.note().isBlank()) {
            pen.skip(type.of(8));
            pen.begin(Passage.Part.NOTE);
            pen.paragraph(List.of(type.body(sheet.note())), 0, type.legendLine(), 4);
        }
    }
}
