package org.nightmap.export;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightmap.language.Language;

/** Writes what stands at the upper and the lower end of a sheet: the headline, and the sources with the product's name. */
final class SheetEnds {

    /** What parts the sources from the product's name, on a slide. */
    private static final double MARK_GAP = 30;

    /** The most that an organisation's mark takes, a quarter of a narrow sheet at most. */
    private static final double EMBLEM_WIDTH = 280;

    private static final double EMBLEM_HEIGHT = 80;
    private static final double EMBLEM_TOP = 48;

    private static final int FEWEST_LISTED_LINES = 2;

    /** Share of a sheet's height that its foot takes at most. */
    private static final double LARGEST_FOOT = 0.25;

    /** The same of the counts that are not on the map. */
    private static final double LARGEST_LIST = 0.15;

    private final Sheet sheet;
    private final List<Aside> asides;
    private final Typography type;
    private final @Nullable Mark emblem;
    private final double margin;
    private final double width;
    private final List<Block> blocks = new ArrayList<>();

    /**
     * The ends of a sheet.
     *
     * @param asides what the foot begins with
     * @param emblem the organisation's mark, at the right of the headline; null for none
     */
    SheetEnds(Sheet sheet, List<Aside> asides, Typography type, @Nullable Mark emblem) {
        this.sheet = sheet;
        this.asides = asides;
        this.type = type;
        this.emblem = emblem;
        this.margin = type.of(SheetLayout.MARGIN);
        this.width = sheet.size().width() - 2 * margin;
    }

    /** What is written so far. */
    List<Block> blocks() {
        return blocks;
    }

    /** The headline and the subtitle; answers where the map begins. */
    double head() {
        Pen pen = new Pen(margin, type.of(56), width - emblemWidth(), Passage.Part.TITLE);
        String headline = sheet.headline();
        Span title = type.title(headline);
        // A headline of one line is read at a glance: it may get smaller for that, but not small
        double fits = Math.clamp(pen.width() / Math.max(1, title.width()), 0.72, 1);
        pen.paragraph(
                List.of(new Span(headline, title.face(), title.size() * fits, title.colour())), 0, type.titleLine(), 2);
        pen.skip(type.of(8));
        pen.begin(Passage.Part.SUBTITLE);
        pen.paragraph(List.of(type.subtitle(sheet.notes().subtitle())), 0, type.subtitleLine(), 2);
        blocks.addAll(pen.blocks());
        return Math.max(pen.y() + type.of(24), type.of(176));
    }

    /** Sets the mark into the corner; answers how much of the headline's width it takes. */
    private double emblemWidth() {
        if (emblem == null) {
            return 0;
        }
        double right = margin + width;
        Box room = new Box(
                right - Math.min(type.of(EMBLEM_WIDTH), width / 4),
                type.of(EMBLEM_TOP),
                right,
                type.of(EMBLEM_TOP + EMBLEM_HEIGHT));
        Box box = emblem.box(room);
        blocks.add(new Block.Emblem(box, emblem));
        return box.width() + type.of(SheetLayout.GAP);
    }

    /** The sources and the product's name; answers where what is above them has to end. */
    double foot() {
        Span mark = type.mark("Nightmap");
        double textWidth = width - mark.width() - type.of(MARK_GAP);
        List<List<Span>> lines = new ArrayList<>(asides(textWidth));
        lines.addAll(footnotes(textWidth, lines.size()));
        double height = sheet.size().height();
        Pen pen = new Pen(
                margin, height - type.of(44) - lines.size() * type.footnoteLine(), textWidth, Passage.Part.MARK);
        double top = pen.y();
        pen.text(mark, width - mark.width(), type.footnoteLine());
        pen.begin(Passage.Part.SOURCES);
        pen.lines(lines, 0, type.footnoteLine());
        blocks.addAll(pen.blocks());
        return top - type.of(16);
    }

    /** What is not on the map goes before everything else at the foot. */
    private List<List<Span>> asides(double textWidth) {
        Language language = sheet.map().language();
        int all = (int) (LARGEST_LIST * sheet.size().height() / type.footnoteLine());
        List<List<Span>> lines = new ArrayList<>();
        for (Aside aside : asides) {
            int most = Math.max(FEWEST_LISTED_LINES, all / asides.size());
            lines.addAll(new Listing(aside.things(), ", ", ".", language)
                    .in(List.of(type.footnoteLead(aside.lead() + " ")), type.footnote(""), textWidth, most)
                    .lines());
        }
        return lines;
    }

    /** @param taken lines of the foot that the counts take: on a small sheet the sources give way to them */
    private List<List<Span>> footnotes(double textWidth, int taken) {
        int most = Math.clamp(
                (long) (LARGEST_FOOT * sheet.size().height() / type.footnoteLine()) - taken,
                Footnotes.FEWEST_LINES,
                Footnotes.MOST_LINES);
        return new Footnotes(sheet.notes(), sheet.map().language(), type, textWidth).in(most);
    }
}
