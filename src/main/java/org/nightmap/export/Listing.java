package org.nightmap.export;

import java.util.ArrayList;
import java.util.List;
import org.nightmap.language.Language;
import org.nightmap.language.Messages;

/**
 * A list of things in a text. Those that find no room are counted: none is cut in its middle, but for a first one that is too long
 * by itself.
 *
 * @param things the words of each
 * @param separator between two of them
 * @param end after the last
 */
record Listing(List<String> things, String separator, String end, Language language) {

    Listing {
        things = List.copyOf(things);
    }

    /**
     * A list as it is written.
     *
     * @param things how many of them are written, from the first on
     */
    record Written(List<List<Span>> lines, int things) {}

    /**
     * As much of it as finds room.
     *
     * @param lead what stands before it in the first line; may be empty
     * @param look a span of its look
     */
    Written in(List<Span> lead, Span look, double width, int mostLines) {
        for (int count = things.size(); count > 0; count--) {
            List<List<Span>> lines = lines(lead, look, count, width, Integer.MAX_VALUE);
            if (lines.size() <= mostLines) {
                return new Written(lines, count);
            }
        }
        return new Written(lines(lead, look, things.size(), width, mostLines), 0);
    }

    private List<List<Span>> lines(List<Span> lead, Span look, int count, double width, int mostLines) {
        List<String> shown = new ArrayList<>(things.subList(0, count));
        if (count < things.size()) {
            shown.add(Messages.counted(language, "export.more", things.size() - count));
        }
        List<Span> spans = new ArrayList<>(lead);
        spans.add(look.with(String.join(separator, shown) + end));
        return Paragraph.lines(spans, width, mostLines);
    }
}
