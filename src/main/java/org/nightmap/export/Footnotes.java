package org.nightmap.export;

import java.util.ArrayList;
import java.util.List;
import org.nightmap.choropleth.MapNotes;
import org.nightmap.choropleth.MapNotes.Note;
import org.nightmap.language.Language;
import org.nightmap.language.Messages;

/**
 * Writes the cautions, the sources and where the boundaries are from into the lines that a foot has. Each of the three begins a
 * line and has at least one, however long the others are. What finds no room is left out as a whole, and it is said how much that is.
 */
final class Footnotes {

    /** One for each of the three. */
    static final int FEWEST_LINES = 3;

    static final int MOST_LINES = 6;

    /** Lines that say where the boundaries are from, where there are enough for all. */
    private static final int MOST_LAST_LINES = 2;

    private final MapNotes notes;
    private final Language language;
    private final Typography type;
    private final double width;

    /** @param width of a line */
    Footnotes(MapNotes notes, Language language, Typography type, double width) {
        this.notes = notes;
        this.language = language;
        this.type = type;
        this.width = width;
    }

    /** @param most how many lines there are, from {@link #FEWEST_LINES} on */
    List<List<Span>> in(int most) {
        List<Note> sources = new ArrayList<>(notes.sources());
        List<List<Span>> last = sources.isEmpty()
                ? List.of()
                : Paragraph.lines(spans(sources.removeLast()), width, most >= MOST_LINES ? MOST_LAST_LINES : 1);
        int room = most - last.size();
        int kept = sources.isEmpty() ? 0 : Math.min(linesOf(sources), Math.max(1, room / 2));
        List<List<Span>> lines = new ArrayList<>(cautions(room - kept));
        lines.addAll(sources(sources, room - lines.size()));
        lines.addAll(last);
        return lines;
    }

    /** The first of them, as many as find room. */
    private List<List<Span>> cautions(int most) {
        List<String> all = notes.warnings();
        if (all.isEmpty()) {
            return List.of();
        }
        for (int count = all.size(); count > 0; count--) {
            List<String> said = new ArrayList<>(all.subList(0, count));
            if (count < all.size()) {
                said.add(Messages.counted(language, "export.caution.more", all.size() - count));
            }
            List<List<Span>> lines = whole(caution(String.join(" ", said)));
            if (lines.size() <= most) {
                return lines;
            }
        }
        return Paragraph.lines(caution(Messages.counted(language, "export.caution.none", all.size())), width, most);
    }

    private List<Span> caution(String text) {
        return spans(new Note(Messages.text(language, "export.caution"), text));
    }

    /** In as few words as there is room for: the last of them gets shorter first. */
    private List<List<Span>> sources(List<Note> sources, int most) {
        List<Note> written = new ArrayList<>(sources);
        for (int place = sources.size() - 1; place >= 0; place--) {
            Note note = sources.get(place);
            for (String shorter : note.shorter()) {
                if (linesOf(written) <= most) {
                    break;
                }
                written.set(place, new Note(note.lead(), shorter));
            }
        }
        return Paragraph.lines(spans(written), width, Math.max(1, most));
    }

    private int linesOf(List<Note> run) {
        return whole(spans(run)).size();
    }

    private List<List<Span>> whole(List<Span> spans) {
        return Paragraph.lines(spans, width, Integer.MAX_VALUE);
    }

    private List<Span> spans(List<Note> run) {
        return run.stream().flatMap(note -> spans(note).stream()).toList();
    }

    private List<Span> spans(Note note) {
        return List.of(type.footnoteLead(note.lead() + " "), type.footnote(note.text() + " "));
    }
}
