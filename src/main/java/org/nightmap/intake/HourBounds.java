package org.nightmap.intake;

import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.nightmap.gazetteer.Token;
import org.nightmap.intake.WrittenHours.Span;

/** Finds what bounds the time of a statement at one end only, or by its length: "since midnight", "as of 3 a.m.", «за три часа». */
final class HourBounds {

    private static final int FIRST_OF_DAY = 5;
    private static final int FIRST_OF_NIGHT = 20;
    private static final int DAY = 24;

    private static final Set<String> UNIT_OF_LENGTH =
            Set.of("hour", "hours", "час", "часа", "часов", "полчаса", "minutes", "минут");

    private static final Set<String> LENGTH_OPENERS = Set.of(
            "in", "within", "during", "over", "last", "past", "за", "течение", "последние", "последний", "последних");

    /** Before a single hour from which on, or up to which, is counted. */
    private static final Set<String> BOUNDS =
            Set.of("since", "after", "by", "until", "till", "before", "с", "после", "до", "к", "на", "of", "at");

    private final List<Token> tokens;
    private final IntFunction<@Nullable WrittenClock> clocks;

    /**
     * Bounds in one text.
     *
     * @param clocks the time that begins at a token, or null
     */
    HourBounds(List<Token> tokens, IntFunction<@Nullable WrittenClock> clocks) {
        this.tokens = tokens;
        this.clocks = clocks;
    }

    /**
     * What bounds a time without giving both its hours: "since midnight", "as of 3 a.m.", "in three hours".
     *
     * @param isOfPart whether a token stands in what is said of a part of a count alone
     */
    @Nullable Span first(Sentence sentence, IntPredicate isOfPart) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (isOfPart.test(i)) {
                continue;
            }
            boolean opens =
                    i > sentence.from() && BOUNDS.contains(tokens.get(i - 1).key());
            WrittenClock clock = opens ? clocks.apply(i) : null;
            if (clock != null && clock.marked() && clock.end() <= sentence.to() && leavesOut(clock, i - 1)) {
                return new Span(i - 1, clock.end(), false);
            }
            if (isHalfOfNight(i)) {
                return new Span(i, i + 2, false);
            }
            if (UNIT_OF_LENGTH.contains(tokens.get(i).key())) {
                Span length = length(sentence, i);
                if (length != null) {
                    return length;
                }
            }
        }
        return null;
    }

    /** "The first half of the night", «вторая половина ночи». */
    private boolean isHalfOfNight(int index) {
        String key = tokens.get(index).key();
        boolean half = key.equals("half") || key.equals("part") || key.startsWith("половин");
        for (int i = index + 1; half && i < Math.min(tokens.size(), index + 4); i++) {
            if (tokens.get(i).is("night") || tokens.get(i).is("ночи")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a bound cuts off a part of a night: midnight, or an hour between the evening and the early morning. */
    private boolean leavesOut(WrittenClock clock, int opener) {
        boolean at = tokens.get(opener).is("at")
                || tokens.get(opener).is("на")
                || tokens.get(opener).is("of");
        int hour = clock.hour() == DAY ? 0 : clock.onDial();
        boolean asOf = tokens.get(opener).is("of")
                        && opener > 0
                        && tokens.get(opener - 1).is("as")
                || tokens.get(opener).is("на")
                        && opener > 0
                        && tokens.get(opener - 1).key().startsWith("состояни");
        return (hour < FIRST_OF_DAY || hour >= FIRST_OF_NIGHT) && (!at || asOf);
    }

    /** "In three hours", «за три часа»: a length, by its opener up to four words before. */
    private @Nullable Span length(Sentence sentence, int unit) {
        for (int i = unit - 1; i >= Math.max(sentence.from(), unit - 4); i--) {
            if (LENGTH_OPENERS.contains(tokens.get(i).key())) {
                return new Span(i, unit + 1, true);
            }
        }
        return null;
    }
}
