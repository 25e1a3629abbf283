package org.nightmap.intake;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightmap.gazetteer.Token;
import org.nightmap.intake.WrittenDates.Date;

/** The days of the week that a text names. */
final class NamedWeekdays {

    private final List<Token> tokens;

    NamedWeekdays(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The day of the week that stands right before or after a date; null for none. */
    @Nullable DayOfWeek beside(Date date) {
        for (int i = date.first() - 1; i >= Math.max(0, date.first() - 2); i--) {
            DayOfWeek day = Weekdays.of(tokens.get(i));
            if (day != null || !",(".contains(tokens.get(i).text())) {
                return day;
            }
        }
        for (int i = date.end(); i < Math.min(tokens.size(), date.end() + 3); i++) {
            DayOfWeek day = Weekdays.of(tokens.get(i));
            if (day != null
                    || !",(".contains(tokens.get(i).text()) && !tokens.get(i).isNumber()) {
                return day;
            }
        }
        return null;
    }

    /** All of them, with how they stand to the night; of two that are linked the second. */
    List<Weekday> all(int most) {
        List<Weekday> found = new ArrayList<>();
        for (int i = 0; i < tokens.size() && found.size() < most; i++) {
            DayOfWeek day = Weekdays.of(tokens.get(i));
            boolean begins = day != null
                    && i + 2 < tokens.size()
                    && LinkedDays.isLink(tokens.get(i + 1))
                    && Weekdays.of(tokens.get(i + 2)) != null;
            if (day != null && !begins) {
                found.add(new Weekday(i, day, DayTie.of(tokens, i, i + 1)));
            }
        }
        return found;
    }

    /** A day of the week in a text. */
    record Weekday(int first, DayOfWeek day, DayTie tie) {

        /** The latest such day that is not after another. */
        LocalDate notAfter(LocalDate other) {
            LocalDate found = other;
            while (found.getDayOfWeek() != day) {
                found = found.minusDays(1);
            }
            return found;
        }
    }
}
