package org.nightmap.intake;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightmap.intake.WrittenPublication.Published;
import org.nightmap.intake.WrittenPublication.Source;

/**
 * The day on which a text was published.
 *
 * @param day null where nothing says it
 * @param written where the text says it; null where it does not
 * @param withYear whether the text says the year
 * @param sure whether the text says the day itself, and all that it says of it agrees; an address alone may be of another text
 */
record DayOfPublication(@Nullable LocalDate day, @Nullable Published written, boolean withYear, boolean sure) {

    /** The hour; null where it is not known. */
    @Nullable Integer hour() {
        return written == null ? null : written.hour();
    }

    /**
     * The day that a text's own words give, the surest first, or its address.
     *
     * @param full dates of the text with a year
     */
    static DayOfPublication of(
            List<Published> written, @Nullable LocalDate address, List<LocalDate> full, LocalDate today) {
        if (written.isEmpty()) {
            return new DayOfPublication(address, null, address != null, false);
        }
        Published first = written.getFirst();
        WrittenDates.Date date = first.date();
        YearReader years = new YearReader(full, address, today);
        YearReader.Dated dated = years.read(date.day(), date.year(), null);
        if (dated == null) {
            return new DayOfPublication(address, null, address != null, false);
        }
        boolean agree = written.stream()
                .filter(other -> other.source() != Source.UPDATED)
                .allMatch(other -> other.date().day().equals(date.day()));
        boolean near = address == null || Math.abs(ChronoUnit.DAYS.between(address, dated.day())) <= 1;
        boolean sure = agree && near && first.source() != Source.UPDATED && !date.ambiguous();
        return new DayOfPublication(dated.day(), first, dated.sure(), sure);
    }
}
