package org.nightmap.intake;

import java.util.Set;
import java.util.function.IntFunction;
import org.nightmap.gazetteer.Token;

/** Tells one from none: "not one", "without a single one", "did not see a single drone", «ни одного». */
final class Denials {

    private static final Set<String> NEGATIONS =
            Set.of("ни", "не", "no", "not", "never", "without", "nor", "neither", "без");
    private static final Set<String> LONE = Set.of("single", "lone", "solitary");
    private static final Set<String> BETWEEN = Set.of("a", "even", "so", "much", "as");

    /** How many words may stand between; more say nothing any longer, and a text of them alone must not take long. */
    private static final int FURTHEST = 4;

    private Denials() {}

    /** Whether a number right after a negation is none. */
    static boolean isNegated(IntFunction<Token> at, int number) {
        return NEGATIONS.contains(at.apply(number - 1).key());
    }

    /**
     * Whether one is denied.
     *
     * @param at the tokens of the text
     * @param one where the number or article stands
     */
    static boolean isDenied(IntFunction<Token> at, int one) {
        boolean lone = isLone(at, one) || isLone(at, one + 1);
        int before = one - 1;
        while (before >= one - FURTHEST
                && (isLone(at, before) || BETWEEN.contains(at.apply(before).key()))) {
            lone |= isLone(at, before);
            before--;
        }
        // "did not see a single one": a verb may stand between
        return isNegated(at, before + 1) || lone && isNegated(at, before);
    }

    private static boolean isLone(IntFunction<Token> at, int index) {
        return LONE.contains(at.apply(index).key());
    }
}
