package org.nightmap.intake;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nightmap.gazetteer.Token;

/**
 * Finds remarks on another time after which a sentence goes on with its own: "Crimea, where there had been five the night before, was
 * hit by ten", "nine (four the night before) and six", "doubled from the previous night's five, and", "after 20 the night before, nine
 * were shot down".
 */
final class TimeAsides {

    private static final Set<String> RELATIVES =
            Set.of("where", "which", "где", "который", "которая", "которую", "которой");

    /** Words that set something against another time. */
    private static final Set<String> AGAINST =
            Set.of("from", "against", "против", "от", "после", "after", "вместо", "instead");

    private static final Set<String> THAN = Set.of("as", "than", "чем", "сколько");

    private static final Set<String> AFTER = Set.of("after", "после");

    /** How far before the other time they stand. */
    private static final int AGAINST_NEAR = 6;

    private static final int THAN_NEAR = 3;

    /** With them what follows is of the other time still. */
    private static final Set<String> WHEN = Set.of("when", "then", "когда", "тогда", "where", "где", "which");

    /** Brackets that are part of a sentence are not longer. */
    private static final int LONGEST_BRACKET = 15;

    /** How far the words for a part stand from the begin of what follows. */
    private static final int PART_NEAR = 4;

    private final StatementWords words;
    private final List<Token> tokens;
    private final Segments segments;

    /** Tokens that are of the other time. */
    record Range(int from, int to) {}

    TimeAsides(StatementWords words, List<Token> tokens, Segments segments) {
        this.words = words;
        this.tokens = tokens;
        this.segments = segments;
    }

    /**
     * The remark that a word for another time stands in; null where the sentence does not go on, or not with its own time.
     *
     * @param numbers the numbers of the text
     */
    @Nullable Range at(Sentence sentence, int marker, List<ReadNumber> numbers) {
        Range bracket = bracket(sentence, marker);
        if (bracket != null) {
            return bracket;
        }
        int begin = segments.begin(sentence, marker);
        int end = listBefore(marker, segments.end(sentence, marker), numbers);
        if (end + 1 >= sentence.to()) {
            return null;
        }
        if (begin > sentence.from() && RELATIVES.contains(tokens.get(begin).key())) {
            return new Range(begin, end);
        }
        boolean otherSide = words.length(tokens, marker, WordClass.OTHER_SIDE) > 0
                || words.is(tokens.get(marker), WordClass.OTHER_SIDE_NAME);
        if (otherSide || staysThere(sentence, end + 1)) {
            return null;
        }
        int against = against(begin, marker);
        if (against > sentence.from()) {
            return new Range(against, end);
        }
        // "23 drones, up from 15 the night before: ten over Kursk Region"
        if (begin > sentence.from() && tokens.get(end).is(":") && hasNumber(sentence.from(), begin, numbers)) {
            return new Range(begin, end);
        }
        boolean opens = begin == sentence.from()
                && tokens.get(end).is(",")
                && hasNumber(begin, end, numbers)
                && !words.occurs(tokens, begin, end, WordClass.INTERCEPT)
                && !words.occurs(tokens, begin, end, WordClass.RECORDED)
                && words.occurs(tokens, end, sentence.to(), WordClass.INTERCEPT);
        return opens ? new Range(begin, end) : null;
    }

    /** "More than the night before: ten over Kursk Region": the colon before a list of counts, or the second token. */
    private int listBefore(int from, int to, List<ReadNumber> numbers) {
        for (int i = from; i < to; i++) {
            int next = i + 1;
            boolean list = tokens.get(i).is(":")
                    && !tokens.get(i - 1).isNumber()
                    && Slices.within(
                                    new Sentence(next, next + 1, 0, false),
                                    numbers,
                                    number -> number.number().first())
                            .stream()
                            .anyMatch(number -> number.role() != NumberRole.MEASURE);
            if (list) {
                return i;
            }
        }
        return to;
    }

    /** The brackets around a token, which close before the sentence ends; null where there are none. */
    private @Nullable Range bracket(Sentence sentence, int token) {
        int begin = token;
        while (begin > sentence.from()
                && token - begin < LONGEST_BRACKET
                && !tokens.get(begin - 1).is("(")) {
            if (tokens.get(begin - 1).is(")")) {
                return null;
            }
            begin--;
        }
        int end = token;
        while (end < sentence.to()
                && end - token < LONGEST_BRACKET
                && !tokens.get(end).is(")")) {
            end++;
        }
        boolean around = begin > sentence.from()
                && tokens.get(begin - 1).is("(")
                && end + 1 < sentence.to()
                && tokens.get(end).is(")");
        return around ? new Range(begin, end) : null;
    }

    /** "Of them", "when" and the like go on with the other time. */
    private boolean staysThere(Sentence sentence, int next) {
        int to = Math.min(sentence.to(), next + PART_NEAR);
        return WHEN.contains(tokens.get(next).key()) || words.occurs(tokens, next, to, WordClass.SUB);
    }

    /** Where the words begin that set something against the other time, or -1. */
    private int against(int begin, int marker) {
        for (int i = marker; i >= Math.max(begin, marker - AGAINST_NEAR); i--) {
            boolean word = AGAINST.contains(tokens.get(i).key())
                    || i < marker
                            && i > marker - THAN_NEAR
                            && THAN.contains(tokens.get(i).key());
            if (word || i < marker && words.length(tokens, i, WordClass.COMPARISON) > 0) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a number of drones stands there, or one after "after", which may as well be taken for an hour. */
    private boolean hasNumber(int from, int to, List<ReadNumber> numbers) {
        return Slices.within(
                        new Sentence(from, to, 0, false),
                        numbers,
                        number -> number.number().first())
                .stream()
                .anyMatch(number -> number.role() == NumberRole.BARE
                        || number.role() == NumberRole.DRONES
                        || number.number().first() > 0
                                && AFTER.contains(
                                        tokens.get(number.number().first() - 1).key()));
    }
}
