package org.nightmap.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nightmap.gazetteer.Gazetteer;
import org.nightmap.gazetteer.PlaceMention;
import org.nightmap.gazetteer.Token;
import org.nightmap.gazetteer.Token.Kind;

/** Leaves out the line ends within the name of a place, which only the width of a page made: "Nizhny ⏎ Novgorod Region". */
final class NamesAcrossLines {

    private NamesAcrossLines() {}

    /**
     * The tokens without them.
     *
     * @param tokens all tokens of a text
     */
    static List<Token> joined(List<Token> tokens, Gazetteer gazetteer) {
        List<Token> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (!isBetweenWords(tokens, i)) {
                words.add(tokens.get(i));
            }
        }
        if (words.size() == tokens.size()) {
            return tokens;
        }
        Set<Token> within = new HashSet<>();
        int at = 0;
        for (PlaceMention name : gazetteer.mentions(words)) {
            while (at < tokens.size() && tokens.get(at).start() < name.start()) {
                at++;
            }
            for (; at < tokens.size() && tokens.get(at).start() < name.end(); at++) {
                if (tokens.get(at).kind() == Kind.LINE_END) {
                    within.add(tokens.get(at));
                }
            }
        }
        return within.isEmpty()
                ? tokens
                : tokens.stream().filter(token -> !within.contains(token)).toList();
    }

    private static boolean isBetweenWords(List<Token> tokens, int index) {
        return tokens.get(index).kind() == Kind.LINE_END
                && index > 0
                && index + 1 < tokens.size()
                && tokens.get(index - 1).isWord()
                && tokens.get(index + 1).isWord();
    }
}
