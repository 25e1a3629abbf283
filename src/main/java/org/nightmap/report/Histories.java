package org.nightmap.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How far the statements that are handed in together have come, report by report. Several of one id are its revisions in their order,
 * so each is the same as one that is later than the one before: a count that was corrected and corrected back is three revisions, not
 * two.
 */
final class Histories {

    private final Map<String, Long> statements = new HashMap<>();
    private final Map<String, Integer> come = new HashMap<>();
    private final Map<String, ReportRef> written = new HashMap<>();

    Histories(List<Submission> submissions) {
        submissions.stream()
                .map(Submission::id)
                .filter(Objects::nonNull)
                .forEach(id -> statements.merge(id, 1L, Long::sum));
    }

    /**
     * The revision that says the same as the next statement of its report.
     *
     * @param ofTheId the stored revisions, ascending
     */
    Optional<ReportSummary> next(List<StoredReport> ofTheId, Statement statement) {
        Stream<ReportSummary> same = ofTheId.stream()
                .filter(other -> other.statement().saysTheSameAs(statement))
                .map(StoredReport::summary)
                .filter(other ->
                        other.ref().revision() > come.getOrDefault(other.ref().id(), 0));
        boolean alone = !ofTheId.isEmpty()
                && statements.getOrDefault(ofTheId.getFirst().summary().ref().id(), 0L) == 1;
        // A statement that comes alone is the report as it is now
        return alone ? same.reduce((earlier, later) -> later) : same.findFirst();
    }

    /** Notes that the next statement of a report is stored already. */
    void found(ReportRef ref) {
        come.put(ref.id(), ref.revision());
    }

    /** Notes that it was stored. */
    void written(ReportRef ref) {
        found(ref);
        written.put(ref.id(), ref);
    }

    boolean isWritten(String id) {
        return written.containsKey(id);
    }

    boolean isLastWritten(ReportRef ref) {
        return ref.equals(written.get(ref.id()));
    }
}
