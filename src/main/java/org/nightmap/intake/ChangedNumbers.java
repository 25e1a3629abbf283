package org.nightmap.intake;

import java.util.Set;

/** Tells the numbers that another number became: "had risen to 19", "was lowered to 16", «их стало уже 19», «выросло до 19». */
final class ChangedNumbers {

    private static final Set<String> BEFORE_NEW = Set.of("to", "at", "до", "на", "уже", "from", "с");

    /** How far before a number the word for its change stands. */
    private static final int NEAR = 6;

    private final Prose prose;

    ChangedNumbers(Prose prose) {
        this.prose = prose;
    }

    /**
     * Whether a number is one.
     *
     * @param from where its clause begins
     * @param number its first token
     */
    boolean isOne(int from, int number) {
        boolean preposition = BEFORE_NEW.contains(prose.at(number - 1).key());
        for (int i = number - 1; i >= Math.max(from, number - NEAR); i--) {
            if (prose.begins(i, WordClass.CHANGED)) {
                boolean denied = prose.at(i - 1).is("не") || prose.at(i - 1).is("not");
                return !denied && (preposition || prose.is(i, WordClass.REACHED));
            }
            if (prose.at(i).is(",") || prose.at(i).isNumber() || prose.is(i, WordClass.INTERCEPT)) {
                return false;
            }
        }
        return false;
    }
}
