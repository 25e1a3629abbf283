package org.nightmap.export;

import java.util.ArrayList;
import java.util.List;
import org.nightmap.choropleth.BriefingText;
import org.nightmap.choropleth.BriefingText.Section;
import org.nightmap.choropleth.BriefingText.Table;
import org.nightmap.choropleth.MapNotes.Note;
import org.nightmap.language.Formats;
import org.nightmap.language.Language;
import org.nightmap.language.Messages;

/**
 * Lays out the slides of a briefing after its map: the table of the regions, what changed, where sources disagree, the sources. What
 * does not fit on one goes on on the next under the same title; nothing is left out.
 */
final class BriefingSlides {

    /** Letters of sentences are larger than on paper, which is nearer to the eye. */
    private static final double SENTENCES = 1.8;

    /** The share of the width that what changed takes. */
    private static final double CHANGES = 0.56;

    private static final double GAP = 72;

    private final BriefingText text;
    private final Language language;
    private final Typography small;
    private final Typography large;
    private final double margin;
    private final double width;
    private final double top;
    private final double bottom;

    private BriefingSlides(BriefingText text, Sheet map) {
        this.text = text;
        this.language = map.map().language();
        Typography type = Typography.of(map.size(), map.palette());
        this.small = type.larger(SlideTables.LARGER);
        this.large = type.larger(SENTENCES);
        this.margin = type.of(SlideEnds.MARGIN);
        this.width = map.size().width() - 2 * margin;
        this.top = type.of(SlideEnds.HEAD);
        this.bottom = map.size().height() - type.of(SlideEnds.FOOT);
    }

    /**
     * A slide.
     *
     * @param pieces what stands on it, in reading order
     */
    record Slide(String title, List<PageFlow.Placed<SlidePiece>> pieces) {

        Slide {
            pieces = List.copyOf(pieces);
        }
    }

    /** @param map the map's sheet, which is as large as each slide */
    static List<Slide> of(BriefingText text, Sheet map) {
        return new BriefingSlides(text, map).slides();
    }

    private List<Slide> slides() {
        List<Slide> slides = new ArrayList<>(alone(text.counts()));
        slides.addAll(beside());
        text.after().forEach(section -> slides.addAll(alone(section)));
        return slides;
    }

    /** A section over the whole width. */
    private List<Slide> alone(Section section) {
        PageFlow<SlidePiece> flow = new PageFlow<>(top, bottom);
        List<PageFlow.Piece<SlidePiece>> pieces = new ArrayList<>(sentences(section, width * CHANGES));
        for (int i = 0; i < section.tables().size(); i++) {
            Table table = section.tables().get(i);
            boolean last = i == section.tables().size() - 1;
            boolean explained = last && !section.remarks().isEmpty();
            if (!pieces.isEmpty()) {
                pieces.add(
                        words(List.of(), small, width, small.of(12)).getFirst().kept());
            }
            pieces.addAll(SlideRows.of(section.title(), table, small, width, bottom - top, explained));
        }
        List<PageFlow.Piece<SlidePiece>> remarks = section.remarks().stream()
                .flatMap(remark -> words(List.of(small.quiet(remark)), small, width, small.of(6)).stream())
                .toList();
        for (int i = 0; i < remarks.size(); i++) {
            pieces.add(i < remarks.size() - 1 ? remarks.get(i).kept() : remarks.get(i));
        }
        flow.set(pieces, margin, width);
        return titled(section.title(), flow);
    }

    /** What is read first: what changed at the left, all else beside it. */
    private List<Slide> beside() {
        PageFlow<SlidePiece> flow = new PageFlow<>(top, bottom);
        PageFlow.Position start = flow.at();
        Section first = text.beside().getFirst();
        double left = width * CHANGES;
        flow.set(sentences(first, left), margin, left);
        flow.moveTo(start);
        double right = width - left - GAP;
        for (Section section : text.beside().subList(1, text.beside().size())) {
            double before = flow.at().equals(start) ? 0 : large.of(20);
            List<PageFlow.Piece<SlidePiece>> pieces = new ArrayList<>();
            words(List.of(large.strong(section.title())), large, right, before)
                    .forEach(piece -> pieces.add(piece.kept()));
            pieces.addAll(sentences(section, right));
            flow.set(pieces, margin + left + GAP, right);
        }
        return titled(first.title(), flow);
    }

    private List<PageFlow.Piece<SlidePiece>> sentences(Section section, double room) {
        List<PageFlow.Piece<SlidePiece>> pieces = new ArrayList<>();
        for (Note note : section.notes()) {
            List<Span> spans = note.lead().isEmpty()
                    ? List.of(large.body(note.text()))
                    : List.of(large.strong(note.lead() + " "), large.body(note.text()));
            pieces.addAll(words(spans, large, room, pieces.isEmpty() ? 0 : large.of(8)));
        }
        return pieces;
    }

    /** A paragraph, or several where it is longer than a slide has room for. */
    private List<PageFlow.Piece<SlidePiece>> words(List<Span> spans, Typography type, double room, double before) {
        List<List<Span>> lines = Paragraph.lines(spans, room / SlideText.ROOM, Integer.MAX_VALUE);
        double line = type.legendLine();
        int most = Math.max(1, (int) ((bottom - top - before) / line));
        if (lines.size() <= most) {
            return List.of(piece(spans, lines.size() * line + before, before));
        }
        List<PageFlow.Piece<SlidePiece>> parts = new ArrayList<>();
        for (int from = 0; from < lines.size(); from += most) {
            List<List<Span>> part = lines.subList(from, Math.min(lines.size(), from + most));
            parts.add(piece(part.stream().flatMap(List::stream).toList(), part.size() * line + before, before));
        }
        return parts;
    }

    private static PageFlow.Piece<SlidePiece> piece(List<Span> spans, double height, double before) {
        return new PageFlow.Piece<>(height, new SlidePiece.Words(spans, before), false, null);
    }

    private List<Slide> titled(String title, PageFlow<SlidePiece> flow) {
        List<Slide> slides = new ArrayList<>();
        int all = flow.pages().size();
        for (List<PageFlow.Placed<SlidePiece>> page : flow.pages()) {
            String part = Messages.text(
                    language,
                    "export.table.part",
                    title,
                    Formats.number(language, slides.size() + 1),
                    Formats.number(language, all));
            slides.add(new Slide(all == 1 ? title : part, page));
        }
        return slides;
    }
}
