package org.nightmap.intake;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nightmap.gazetteer.Token;

/** The days of the week in both languages, in every case. */
final class Weekdays {

    /** Stems of the Russian names, from Monday. */
    private static final List<String> STEMS =
            List.of("понедельник", "вторник", "сред", "четверг", "пятниц", "суббот", "воскресень");

    private static final List<List<String>> ENDINGS = List.of(
            List.of("", "а", "у", "ом", "е", "и", "ам"),
            List.of("", "а", "у", "ом", "е", "и", "ам"),
            List.of("а", "ы", "е", "у", "ой"),
            List.of("", "а", "у", "ом", "е", "и", "ам"),
            List.of("а", "ы", "е", "у", "ей", "ам"),
            List.of("а", "ы", "е", "у", "ой", "ам"),
            List.of("е", "я", "ю", "ем", "и", "ям"));

    private static final Map<String, DayOfWeek> NAMES = names();

    /** Short names, which are other words too where they are written small. */
    private static final Map<String, DayOfWeek> SHORT = Map.ofEntries(
            Map.entry("mon", DayOfWeek.MONDAY),
            Map.entry("tue", DayOfWeek.TUESDAY),
            Map.entry("tues", DayOfWeek.TUESDAY),
            Map.entry("wed", DayOfWeek.WEDNESDAY),
            Map.entry("weds", DayOfWeek.WEDNESDAY),
            Map.entry("thu", DayOfWeek.THURSDAY),
            Map.entry("thur", DayOfWeek.THURSDAY),
            Map.entry("thurs", DayOfWeek.THURSDAY),
            Map.entry("fri", DayOfWeek.FRIDAY),
            Map.entry("sat", DayOfWeek.SATURDAY),
            Map.entry("sun", DayOfWeek.SUNDAY));

    private Weekdays() {}

    /** The day that a word names; null for another word. */
    static @Nullable DayOfWeek of(Token token) {
        if (!token.isWord()) {
            return null;
        }
        DayOfWeek day = NAMES.get(token.key());
        return day == null && token.isCapitalised() ? SHORT.get(token.key()) : day;
    }

    private static Map<String, DayOfWeek> names() {
        Map<String, DayOfWeek> names = new HashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            names.put(day.name().toLowerCase(Locale.ROOT), day);
            ENDINGS.get(day.ordinal()).forEach(ending -> names.put(STEMS.get(day.ordinal()) + ending, day));
        }
        return Map.copyOf(names);
    }
}
