package org.nightmap.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nightmap.report.Attribution;
import org.nightmap.report.Line;
import org.nightmap.report.ReportIds;
import org.nightmap.report.ReportStatus;
import org.nightmap.report.ReportSummary;
import org.nightmap.report.Reports;
import org.nightmap.report.Statement;
import org.nightmap.report.StoredReport;
import org.nightmap.report.TextKind;
import org.springframework.stereotype.Service;

/** Turns reviews into revisions of reports, each with who stored it, when and why. Nothing stored is overwritten. */
@Service
public class ReviewStore {

    /** The longest reason, which leaves room for the doubts that were left open. */
    public static final int LONGEST_REASON = 1900;

    private static final int LONGEST_NOTE = 2000;

    private final ReviewDesk desk;
    private final ReportIds ids;
    private final Reports reports;
    private final Clock clock;

    ReviewStore(ReviewDesk desk, ReportIds ids, Reports reports, Clock clock) {
        this.desk = desk;
        this.ids = ids;
        this.reports = reports;
        this.clock = clock;
    }

    /**
     * A stored revision to correct.
     *
     * @param revision which; null for the latest
     * @return empty where there is no such report or revision
     */
    public Optional<Earlier> find(String id, @Nullable Integer revision) {
        List<ReportSummary> revisions = reports.revisions(id);
        return revisions.stream()
                .filter(one -> revision == null || one.ref().revision() == revision)
                .reduce((earlier, later) -> later)
                .flatMap(one -> reports.find(one.ref()))
                .map(report -> new Earlier(report, revisions.getLast()));
    }

    /** Whether a review says anything else than what is stored of it. */
    public boolean isChanged(Review review, Earlier earlier) {
        return !desk.missing(review).isEmpty()
                || !statement(review, earlier, null).equals(earlier.report().statement());
    }

    /**
     * Stores a review as a draft: a report of its own, or the next revision of the one that it corrects.
     *
     * @param earlier what is stored of it already, or null
     * @param reason why what is stored is corrected; empty where nothing is stored yet
     * @throws IllegalArgumentException if something is missing, or the reason of a correction
     * @throws org.nightmap.report.NewerRevision if somebody else changed the report meanwhile
     */
    public Earlier save(Review review, @Nullable Earlier earlier, String actor, String reason) {
        return store(review, earlier, ReportStatus.DRAFT, actor, reason);
    }

    /**
     * Stores a review as an approved report: it is on the map then. A draft that nobody has corrected is approved itself, for
     * which there is no need of a reason.
     *
     * @throws IllegalArgumentException as {@link #save}
     * @throws org.nightmap.report.NewerRevision as {@link #save}
     */
    public Earlier approve(Review review, @Nullable Earlier earlier, String actor, String reason) {
        if (earlier != null && earlier.isOpenDraft() && !isChanged(review, earlier)) {
            approve(earlier.report().summary(), attribution(review.doubts(), actor, reason));
            return known(earlier.report().summary());
        }
        return store(review, earlier, ReportStatus.APPROVED, actor, reason);
    }

    /**
     * Approves a draft as it is.
     *
     * @param doubts how many of its doubts are open
     * @throws org.nightmap.report.NewerRevision if somebody else changed the report meanwhile
     */
    public void approve(ReportSummary draft, int doubts, String actor) {
        approve(draft, attribution(doubts, actor, ""));
    }

    private void approve(ReportSummary draft, Attribution attribution) {
        reports.approve(draft, attribution);
    }

    private Earlier store(Review review, @Nullable Earlier earlier, ReportStatus status, String actor, String reason) {
        if (!desk.missing(review).isEmpty()) {
            throw new IllegalArgumentException("The report is not complete: " + desk.missing(review));
        }
        if (earlier != null && (reason.isBlank() || reason.length() > LONGEST_REASON)) {
            throw new IllegalArgumentException(
                    "A correction has a reason of at most %d characters".formatted(LONGEST_REASON));
        }
        Attribution attribution = attribution(review.doubts(), actor, reason);
        Statement statement = statement(review, earlier, attribution.at());
        StoredReport stored = earlier == null
                ? reports.add(
                        ids.next(statement.date(), statement.kind(), statement.publisher()),
                        statement,
                        status,
                        attribution)
                : reports.revise(earlier.latest(), statement, status, attribution);
        return new Earlier(stored, stored.summary());
    }

    private Earlier known(ReportSummary stored) {
        return find(stored.ref().id(), stored.ref().revision())
                .orElseThrow(() -> new IllegalStateException(stored.ref() + " is stored and is not there"));
    }

    /** What no page shows stays as it is stored. */
    private static Statement statement(Review review, @Nullable Earlier earlier, @Nullable Instant now) {
        About about = review.about();
        Statement before = earlier == null ? null : earlier.report().statement();
        boolean hasText = !review.text().isEmpty();
        return new Statement(
                about.publisher(),
                about.kind(),
                Objects.requireNonNull(about.date(), "A date is asked for before"),
                review.coverage(),
                about.url().orElse(null),
                about.language(),
                about.published(),
                before == null ? now : before.retrievedAt(),
                review.hours().written(),
                review.hours().window().orElse(null),
                review.stated(),
                hasText ? review.text() : null,
                before == null ? TextKind.SOURCE : before.textKind(),
                before == null ? "" : before.note(),
                review.reportLines().stream().map(ReviewStore::fit).toList(),
                review.settled());
    }

    /** A line whose words the database takes: the places of a joint count and the parts of any can be many. */
    private static Line fit(Line line) {
        return line.note().length() <= LONGEST_NOTE && line.place().length() <= ReviewLine.LONGEST_PLACE
                ? line
                : line.worded(cut(line.place(), ReviewLine.LONGEST_PLACE), cut(line.note(), LONGEST_NOTE));
    }

    private static String cut(String words, int longest) {
        return words.substring(0, Math.min(words.length(), longest));
    }

    private Attribution attribution(int doubts, String actor, String reason) {
        return new Attribution(actor, clock.instant(), new ReviewReason(reason, doubts).recorded());
    }
}
