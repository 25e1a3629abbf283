package org.nightmap.intake;

import java.util.ArrayList;
import java.util.List;
import org.nightmap.gazetteer.Token;
import org.nightmap.gazetteer.Token.Kind;

/** The lines of a text that are not empty, by its tokens. */
final class TextLines {

    private final List<Token> tokens;
    private final List<Integer> lineOf = new ArrayList<>();
    private final List<Integer> begins = new ArrayList<>();

    TextLines(List<Token> tokens) {
        this.tokens = tokens;
        int line = -1;
        boolean begin = true;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).kind() == Kind.LINE_END) {
                begin = true;
            } else if (begin) {
                line++;
                begins.add(i);
                begin = false;
            }
            lineOf.add(Math.max(0, line));
        }
    }

    int count() {
        return begins.size();
    }

    /** The line that a token stands in, counted from 0. */
    int of(int token) {
        return lineOf.get(token);
    }

    /** Index of a line's first token. */
    int begin(int line) {
        return begins.get(line);
    }

    /** The end of the line from a token on, no more than so many tokens ahead. */
    int end(int token, int most) {
        int end = token;
        while (end < Math.min(tokens.size(), token + most) && tokens.get(end).kind() != Kind.LINE_END) {
            end++;
        }
        return end;
    }
}
