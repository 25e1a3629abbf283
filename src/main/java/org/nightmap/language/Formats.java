package org.nightmap.language;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import org.nightmap.time.Night;
import org.nightmap.time.Period;

/** The one place where numbers and dates become text. */
public final class Formats {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private Formats() {}

    /** A whole number with the language's digit groups: 1,342 and 1 342. */
    public static String number(Language language, long number) {
        return NumberFormat.getIntegerInstance(language.locale()).format(number);
    }

    /** A number with one decimal: 1,342.5 and 1 342,5. */
    public static String decimal(Language language, double number) {
        NumberFormat format = NumberFormat.getNumberInstance(language.locale());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }

    /** A number of so many digits, without zeros after them: 0.35, 1.5, 12; all digits of a whole one. */
    public static String significant(Language language, double number, int digits) {
        BigDecimal rounded = BigDecimal.valueOf(number);
        int whole = rounded.precision() - rounded.scale();
        NumberFormat format = NumberFormat.getNumberInstance(language.locale());
        format.setMinimumFractionDigits(0);
        format.setMaximumFractionDigits(Math.max(0, digits - whole));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }

    /** A change with its sign: +12, −3 with a minus and not a hyphen, 0. */
    public static String change(Language language, long change) {
        return signed(change, number(language, Math.abs(change)));
    }

    /** A number as it is written, with the sign of what it stands for: a minus and not a hyphen. */
    public static String signed(double number, String written) {
        return (number > 0 ? "+" : number < 0 ? "−" : "") + written;
    }

    /** A share as whole per cent: 17% and 17 %. */
    public static String percent(Language language, double share) {
        return Messages.text(language, "format.percent", number(language, Math.round(share * 100)));
    }

    /** Day and short month: 24 Oct, 24 окт. */
    public static String dayAndMonth(Language language, LocalDate date) {
        return date.getDayOfMonth() + " " + shortMonth(language, date);
    }

    /** Day, short month and year: 25 Oct 2025, 25 окт. 2025. */
    public static String date(Language language, LocalDate date) {
        return date.getDayOfMonth() + " " + shortMonthAndYear(language, date);
    }

    /** A date without its day, which goes before it: Oct 2025, окт. 2025, мая 2025. */
    private static String shortMonthAndYear(Language language, LocalDate date) {
        return shortMonth(language, date) + " " + date.getYear();
    }

    /** A month that stands alone, shortened: Oct, окт., май. */
    public static String shortMonth(Language language, Month month) {
        return switch (language) {
            case EN -> english(month);
            case RU -> month.getDisplayName(TextStyle.SHORT_STANDALONE, language.locale());
        };
    }

    /** A month of a year: Oct 2025, окт. 2025, май 2025. */
    public static String shortMonth(Language language, YearMonth month) {
        return shortMonth(language, month.getMonth()) + " " + month.getYear();
    }

    /** Hours of the clock in either language: 20:00–00:00. */
    public static String hours(LocalDateTime from, LocalDateTime to) {
        return HOUR.format(from) + "–" + HOUR.format(to);
    }

    /** A time to the minute, the same in both languages: 07:41. */
    public static String hourAndMinute(LocalTime time) {
        return HOUR.format(time);
    }

    /** Hours, minutes and seconds, the same in both languages: 07:41:05. */
    public static String time(LocalTime time) {
        return DateTimeFormatter.ofPattern("HH:mm:ss").format(time);
    }

    /** Short month as in a date: Oct, окт. */
    public static String shortMonth(Language language, LocalDate date) {
        return switch (language) {
            case EN -> english(date.getMonth());
            case RU -> DateTimeFormatter.ofPattern("MMM", language.locale()).format(date);
        };
    }

    /** "Sept" in newer versions of the locale data; three letters keep columns narrow. */
    private static String english(Month month) {
        return month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH).substring(0, 3);
    }

    /** Month and year as a heading: October 2025, Октябрь 2025. */
    public static String month(Language language, YearMonth month) {
        String name = month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, language.locale());
        return Character.toUpperCase(name.charAt(0)) + name.substring(1) + " " + month.getYear();
    }

    /** A month by itself: October, октябрь. */
    public static String monthName(Language language, Month month) {
        return month.getDisplayName(TextStyle.FULL_STANDALONE, language.locale());
    }

    /** A weekday by itself: Monday, понедельник. */
    public static String weekdayName(Language language, DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, language.locale());
    }

    /** A weekday above a column of a calendar: Mo, Пн. */
    public static String weekday(Language language, DayOfWeek day) {
        String name = day.getDisplayName(TextStyle.SHORT_STANDALONE, language.locale());
        return name.substring(0, 1).toUpperCase(language.locale()) + name.substring(1, 2);
    }

    /** A night or a span in words: Night of 24–25 October 2025; Nights of 1–31 October 2025. */
    public static String period(Language language, Period period) {
        return period.isOneNight() ? night(language, period.from()) : span(language, period);
    }

    /** A period in both languages. */
    public static LocalizedText period(Period period) {
        return new LocalizedText(period(Language.EN, period), period(Language.RU, period));
    }

    private static String night(Language language, Night night) {
        return switch (language) {
            case EN -> Messages.text(language, "period.night", range(language, night.evening(), night.morning()));
            case RU -> Messages.text(language, "period.night", longDate(language, night.morning()));
        };
    }

    private static String span(Language language, Period period) {
        return Messages.text(
                language,
                "period.nights",
                range(language, period.from().morning(), period.to().morning()));
    }

    /** 24–25 October 2025; 31 October – 1 November 2025; 31 December 2025 – 1 January 2026. */
    private static String range(Language language, LocalDate from, LocalDate to) {
        if (from.getYear() != to.getYear()) {
            return longDate(language, from) + " – " + longDate(language, to);
        }
        if (from.getMonth() != to.getMonth()) {
            return longDay(language, from) + " – " + longDate(language, to);
        }
        return from.getDayOfMonth() + "–" + longDate(language, to);
    }

    private static String longDay(Language language, LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMMM", language.locale()).format(date);
    }

    private static String longDate(Language language, LocalDate date) {
        return longDay(language, date) + " " + date.getYear() + Messages.text(language, "period.year");
    }
}
