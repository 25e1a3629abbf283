package org.nightmap.intake;

import java.util.List;
import java.util.Set;
import org.nightmap.gazetteer.Qualifiers;
import org.nightmap.gazetteer.Token;

/** Tells what joins the members of a list. */
final class Joints {

    /** Words that join them, unlike "while" and "but". */
    private static final Set<String> WORDS = Set.of("and", "or", "plus", "nor", "и", "или", "ни", "также");

    private final StatementWords words;
    private final List<Token> tokens;

    Joints(StatementWords words, List<Token> tokens) {
        this.words = words;
        this.tokens = tokens;
    }

    /** «А также»; «а» alone sets against. */
    private boolean isAsWell(int index) {
        return tokens.get(index).is("а")
                && index + 1 < tokens.size()
                && tokens.get(index + 1).is("также");
    }

    /** «71 БПЛА, по 15 над А и Б»: the number is for each place, not the first of several for as many. */
    boolean isEach(int number) {
        return number > 0 && words.is(tokens.get(number - 1), WordClass.EACH_BEFORE);
    }

    /** Whether only a comma, "and", prepositions and the like stand between the members of a list. */
    boolean isList(int from, int to) {
        boolean joined = false;
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            boolean joint = token.is(",") || WORDS.contains(token.key()) || isAsWell(i);
            boolean small = words.is(token, WordClass.AT)
                    || words.is(token, WordClass.FROM)
                    || words.is(token, WordClass.EACH)
                    || words.is(token, WordClass.EACH_BEFORE)
                    || words.is(token, WordClass.MORE)
                    || Qualifiers.isOne(token)
                    || token.is("both");
            if (!joint && !small || token.is("with")) {
                return false;
            }
            joined |= joint;
        }
        return joined;
    }
}
