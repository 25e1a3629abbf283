package org.nightmap.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nightmap.export.AskedPictures;
import org.nightmap.report.Extent;
import org.nightmap.time.Night;
import org.nightmap.time.Period;

/** Reads parts of addresses; what cannot be read is a 400 that shows the form. */
final class Parameters {

    private Parameters() {}

    static Period period(String text) {
        return AskedPictures.period(text);
    }

    static Night night(String parameter, String text) {
        return read(parameter, text, Night::parse, List.of("2025-10-25"));
    }

    /** How many entries a list may have: 1 to {@link Period#MOST_NIGHTS}. */
    static int limit(String text) {
        // Four digits, so that the number always fits
        int limit = text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 0;
        if (limit < 1 || limit > Period.MOST_NIGHTS) {
            String range = "1 to " + Period.MOST_NIGHTS;
            throw Problems.invalid("limit", "The limit is a whole number from " + range, List.of(range));
        }
        return limit;
    }

    /**
     * The period between two ends, as long as a period may be.
     *
     * @param extent the nights that have reports, whose ends stand in for those not given: without {@code from} the period begins no
     *     earlier than lets it reach its end, without {@code to} alone it ends no later than it may
     * @return empty if an end is not given and there are no reports, or all of them lie beyond the end that is given
     */
    static Optional<Period> between(@Nullable String from, @Nullable String to, Optional<Extent> extent) {
        Night first = from == null ? extent.map(Extent::first).orElse(null) : night("from", from);
        Night last = to == null ? extent.map(Extent::last).orElse(null) : night("to", to);
        if (first == null || last == null) {
            return Optional.empty();
        }
        if (first.compareTo(last) > 0 && (from == null || to == null)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    from == null
                            ? new Period(later(first, last.morning().minusDays(Period.MOST_NIGHTS - 1)), last)
                            : to == null
                                    ? new Period(
                                            first, earlier(last, first.morning().plusDays(Period.MOST_NIGHTS - 1)))
                                    : new Period(first, last));
        } catch (IllegalArgumentException e) {
            throw Problems.invalid("period", e, AskedPictures.PERIODS);
        }
    }

    private static Night later(Night night, LocalDate bound) {
        return night.morning().isBefore(bound) ? new Night(bound) : night;
    }

    private static Night earlier(Night night, LocalDate bound) {
        return night.morning().isAfter(bound) ? new Night(bound) : night;
    }

    private static <T> T read(String parameter, String text, Function<String, T> reading, List<String> allowed) {
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException e) {
            throw Problems.invalid(parameter, e, allowed);
        }
    }
}
