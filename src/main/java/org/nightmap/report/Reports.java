package org.nightmap.report;

import java.util.List;
import java.util.Optional;
import org.nightmap.time.Night;
import org.nightmap.time.Period;

/** The reports, append-only: a stored revision's content never changes, and nothing is deleted. */
public interface Reports {

    /**
     * Stores the first revision of a report.
     *
     * @param id the report's id, not yet taken
     * @throws IllegalArgumentException if the id is taken or a region is not one of the boundary layer
     */
    StoredReport add(String id, Statement statement, ReportStatus status, Attribution attribution);

    Optional<StoredReport> find(ReportRef ref);

    Optional<ReportSummary> summary(ReportRef ref);

    /** The approved revisions of every kind that are listed in a period, by date and id. */
    List<ReportSummary> approved(Period period);

    /** The approved revisions of every kind that are listed under a night's morning, in full, by id. */
    List<StoredReport> approvedInFull(Night night);

    /** The nearest night before this one that has an approved night statement. */
    Optional<Night> nightBefore(Night night);

    /** The nearest night after this one that has an approved night statement. */
    Optional<Night> nightAfter(Night night);

    /** From the first to the last night with an approved night statement; empty where there is none. */
    Optional<Period> extent();

    /** A number that grows with every change that could change a picture: the key of whatever is cached. */
    long version();
}
