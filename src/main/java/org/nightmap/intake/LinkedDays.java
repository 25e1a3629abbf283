package org.nightmap.intake;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nightmap.gazetteer.Token;
import org.nightmap.intake.StatementDays.Named;

/** Days that a word links: the two of a night, the first and the last of a longer time. */
final class LinkedDays {

    /** Within so many tokens two dates are the two ends of one time. */
    private static final int PAIRED = 30;

    /** Within so many tokens before the later day stands what links it. */
    private static final int NEAR = 12;

    private static final Set<String> LINKS =
            Set.of("to", "until", "till", "and", "into", "до", "по", "на", "и", "–", "—", "-");

    private LinkedDays() {}

    /** Whether a token links the days before and after it. */
    static boolean isLink(Token token) {
        return LINKS.contains(token.key());
    }

    /** Two days that follow each other, with a word between them that links them, are the two days of one night. */
    static void join(List<Named> named, List<Token> tokens) {
        for (int i = 0; i + 1 < named.size(); i++) {
            Named first = named.get(i);
            Named second = named.get(i + 1);
            boolean follows = first.day().plusDays(1).equals(second.day())
                    && second.first() - first.first() < PAIRED
                    && first.tie() != DayTie.ENDS
                    && first.tie() != DayTie.MORNING
                    && isLinked(tokens, first.first(), second.first());
            if (follows) {
                named.set(
                        i + 1,
                        new Named(
                                second.first(),
                                second.day(),
                                DayTie.ENDS,
                                first.sure() || second.sure(),
                                first.day(),
                                first.agrees() && second.agrees()));
                named.remove(i);
            }
        }
    }

    private static boolean isLinked(List<Token> tokens, int from, int to) {
        for (int i = Math.max(from, to - NEAR); i < to; i++) {
            if (isLink(tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** The last day of the first time that is named by its first and last day; null for none. */
    static @Nullable Named range(List<Named> named, List<Token> tokens) {
        for (int i = 0; i < named.size(); i++) {
            Named one = named.get(i);
            if (one.begins() != null) {
                return one;
            }
            Named next = i + 1 < named.size() ? named.get(i + 1) : null;
            if (next != null
                    && next.first() - one.first() < NEAR
                    && next.day().isAfter(one.day())
                    && isLink(tokens.get(next.first() - 1))) {
                return next;
            }
        }
        return null;
    }
}
