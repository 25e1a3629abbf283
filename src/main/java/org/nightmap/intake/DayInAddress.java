package org.nightmap.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The day that stands in the web address of an article. */
final class DayInAddress {

    /** /2025/10/25/, /20251025/ and 2025-10-25. */
    private static final Pattern IN_ADDRESS = Pattern.compile("(?<!\\d)(20\\d\\d)([/-]?)(\\d\\d)\\2(\\d\\d)(?!\\d)");

    private DayInAddress() {}

    /** The day; null for none. */
    static @Nullable LocalDate of(String address) {
        Matcher day = IN_ADDRESS.matcher(address);
        while (day.find()) {
            try {
                return LocalDate.of(number(day, 1), number(day, 3), number(day, 4));
            } catch (DateTimeException e) {
                // digits that are no day: the number of an article
                continue;
            }
        }
        return null;
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
