package org.nightmap.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nightmap.gazetteer.Token;
import org.nightmap.report.TextSpan;

/** Where tokens stand in a text. */
final class Spans {

    private static final Pattern GAP = Pattern.compile("\\s++");

    private final String text;
    private final List<Token> tokens;
    private final Set<Integer> given = new HashSet<>();

    Spans(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /** The span of tokens, no further than the text. */
    TextSpan of(int first, int end) {
        int last = Math.min(end, tokens.size()) - 1;
        return new TextSpan(tokens.get(first).start(), tokens.get(last).end());
    }

    /** The span of a place; null where one of its words is another line's place already ("there"). */
    @Nullable TextSpan once(int first, int end) {
        for (int i = first; i < end; i++) {
            if (given.contains(i)) {
                return null;
            }
        }
        for (int i = first; i < end; i++) {
            given.add(i);
        }
        return of(first, end);
    }

    /** The words from one token to another, in one line even where the text breaks it. */
    String text(int first, int end) {
        TextSpan span = of(first, end);
        String written = text.substring(span.start(), span.end());
        return written.indexOf('\n') < 0 ? written : GAP.matcher(written).replaceAll(" ");
    }
}
