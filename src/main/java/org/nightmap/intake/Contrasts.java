package org.nightmap.intake;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nightmap.gazetteer.Token;

/**
 * Finds the numbers that a sentence denies: "not twelve but nine", "nine, not 19", «не 12, а девять», "nine instead of twelve". The words
 * of the denial are no part of the statement then, so that neither their number counts nor their "not" is doubted.
 */
final class Contrasts {

    private static final Set<String> NOT = Set.of("not", "не");
    private static final Set<String> BUT = Set.of("but", "а");
    private static final Set<String> OF = Set.of("of", "than");
    private static final Set<String> TO = Set.of("to", "до", "на");
    private static final Set<String> INSTEAD = Set.of("instead", "rather", "вместо");

    /** So many words may stand between the denied number and what it is set against. */
    private static final int NOUN = 4;

    private final Prose prose;

    /**
     * Words that deny a number.
     *
     * @param number the number that is denied
     * @param replaced whether the words give another number in its place
     * @param from the first of the words
     * @param to the token after the last
     */
    record Denied(WrittenNumber number, boolean replaced, int from, int to) {}

    Contrasts(Prose prose) {
        this.prose = prose;
    }

    /** The denials of a sentence, in its order. */
    List<Denied> in(Sentence sentence) {
        List<Denied> found = new ArrayList<>();
        for (ReadNumber read : prose.numbersIn(sentence)) {
            WrittenNumber number = read.number();
            int not = Math.max(negation(number.first()), changedFrom(sentence, number));
            boolean one = Integer.valueOf(1).equals(number.value());
            if (not >= sentence.from() && number.value() != null && !one) {
                Integer but = but(sentence, number.end());
                boolean from = !isNegation(number.first());
                found.add(new Denied(number, but != null || from, from(not), but == null ? number.end() : but + 1));
            }
        }
        return found;
    }

    /** The tokens of a text with nothing where something is denied, so that it keeps no count from its place. */
    static List<Token> blanked(List<Token> tokens, List<Denied> denied) {
        if (denied.isEmpty()) {
            return tokens;
        }
        BitSet nothing = new BitSet();
        denied.forEach(one -> nothing.set(one.from(), one.to()));
        return new Blanked(tokens, nothing);
    }

    /** A view of the tokens: to copy those of a long text for each of its denials would take the square of its length. */
    private static final class Blanked extends AbstractList<Token> {

        private final List<Token> tokens;
        private final BitSet nothing;

        Blanked(List<Token> tokens, BitSet nothing) {
            this.tokens = tokens;
            this.nothing = nothing;
        }

        @Override
        public Token get(int index) {
            Token token = tokens.get(index);
            return nothing.get(index) ? new Token(token.start(), token.end(), " ", " ", Token.Kind.MARK) : token;
        }

        @Override
        public int size() {
            return tokens.size();
        }
    }

    /** What is left of a part of a sentence without what is denied. */
    static OwnPart without(List<Denied> denied, OwnPart own) {
        if (denied.isEmpty()) {
            return own;
        }
        BitSet asides = (BitSet) own.asides().clone();
        int begin = own.sentence().from();
        denied.forEach(one -> asides.set(one.from() - begin, one.to() - begin));
        return new OwnPart(own.sentence(), own.to(), asides);
    }

    /** Where the words begin that deny the number after them, or -1. */
    private int negation(int number) {
        if (NOT.contains(prose.at(number - 1).key()) || prose.at(number - 1).is("вместо")) {
            return number - 1;
        }
        return OF.contains(prose.at(number - 1).key())
                        && INSTEAD.contains(prose.at(number - 2).key())
                ? number - 2
                : -1;
    }

    private boolean isNegation(int number) {
        return negation(number) >= 0;
    }

    /** "Corrected from twelve to nine", "to nine from twelve": where "from" stands, or -1. */
    private int changedFrom(Sentence sentence, WrittenNumber number) {
        boolean from = prose.at(number.first() - 1).is("from")
                || prose.at(number.first() - 1).is("с");
        if (!from || !prose.has(sentence, WordClass.CHANGED)) {
            return -1;
        }
        boolean beside = TO.contains(prose.at(number.end()).key())
                || prose.numbersIn(sentence).stream()
                        .anyMatch(read -> read.number().end() == number.first() - 1
                                && TO.contains(
                                        prose.at(read.number().first() - 1).key()));
        return beside ? number.first() - 1 : -1;
    }

    /** «А не 19»: the word before belongs to the denial. */
    private int from(int not) {
        return prose.at(not - 1).is("а") || prose.at(not - 1).is("and") ? not - 1 : not;
    }

    private @Nullable Integer but(Sentence sentence, int end) {
        for (int i = end; i < Math.min(sentence.to(), end + NOUN); i++) {
            if (BUT.contains(prose.at(i).key())) {
                return i;
            }
            if (!prose.at(i).isWord() && !prose.at(i).is(",") || prose.is(i, WordClass.AT)) {
                return null;
            }
        }
        return null;
    }
}
