package org.nightmap.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightmap.gazetteer.Token;
import org.nightmap.intake.WrittenPublication.Source;
import org.nightmap.report.Publication;
import org.nightmap.time.MoscowTime;

/**
 * When a text was published, by the day and the time that it gives: Moscow time, as all hours of such texts are, unless it names
 * another zone.
 *
 * @param publication null where nothing says the day
 * @param unclear the time as written, where it is not clear of which zone it is: a person is asked; null where there is none
 */
record TimeOfPublication(
        @Nullable Publication publication, @Nullable String unclear) {

    private static final String DASHES = "-‑–—";

    static TimeOfPublication of(String text, List<Token> tokens, DayOfPublication found) {
        LocalDate day = found.day();
        if (day == null || !Publication.isDay(day)) {
            return new TimeOfPublication(null, null);
        }
        TimeOfPublication dayOnly = new TimeOfPublication(Publication.on(day), null);
        WrittenPublication.Published written = found.written();
        WrittenClock clock = written == null || written.source() == Source.UPDATED ? null : written.clock();
        if (clock == null || !hasMinutes(tokens, clock.first()) || isOfRange(tokens, clock)) {
            return dayOnly;
        }
        LocalTime time = clock.time();
        if (time == null) {
            return dayOnly;
        }
        WrittenZone zone = zone(tokens, clock);
        if (zone != null && zone.zone() == null) {
            String words = text.substring(
                    tokens.get(clock.first()).start(),
                    tokens.get(zone.end() - 1).end());
            return new TimeOfPublication(Publication.on(day), words);
        }
        ZoneId known = zone == null ? MoscowTime.ZONE : zone.zone();
        Instant moment = time.atDate(day).atZone(known).toInstant();
        return Publication.isDay(MoscowTime.dateOf(moment))
                ? new TimeOfPublication(Publication.at(moment), null)
                : dayOnly;
    }

    /** An hour without its minutes is no time that a page was published at. */
    private static boolean hasMinutes(List<Token> tokens, int index) {
        return index >= 0
                && index + 2 < tokens.size()
                && tokens.get(index).isNumber()
                && ":.".contains(tokens.get(index + 1).text())
                && tokens.get(index + 2).isNumber()
                && DayNumber.touches(tokens, index + 1)
                && DayNumber.touches(tokens, index + 2);
    }

    /** 23:00–07:00 are the hours of what is told. */
    private static boolean isOfRange(List<Token> tokens, WrittenClock clock) {
        int after = clock.first() + 3;
        return isLink(tokens, clock.first() - 1) && hasMinutes(tokens, clock.first() - 4)
                || isLink(tokens, after) && hasMinutes(tokens, after + 1);
    }

    private static boolean isLink(List<Token> tokens, int index) {
        return index >= 0
                && index < tokens.size()
                && (DASHES.contains(tokens.get(index).text())
                        || tokens.get(index).is("to")
                        || tokens.get(index).is("до"));
    }

    /** After the minutes, seconds and half of the day of a time. */
    private static @Nullable WrittenZone zone(List<Token> tokens, WrittenClock clock) {
        int from = clock.first() + 3;
        while (from + 1 < tokens.size()
                && ":.".contains(tokens.get(from).text())
                && tokens.get(from + 1).isNumber()
                && DayNumber.touches(tokens, from)
                && DayNumber.touches(tokens, from + 1)) {
            from += 2;
        }
        for (int i = from; i <= Math.max(from, clock.end()); i++) {
            WrittenZone zone = WrittenZone.at(tokens, i);
            if (zone != null) {
                return zone;
            }
        }
        return null;
    }
}
