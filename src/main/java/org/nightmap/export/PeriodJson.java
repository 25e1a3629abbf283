package org.nightmap.export;

import java.time.LocalDate;
import org.nightmap.language.Formats;
import org.nightmap.language.LocalizedText;
import org.nightmap.time.Period;

/** A period: both ends, and how people call it. */
public record PeriodJson(LocalDate from, LocalDate to, LocalizedText label) {

    public static PeriodJson of(Period period) {
        return new PeriodJson(period.from().morning(), period.to().morning(), Formats.period(period));
    }
}
