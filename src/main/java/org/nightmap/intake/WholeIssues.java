package org.nightmap.intake;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.nightmap.report.Figures;
import org.nightmap.report.IssueCode;
import org.nightmap.report.ReportKind;

/**
 * The issues of a statement under review that are about no line of it.
 *
 * @param found those that were found when it was read and that no correction has answered
 * @param settled those that a person has looked at
 */
record WholeIssues(Set<IssueCode> found, Set<IssueCode> settled) {

    /** Issues that follow from the figures as they are now. */
    private static final Set<IssueCode> OF_THE_SUM = EnumSet.of(IssueCode.SUM_BELOW_TOTAL, IssueCode.SUM_ABOVE_TOTAL);

    /** Issues that follow from what the statement is said to be. */
    private static final Set<IssueCode> OF_ABOUT = EnumSet.of(IssueCode.NOT_A_NIGHT_STATEMENT, IssueCode.NIGHT_MISSING);

    /** Issues that a total which a person gives answers. */
    private static final Set<IssueCode> OF_THE_TOTAL = EnumSet.of(IssueCode.CONFLICTING_TOTALS, IssueCode.VAGUE_COUNT);

    WholeIssues {
        found = Set.copyOf(found);
        settled = Set.copyOf(settled);
    }

    /** The issues of a draft, at which nobody has looked. That hours are not known is seen by the fields for them. */
    static WholeIssues of(Draft draft) {
        Set<IssueCode> found = EnumSet.noneOf(IssueCode.class);
        draft.issues().stream()
                .filter(issue -> issue.line() == null && !issue.isOfHours())
                .map(DraftIssue::code)
                .forEach(found::add);
        return new WholeIssues(found, Set.of());
    }

    /**
     * Those that no person has looked at, in their order.
     *
     * @param anyLines whether there are counts by now
     * @param passedOver whether a place among the counts became none
     */
    List<IssueCode> open(Figures figures, About about, boolean anyLines, boolean passedOver) {
        Set<IssueCode> open = EnumSet.noneOf(IssueCode.class);
        open.addAll(found);
        open.removeAll(OF_THE_SUM);
        Integer unattributed = figures.tally().unattributed();
        if (unattributed != null && unattributed > 0) {
            open.add(IssueCode.SUM_BELOW_TOTAL);
        }
        if (figures.tally().excess() > 0) {
            open.add(IssueCode.SUM_ABOVE_TOTAL);
        }
        if (!passedOver && (anyLines || figures.tally().stated() != null)) {
            open.remove(IssueCode.PLACE_WITHOUT_COUNT);
        }
        if (about.kind() != ReportKind.NIGHT) {
            open.add(IssueCode.NOT_A_NIGHT_STATEMENT);
        }
        if (about.date() == null) {
            open.add(IssueCode.NIGHT_MISSING);
        }
        open.removeAll(settled);
        return List.copyOf(open);
    }

    /** Once a person has given the date or the kind. */
    WholeIssues withAboutGiven() {
        return new WholeIssues(without(found, OF_ABOUT), settled);
    }

    /** Once a person has given a total: it answers what was doubtful about it, and makes another sum. */
    WholeIssues withTotalGiven() {
        return new WholeIssues(without(found, OF_THE_TOTAL), settled).withAnotherSum();
    }

    /** A sum that has changed has not been looked at. */
    WholeIssues withAnotherSum() {
        return new WholeIssues(found, without(settled, OF_THE_SUM));
    }

    WholeIssues lookedAt(Collection<IssueCode> codes) {
        Set<IssueCode> more = EnumSet.noneOf(IssueCode.class);
        more.addAll(settled);
        more.addAll(codes);
        return new WholeIssues(found, more);
    }

    private static Set<IssueCode> without(Set<IssueCode> codes, Set<IssueCode> answered) {
        Set<IssueCode> rest = EnumSet.noneOf(IssueCode.class);
        rest.addAll(codes);
        rest.removeAll(answered);
        return rest;
    }
}
