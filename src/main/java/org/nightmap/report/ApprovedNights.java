package org.nightmap.report;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.nightmap.time.Night;
import org.nightmap.time.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which nights have an approved night statement. */
@Component
class ApprovedNights {

    /**
     * The order of the index {@code revision_listed}, all of whose columns have to be named: then one night of it is read. For an
     * aggregate H2 reads those of all nights.
     */
    private static final String EARLIEST = "status, kind, listed_on";

    private static final String LATEST = "status desc, kind desc, listed_on desc";

    private final JdbcClient jdbc;

    ApprovedNights(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Night> before(Night night) {
        return first("and listed_on < ?", LATEST, night);
    }

    Optional<Night> after(Night night) {
        return first("and listed_on > ?", EARLIEST, night);
    }

    /** The first and the last of them. */
    Optional<Extent> extent() {
        Optional<Night> first = first("", EARLIEST);
        Optional<Night> last = first("", LATEST);
        return first.flatMap(from -> last.map(to -> new Extent(from, to)));
    }

    /** The earliest of the latest nights of a period; empty where it has none. */
    Optional<Night> firstOfLatest(Period period, int most) {
        Optional<Night> found = Optional.empty();
        Optional<Night> next = first("and listed_on <= ?", LATEST, period.to());
        for (int i = 0; i < most && next.filter(period::contains).isPresent(); i++) {
            found = next;
            next = next.flatMap(this::before);
        }
        return found;
    }

    /** The first night in an order, of those on which there is a condition. */
    private Optional<Night> first(String condition, String order, Night... nights) {
        return jdbc.sql("""
                        select listed_on from report_revision where status = 'APPROVED' and kind = 'NIGHT' %s
                        order by %s fetch first row only
                        """.formatted(condition, order))
                .params(Stream.of(nights).map(Night::morning).toArray())
                .query(LocalDate.class)
                .optional()
                .map(Night::new);
    }
}
