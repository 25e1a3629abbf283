package org.nightmap.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nightmap.report.SubmissionConflict.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Takes in statements that programs and files bring: all of them or none, and none twice. */
@Service
public class Submissions {

    /** Why what a program sent was stored, by the audit trail; whoever shows it says it in the reader's language. */
    public static final String SENT_OVER_HTTP = "Sent over HTTP";

    /** How long a key is remembered: a program that has no answer asks again within minutes. */
    public static final Duration KEYS_KEPT = Duration.ofHours(24);

    private final Reports reports;
    private final ReportIds ids;
    private final Summaries summaries;
    private final Contents contents;
    private final SubmissionKeys keys;
    private final ChangeNumber changeNumber;

    Submissions(
            Reports reports,
            ReportIds ids,
            Summaries summaries,
            Contents contents,
            SubmissionKeys keys,
            ChangeNumber changeNumber) {
        this.reports = reports;
        this.ids = ids;
        this.summaries = summaries;
        this.contents = contents;
        this.keys = keys;
        this.changeNumber = changeNumber;
    }

    /**
     * Stores what is not stored yet. Several statements of one id are its revisions, in their order.
     *
     * @param key what the sender calls this, or null
     * @return one entry for each statement
     * @throws SubmissionConflict if one contradicts what is stored, or the key was used for something else
     * @throws IllegalArgumentException if a region is not one of the boundary layer
     */
    @Transactional
    public List<Submitted> submit(List<Submission> submissions, @Nullable SubmissionKey key, Attribution attribution) {
        // Holds the lock under which reports change, so that two that send the same do not both find nothing
        changeNumber.raise();
        Optional<List<ReportRef>> before = key == null
                ? Optional.empty()
                : keys.find(key, attribution, attribution.at().minus(KEYS_KEPT));
        if (before.isPresent()) {
            return before.get().stream()
                    .map(ref -> new Submitted(known(ref), false))
                    .toList();
        }
        Histories histories = new Histories(submissions);
        List<Submitted> outcome = new ArrayList<>();
        for (Submission submission : submissions) {
            outcome.add(submit(submission, outcome.size(), histories, attribution));
        }
        // A later revision of the same file may have superseded an earlier one
        List<Submitted> settled = outcome.stream()
                .map(one -> new Submitted(known(one.report().ref()), one.added()))
                .toList();
        if (key != null) {
            keys.keep(key, settled.stream().map(one -> one.report().ref()).toList(), attribution);
        }
        return settled;
    }

    /**
     * What {@link #submit} would make of statements. It is found by handing them in and taking that back: whatever one of a file
     * means for the next is then as it will be.
     *
     * @throws IllegalArgumentException if a region is not one of the boundary layer
     */
    @Transactional
    public Expected expect(List<Submission> submissions, Attribution attribution) {
        changeNumber.raise();
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        Histories histories = new Histories(submissions);
        List<SubmissionConflict> conflicts = new ArrayList<>();
        int added = 0;
        for (int i = 0; i < submissions.size(); i++) {
            try {
                added += submit(submissions.get(i), i, histories, attribution).added() ? 1 : 0;
            } catch (SubmissionConflict e) {
                conflicts.add(e);
            }
        }
        return new Expected(added, submissions.size() - added - conflicts.size(), conflicts);
    }

    private Submitted submit(Submission submission, int index, Histories histories, Attribution attribution) {
        Optional<ReportSummary> same = stored(submission, index, histories);
        if (same.isPresent()) {
            histories.found(same.get().ref());
            return new Submitted(same.get(), false);
        }
        Statement statement = submission.statement();
        boolean withdrawn = submission.status() == ReportStatus.WITHDRAWN;
        ReportStatus first = withdrawn ? ReportStatus.DRAFT : submission.status();
        String given = submission.id();
        String id = given == null ? ids.next(statement.date(), statement.kind(), statement.publisher()) : given;
        ReportSummary added = (histories.isWritten(id)
                        ? reports.revise(id, statement, first, attribution)
                        : reports.add(id, statement, first, attribution))
                .summary();
        histories.written(added.ref());
        return new Submitted(withdrawn ? reports.withdraw(added.ref(), attribution) : added, true);
    }

    /** The revision that says the same already. */
    private Optional<ReportSummary> stored(Submission submission, int index, Histories histories) {
        String id = submission.id();
        List<StoredReport> ofTheId = id == null ? List.of() : contents.of(summaries.ofReport(id));
        Optional<ReportSummary> same = histories.next(ofTheId, submission.statement());
        if (same.isPresent()) {
            return same;
        }
        if (!ofTheId.isEmpty()) {
            ReportRef latest = ofTheId.getLast().summary().ref();
            if (!histories.isLastWritten(latest)) {
                throw new SubmissionConflict(index, Reason.ID_TAKEN, latest.toString());
            }
            return Optional.empty();
        }
        List<StoredReport> like = contents.of(summaries.like(submission.statement()));
        Optional<ReportSummary> elsewhere = sameOf(like, submission.statement());
        if (elsewhere.isEmpty()) {
            like.stream()
                    .filter(other -> other.statement().hasTheTextOf(submission.statement()))
                    .findFirst()
                    .ifPresent(other -> {
                        String ref = other.summary().ref().toString();
                        throw new SubmissionConflict(index, Reason.OTHER_COUNTS, ref);
                    });
        }
        return elsewhere;
    }

    private static Optional<ReportSummary> sameOf(List<StoredReport> stored, Statement statement) {
        return stored.stream()
                .filter(other -> other.statement().saysTheSameAs(statement))
                .map(StoredReport::summary)
                .reduce((earlier, later) -> later);
    }

    private ReportSummary known(ReportRef ref) {
        return summaries.find(ref).orElseThrow(() -> new IllegalStateException(ref + " is stored and is not there"));
    }
}
