package org.nightmap.intake;

import java.util.List;
import java.util.Set;
import org.nightmap.gazetteer.Token;

/**
 * Tells hours that are those of a part of a count: "17 over Bryansk, including nine before midnight and eight after". They say
 * nothing of the hours that the statement speaks for.
 */
final class PartHours {

    /** How far before an hour the words for a part may stand. */
    private static final int FAR = 16;

    private static final Set<String> BOUNDS = Set.of("before", "after", "until", "till", "до", "после");

    private static final List<WordClass> BEFORE_HOURS = List.of(
            WordClass.INTERCEPT,
            WordClass.DRONE,
            WordClass.COORDINATOR,
            WordClass.AT,
            WordClass.THIS_NIGHT,
            WordClass.NIGHT_KIND);

    private final StatementWords words;
    private final List<Token> tokens;

    PartHours(StatementWords words, List<Token> tokens) {
        this.words = words;
        this.tokens = tokens;
    }

    /** Whether an hour that begins at a token is. */
    boolean has(Sentence sentence, int hour) {
        int from = Math.max(sentence.from(), hour - FAR);
        int begin = hour;
        while (begin > from && goesOn(begin - 1)) {
            begin--;
        }
        return words.occurs(tokens, begin, hour, WordClass.SUB) || isOneOfTwo(sentence, begin, hour);
    }

    /** Words and numbers, and the marks inside 23:00 and 2 a.m. */
    private boolean goesOn(int index) {
        Token token = tokens.get(index);
        return token.isWord()
                || token.isNumber()
                || (token.is(":") || token.is("."))
                        && index > 0
                        && tokens.get(index - 1).end() == token.start()
                        && index + 1 < tokens.size()
                        && tokens.get(index + 1).start() == token.end();
    }

    /** "Nine before midnight, eight after it": bounds that follow one another are those of parts. */
    private boolean isOneOfTwo(Sentence sentence, int begin, int hour) {
        int bounds = 0;
        for (int i = begin; i < Math.min(sentence.to(), hour + FAR); i++) {
            bounds += BOUNDS.contains(tokens.get(i).key()) && i > begin && isShortCount(i - 1) ? 1 : 0;
        }
        return bounds > 1;
    }

    /** A number, in digits or a word that is none of those that stand before the hours of a whole statement. */
    private boolean isShortCount(int index) {
        Token token = tokens.get(index);
        return token.isNumber()
                || token.isWord()
                        && !BOUNDS.contains(token.key())
                        && BEFORE_HOURS.stream().noneMatch(known -> words.is(token, known));
    }
}
