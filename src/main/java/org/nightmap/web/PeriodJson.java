package org.nightmap.web;

import java.time.LocalDate;
import org.nightmap.language.Formats;
import org.nightmap.language.LocalizedText;
import org.nightmap.time.Period;

/** A period: both ends, and how people call it. */
record PeriodJson(LocalDate from, LocalDate to, LocalizedText label) {

    static PeriodJson of(Period period) {
        return new PeriodJson(period.from().morning(), period.to().morning(), Formats.period(period));
    }
}
