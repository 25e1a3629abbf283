package org.nightmap.intake;

import java.util.List;
import java.util.Set;
import org.nightmap.gazetteer.Token;

/**
 * Tells where a night and another time are counted together, which may be more than a night: "overnight and this morning", «ночью и
 * утром», "in the evening and the night".
 */
final class NightAndMorning {

    /** How far after the night "and" may stand: the night's day with its month and year. */
    private static final int DAY_BETWEEN = 8;

    /** And how far after that the morning. */
    private static final int MORNING_FOLLOWS = 5;

    /** How far after an evening or a day the night may stand that is told with it. */
    private static final int NIGHT_FOLLOWS = 8;

    private static final Set<String> AND = Set.of("and", "и");
    private static final Set<String> OF_A_DAY =
            Set.of("to", "into", "of", "on", "the", "hours", "на", "с", "года", "г", "th", "st", "nd", "rd");
    private static final Set<String> SMALL =
            Set.of("in", "on", "the", "this", "early", "into", "during", "of", "next", "following", "рано", "до", "к");

    private final StatementWords words;
    private final List<Token> tokens;

    NightAndMorning(StatementWords words, List<Token> tokens) {
        this.words = words;
        this.tokens = tokens;
    }

    /** Whether a word for the night is joined to a morning or a day. */
    boolean is(Sentence sentence, int index) {
        int night = Math.max(
                words.length(tokens, index, WordClass.NIGHT_KIND), words.length(tokens, index, WordClass.THIS_NIGHT));
        if (night == 0) {
            return false;
        }
        for (int i = index + night; i < Math.min(sentence.to(), index + night + DAY_BETWEEN); i++) {
            if (AND.contains(tokens.get(i).key())) {
                return isMorning(sentence, i + 1);
            }
            boolean day = OF_A_DAY.contains(tokens.get(i).key())
                    || tokens.get(i).isNumber()
                    || tokens.get(i).is(",")
                    || words.is(tokens.get(i), WordClass.MONTH)
                    || Weekdays.of(tokens.get(i)) != null;
            if (!day) {
                return false;
            }
        }
        return false;
    }

    private boolean isMorning(Sentence sentence, int from) {
        for (int i = from; i < Math.min(sentence.to(), from + MORNING_FOLLOWS); i++) {
            Token token = tokens.get(i);
            if (token.key().startsWith("утр") || token.is("morning") || token.is("day")) {
                return true;
            }
            if (!SMALL.contains(token.key()) && Weekdays.of(token) == null) {
                return false;
            }
        }
        return false;
    }

    /** "In the evening and the night": more than a night. */
    boolean joinsNight(Sentence sentence) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            boolean day = words.length(tokens, i, WordClass.EVENING_KIND) > 0
                    || words.length(tokens, i, WordClass.DAY_KIND) > 0;
            for (int j = i + 1; day && j < Math.min(sentence.to() - 1, i + NIGHT_FOLLOWS); j++) {
                if (AND.contains(tokens.get(j).key())
                        && words.occurs(tokens, j + 1, Math.min(sentence.to(), j + 4), WordClass.NIGHT_KIND)) {
                    return true;
                }
            }
        }
        return false;
    }
}
