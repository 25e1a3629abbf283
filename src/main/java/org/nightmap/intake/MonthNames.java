package org.nightmap.intake;

import java.util.List;

/** The names of the months in both languages, as they begin in every case and abbreviation. */
final class MonthNames {

    private static final List<String> ENGLISH =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> RUSSIAN =
            List.of("янв", "фев", "мар", "апр", "ма", "июн", "июл", "авг", "сен", "окт", "ноя", "дек");

    private MonthNames() {}

    /** The number of a month by its name, which is one of the class of months. */
    static int number(String key) {
        for (int i = 0; i < ENGLISH.size(); i++) {
            if (key.startsWith(ENGLISH.get(i))
                    || (key.startsWith(RUSSIAN.get(i)) && !(i == 4 && key.startsWith("мар")))) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("'%s' is in the class of months but is none".formatted(key));
    }
}
