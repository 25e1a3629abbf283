package org.nightmap.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightmap.gazetteer.Token;
import org.nightmap.intake.WrittenDates.Date;

/** How hours that stand beside a date say which end of the night the date is. */
final class DatedHours {

    /** Within so many tokens before a date its hours stand. */
    private static final int NEAR = 12;

    private static final int FIRST_OF_EVENING = 18;

    /** Between a date and hours that it dates: its year, a comma, "from". */
    private static final int ADJACENT = 5;

    private final List<Token> tokens;

    DatedHours(List<Token> tokens) {
        this.tokens = tokens;
    }

    /**
     * Whether a date belongs to one of two hours of a night: OPENS where the night begins on it, ENDS where it ends on it.
     */
    static @Nullable DayTie ofHour(Date date, WrittenHours.Range range) {
        boolean overMidnight = range.to() >= 0 && range.to() <= range.from();
        boolean morning = range.to() >= 0 && range.to() <= HourWords.NOON;
        if (!morning || range.begin().zoned() || range.end().zoned()) {
            return null;
        }
        boolean ofBegin =
                date.first() >= range.begin().end() && date.end() <= range.end().first();
        boolean ofEnd =
                date.first() >= range.end().end() && date.first() - range.end().end() <= 3;
        if (ofEnd) {
            return range.to() == 0 ? null : DayTie.ENDS;
        }
        if (!ofBegin) {
            return null;
        }
        return overMidnight ? DayTie.OPENS : range.from() < HourWords.NOON ? DayTie.ENDS : null;
    }

    /** "At 22:40 on 24 October", «24 октября в 22:40». */
    boolean isOfEvening(Date date) {
        int begin = Math.max(0, date.first() - NEAR);
        int end = Math.min(tokens.size(), date.end() + ADJACENT);
        for (int i = begin; i < end; i++) {
            if (i >= date.end() && tokens.get(i).kind() == Token.Kind.LINE_END) {
                return false;
            }
            WrittenClock clock = i < date.first() || i >= date.end() ? WrittenClock.from(tokens, i) : null;
            boolean beside = clock != null
                    && clock.marked()
                    && clock.onDial() >= FIRST_OF_EVENING
                    && (i >= date.end() || clock.end() <= date.first() && date.first() - clock.end() <= 2);
            if (beside) {
                return true;
            }
        }
        return false;
    }

    /** "25 October, from 20:00 to 1:00": most likely the evening's day. */
    static boolean isBefore(Date date, WrittenHours.Range range) {
        int between = range.begin().first() - date.end();
        return range.to() >= 0 && range.to() <= range.from() && between >= 0 && between <= ADJACENT;
    }
}
