package org.nightmap.intake;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nightmap.report.ReportKind;
import org.nightmap.report.Window;

/**
 * Reads the hours that a statement speaks for, as its source writes them: {@code с 23:00 мск 4 марта до 07:00 мск 5 марта},
 * {@code 11 p.m. August 21 to 07:00 a.m. August 22 MSK}. Times are Moscow time,
 * unless the words say GMT. Words that give no begin and no end ("the
 * past day", "after 8 p.m.") are not a window, and days that are not around the statement's own date are a misprint: neither
 * is understood.
 */
final class WindowReader {

    private static final Pattern SHAPE =
            Pattern.compile(("(?:(?<day>%1$s) )?(?:(?:с|со|c|од|from|between|между|desde) )?"
                            + "(?<begin>%2$s)(?: (?<beginDay>%1$s))? (?:до|по|to|until|till|и|and|hasta|-|–) (?<end>%2$s)(?: (?<endDay>%1$s))?")
                    .formatted(WrittenDay.PATTERN, ClockTime.PATTERN));

    /** Longer words are no window's. */
    private static final int MOST_UNITS = 300;

    private static final int MOSCOW_AHEAD_OF_GMT = 3;

    /** A statement's window is shorter than a day; a longer one was misread. */
    private static final Duration LONGEST = Duration.ofHours(24);

    private WindowReader() {}

    /**
     * The window, if the text gives one.
     *
     * @param written the window as written
     * @param kind what the statement counts
     * @param listed the date it is listed under: for a night its morning
     */
    static Optional<Window> read(String written, ReportKind kind, LocalDate listed) {
        if (written.length() > MOST_UNITS) {
            return Optional.empty();
        }
        WindowWords words = WindowWords.of(written);
        Matcher shape = SHAPE.matcher(words.plain());
        if (!shape.matches() || words.zones().size() > 1) {
            return Optional.empty();
        }
        int ahead = words.zones().contains("gmt") ? MOSCOW_AHEAD_OF_GMT : 0;
        ClockTime end = ClockTime.read(shape.group("end"));
        Optional<LocalTime> begins = ClockTime.read(shape.group("begin")).before(end);
        Optional<LocalTime> ends = end.onDial();
        if (begins.isEmpty() || ends.isEmpty()) {
            return Optional.empty();
        }
        String beginDay = shape.group("beginDay") == null ? shape.group("day") : shape.group("beginDay");
        return place(begins.get(), beginDay, ends.get(), shape.group("endDay"), kind, listed)
                .map(window ->
                        new Window(window.from().plusHours(ahead), window.to().plusHours(ahead)))
                .filter(window -> isPlausible(window, kind, listed));
    }

    private static Optional<Window> place(
            LocalTime begins,
            @Nullable String beginDay,
            LocalTime ends,
            @Nullable String endDay,
            ReportKind kind,
            LocalDate listed) {
        if (beginDay != null) {
            Optional<LocalDateTime> from = WrittenDay.near(listed, beginDay).map(begins::atDate);
            if (endDay == null) {
                return from.map(known -> new Window(known, firstAfter(known, ends)));
            }
            Optional<LocalDate> lastDay = WrittenDay.NEXT_DAY.equals(endDay)
                    ? from.map(known -> known.toLocalDate().plusDays(1))
                    : WrittenDay.near(listed, endDay);
            return from.flatMap(
                    known -> lastDay.map(ends::atDate).filter(known::isBefore).map(to -> new Window(known, to)));
        }
        if (endDay != null) {
            return WrittenDay.near(listed, endDay)
                    .map(ends::atDate)
                    .map(known -> new Window(lastBefore(known, begins), known));
        }
        LocalDateTime from = begins.atDate(listed);
        LocalDateTime to = ends.atDate(listed);
        return switch (kind) {
            case NIGHT -> Optional.of(new Window(lastBefore(to, begins), to));
            case DAY, EVENING -> Optional.of(new Window(from, firstAfter(from, ends)));
            case CUMULATIVE -> Optional.empty();
        };
    }

    /** Whether hours can be those of a statement that is listed under a date. */
    static boolean isPlausible(Window window, ReportKind kind, LocalDate listed) {
        LocalDate firstDay = window.from().toLocalDate();
        boolean onItsDay = switch (kind) {
            case NIGHT -> window.to().toLocalDate().equals(listed);
            case DAY, EVENING -> firstDay.equals(listed);
            case CUMULATIVE -> !firstDay.isAfter(listed);
        };
        return onItsDay && Duration.between(window.from(), window.to()).compareTo(LONGEST) <= 0;
    }

    private static LocalDateTime firstAfter(LocalDateTime begin, LocalTime time) {
        LocalDateTime sameDay = begin.toLocalDate().atTime(time);
        return sameDay.isAfter(begin) ? sameDay : sameDay.plusDays(1);
    }

    private static LocalDateTime lastBefore(LocalDateTime end, LocalTime time) {
        LocalDateTime sameDay = end.toLocalDate().atTime(time);
        return sameDay.isBefore(end) ? sameDay : sameDay.minusDays(1);
    }
}
