package org.nightmap.report;

import java.time.LocalDate;
import java.util.Optional;
import org.nightmap.time.Night;
import org.nightmap.time.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which nights have an approved night statement. */
@Component
class ApprovedNights {

    private final JdbcClient jdbc;

    ApprovedNights(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Night> before(Night night) {
        return jdbc.sql(nightOf("max") + "and listed_on < ?")
                .param(night.morning())
                .query((row, i) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single()
                .map(Night::new);
    }

    Optional<Night> after(Night night) {
        return jdbc.sql(nightOf("min") + "and listed_on > ?")
                .param(night.morning())
                .query((row, i) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single()
                .map(Night::new);
    }

    /** The first to the last of them. */
    Optional<Period> extent() {
        Optional<LocalDate> first = edge("min");
        Optional<LocalDate> last = edge("max");
        return first.flatMap(from -> last.map(to -> new Period(new Night(from), new Night(to))));
    }

    private Optional<LocalDate> edge(String aggregate) {
        return jdbc.sql(nightOf(aggregate))
                .query((row, i) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
    }

    /** Begins a query for the first or last of them. */
    private static String nightOf(String aggregate) {
        return "select %s(listed_on) from report_revision where status = 'APPROVED' and kind = 'NIGHT' "
                .formatted(aggregate);
    }
}
