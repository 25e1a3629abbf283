package org.nightmap.report;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /**
     * Stores the first revisions of many reports, all of them or none.
     *
     * @param statements by report id, none of them taken
     * @throws IllegalArgumentException as {@link #add}
     */
    void addAll(Map<String, Statement> statements, ReportStatus status, Attribution attribution);

    /**
     * Stores the next revision of a report. Approved at once, it supersedes the approved one.
     *
     * @throws IllegalArgumentException if there is no such report or a region is not one of the boundary layer
     */
    StoredReport revise(String id, Statement statement, ReportStatus status, Attribution attribution);

    /**
     * Stores the next revision of a report, unless somebody else changed the report meanwhile.
     *
     * @param latest the latest revision as the caller knows it
     * @throws NewerRevision if there is a later one, or it was approved or withdrawn since
     * @throws IllegalArgumentException as {@link #revise(String, Statement, ReportStatus, Attribution)}
     */
    StoredReport revise(ReportSummary latest, Statement statement, ReportStatus status, Attribution attribution);

    /**
     * Approves a draft, which supersedes the report's approved revision.
     *
     * @throws IllegalArgumentException if there is no such revision or it is no draft
     */
    ReportSummary approve(ReportRef ref, Attribution attribution);

    /**
     * Approves a draft, unless somebody else changed the report meanwhile.
     *
     * @param draft the latest revision as the caller knows it
     * @throws NewerRevision if there is a later one, or it was approved or withdrawn since
     */
    ReportSummary approve(ReportSummary draft, Attribution attribution);

    /**
     * Marks a revision as withdrawn: kept and listed, no longer counted.
     *
     * @throws IllegalArgumentException if there is no such revision or it is withdrawn already
     */
    ReportSummary withdraw(ReportRef ref, Attribution attribution);

    /** Which of these ids are taken. */
    Set<String> taken(Collection<String> ids);

    /**
     * The report that has these words already, whatever its status: of the same date and publisher, white space and the case of
     * the publisher's name aside. Texts that are digests are in other words, so none of them is found.
     */
    Optional<ReportSummary> sameText(LocalDate date, String publisher, String text);

    /** The publishers of all reports, those with the most reports first. */
    List<Publisher> publishers();

    Optional<StoredReport> find(ReportRef ref);

    Optional<ReportSummary> summary(ReportRef ref);

    /**
     * The lines of many revisions in one go.
     *
     * @param keys keys of revisions
     * @return by key; a revision without lines is absent
     */
    Map<Long, List<Line>> lines(List<Long> keys);

    /** The approved revisions of every kind that are listed in a period, by date and id. */
    List<ReportSummary> approved(Period period);

    /** Every revision of a report, the first first. */
    List<ReportSummary> revisions(String id);

    /** What was done to a report, in the order in which it was done; empty where there is no such report. */
    List<ReportChange> changes(String id);

    /** The approved revisions of every kind that are listed under a night's morning, in full, by id. */
    List<StoredReport> approvedInFull(Night night);

    /** The approved revisions of every kind that are listed in a period, in full, by date and id. */
    List<StoredReport> approvedInFull(Period period);

    /** Every revision that is listed in a period, whatever its status, in full, by date, id and revision. */
    List<StoredReport> listedInFull(Period period);

    /** The drafts that are the latest revision of their report, the newest first. */
    List<OpenDraft> drafts();

    /** The nearest night before this one that has an approved night statement. */
    Optional<Night> nightBefore(Night night);

    /** The nearest night after this one that has an approved night statement. */
    Optional<Night> nightAfter(Night night);

    /** The first and the last night with an approved night statement; empty where there is none. */
    Optional<Extent> extent();

    /**
     * Where the latest nights of a period begin: the night that is the first of so many with an approved night statement, or of fewer
     * where the period has fewer; empty where it has none.
     *
     * @param most at least 1
     */
    Optional<Night> firstOfLatest(Period period, int most);

    /** A number that grows with every change that could change a picture: the key of whatever is cached. */
    long version();
}
