package org.nightmap.intake;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A day as a statement's window writes it, with or without its year, or by the day of the week. */
final class WrittenDay {

    static final String NEXT_DAY = "следующего дня";

    private static final List<String> RUSSIAN = months(Locale.of("ru"));
    private static final List<String> ENGLISH = months(Locale.ENGLISH);
    private static final List<String> SERBIAN = List.of(
            "јануара",
            "фебруара",
            "марта",
            "априла",
            "маја",
            "јуна",
            "јула",
            "августа",
            "септембра",
            "октобра",
            "новембра",
            "децембра");
    private static final List<String> WEEKDAYS =
            List.of("понедельника", "вторника", "среды", "четверга", "пятницы", "субботы", "воскресенья");
    private static final List<String> ENGLISH_WEEKDAYS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    /** Names that are cut short: by a full stop or without. */
    private static final List<String> SHORT_RUSSIAN =
            List.of("янв", "фев", "мар", "апр", "май", "июн", "июл", "авг", "сен", "окт", "ноя", "дек");

    private static final String MONTH = Stream.of(RUSSIAN, ENGLISH, SERBIAN)
            .flatMap(List::stream)
            .distinct()
            .collect(Collectors.joining("|", "(?:", "|" + shortened() + ")"));

    /** Matches a day in text that is lower-cased and has neither commas nor the word for the year. */
    static final String PATTERN =
            ("(?:\\d{1,2}\\.? %1$s(?: \\d{4})?|%1$s \\d{1,2}(?: \\d{4})?|\\d{1,2}\\.\\d{2}(?:\\.\\d{4})?|%2$s|%3$s|%4$s)")
                    .formatted(MONTH, String.join("|", WEEKDAYS), String.join("|", ENGLISH_WEEKDAYS), NEXT_DAY);

    private static final int SHORTEST = 3;

    private static final Pattern SEPARATORS = Pattern.compile("\\.? |\\.");

    private WrittenDay() {}

    /**
     * The date that is meant: one of the three days around the date that the statement is listed under.
     *
     * @return empty if the day written is none of them
     */
    static Optional<LocalDate> near(LocalDate listed, String written) {
        return Stream.of(listed, listed.minusDays(1), listed.plusDays(1))
                .filter(day -> means(written, day))
                .findFirst();
    }

    private static boolean means(String written, LocalDate day) {
        int weekday = Math.max(WEEKDAYS.indexOf(written), ENGLISH_WEEKDAYS.indexOf(written));
        if (weekday >= 0) {
            return day.getDayOfWeek().getValue() == weekday + 1;
        }
        boolean dayAndMonth = false;
        boolean year = true;
        String[] parts = SEPARATORS.split(written);
        if (parts.length >= 2) {
            dayAndMonth = isNumber(parts[0], day.getDayOfMonth()) && isMonth(parts[1], day.getMonth())
                    || isNumber(parts[1], day.getDayOfMonth()) && isNamed(parts[0], day.getMonth());
            year = parts.length == 2 || isNumber(parts[2], day.getYear());
        }
        return dayAndMonth && year;
    }

    private static boolean isNumber(String written, int number) {
        return written.matches("\\d{1,4}") && Integer.parseInt(written) == number;
    }

    private static boolean isMonth(String written, Month month) {
        return isNumber(written, month.getValue()) || isNamed(written, month);
    }

    private static boolean isNamed(String written, Month month) {
        int index = month.ordinal();
        return written.equals(RUSSIAN.get(index))
                || written.equals(ENGLISH.get(index))
                || written.equals(SERBIAN.get(index))
                || isShortened(written, SHORT_RUSSIAN.get(index))
                || isShortened(written, ENGLISH.get(index).substring(0, SHORTEST));
    }

    /** Oct., окт., sept, нояб. */
    private static boolean isShortened(String written, String begin) {
        String bare = written.endsWith(".") ? written.substring(0, written.length() - 1) : written;
        return bare.startsWith(begin) && bare.length() <= SHORTEST + 1;
    }

    private static String shortened() {
        return Stream.concat(SHORT_RUSSIAN.stream(), ENGLISH.stream().map(month -> month.substring(0, SHORTEST)))
                .collect(Collectors.joining("|", "(?:", ")[a-zа-я]?\\.?"));
    }

    /** Names of the months as they stand after a day's number: the genitive in Russian. */
    private static List<String> months(Locale language) {
        return Stream.of(Month.values())
                .map(month -> month.getDisplayName(TextStyle.FULL, language).toLowerCase(language))
                .toList();
    }
}
