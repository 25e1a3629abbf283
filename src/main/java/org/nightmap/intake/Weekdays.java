package org.nightmap.intake;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nightmap.gazetteer.Token;

/** The days of the week in both languages, in every case. */
final class Weekdays {

    /** Beginnings of the Russian names, from Monday; среда has another stem than «среди» by its ending. */
    private static final List<String> RUSSIAN =
            List.of("понедельник", "вторник", "", "четверг", "пятниц", "суббот", "воскресень");

    private static final Set<String> WEDNESDAY = Set.of("среда", "среды", "среде", "среду", "средой");
    private static final List<String> SHORT = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final Set<String> OTHER_SHORT = Set.of("tues", "weds", "thur", "thurs");

    private static final int LONGEST_ENDING = 3;

    private Weekdays() {}

    /** The day that a word names; null for another word. */
    static @Nullable DayOfWeek of(Token token) {
        if (!token.isWord()) {
            return null;
        }
        String key = token.key();
        if (WEDNESDAY.contains(key)) {
            return DayOfWeek.WEDNESDAY;
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            String english = day.name().toLowerCase(Locale.ROOT);
            String brief = SHORT.get(day.ordinal());
            boolean abbreviated =
                    token.isCapitalised() && (key.equals(brief) || OTHER_SHORT.contains(key) && key.startsWith(brief));
            if (key.equals(english) || abbreviated || isRussian(key, RUSSIAN.get(day.ordinal()))) {
                return day;
            }
        }
        return null;
    }

    private static boolean isRussian(String key, String stem) {
        return !stem.isEmpty() && key.startsWith(stem) && key.length() - stem.length() < LONGEST_ENDING;
    }
}
