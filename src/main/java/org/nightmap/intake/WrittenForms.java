package org.nightmap.intake;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.regex.Pattern;
import org.nightmap.report.Publication;
import org.nightmap.time.Night;

/** The forms in which single values stand in a file. Each refuses what is not of its form. */
final class WrittenForms {

    private static final DateTimeFormatter RUSSIAN_DATE =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private WrittenForms() {}

    static Integer number(String text, int most) {
        if (!NUMBER.matcher(text).matches() || Integer.parseInt(text) > most) {
            throw new IllegalArgumentException("%s is no number up to %d".formatted(text, most));
        }
        return Integer.valueOf(text);
    }

    /** Of the days that nights are named by. */
    static LocalDate date(String text) {
        LocalDate date = text.contains(".") ? LocalDate.parse(text, RUSSIAN_DATE) : LocalDate.parse(text);
        return new Night(date).morning();
    }

    /** A day as any other date is written, or a time with its zone. */
    static Publication publication(String text) {
        return text.contains(".") && !text.contains("T")
                ? Publication.on(LocalDate.parse(text, RUSSIAN_DATE))
                : Publication.parse(text);
    }
}
