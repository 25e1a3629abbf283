package org.nightmap.intake;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.nightmap.report.IssueCode;

/** Says what is doubtful about a single claim. */
final class LineDoubts {

    private final boolean ministry;
    private final boolean confirmed;
    private final Map<String, Integer> named;

    /**
     * The doubts of one text.
     *
     * @param ministry whether the authority of the total speaks in it
     * @param confirmed whether the claims add up to the total
     * @param named how often each place is named by itself
     */
    LineDoubts(boolean ministry, boolean confirmed, Map<String, Integer> named) {
        this.ministry = ministry;
        this.confirmed = confirmed;
        this.named = named;
    }

    /**
     * The doubts about a claim.
     *
     * @param joint whether it is one count over several places
     * @param undecided whether it may as well be for each of them
     */
    Set<IssueCode> of(Claim claim, boolean joint, boolean undecided) {
        Set<IssueCode> found = EnumSet.noneOf(IssueCode.class);
        if (undecided) {
            found.add(IssueCode.AMBIGUOUS_EACH);
        }
        if (joint) {
            found.add(IssueCode.JOINT_COUNT);
        }
        if (claim.number != null && claim.number.vague()) {
            found.add(IssueCode.VAGUE_COUNT);
        }
        if (claim.unresolved || claim.weak && !confirmed) {
            found.add(IssueCode.UNRESOLVED_REFERENCE);
        }
        if (claim.orphan) {
            found.add(IssueCode.ORPHAN_SUB_COUNT);
        }
        if (claim.otherAuthority && ministry) {
            found.add(IssueCode.OTHER_AUTHORITY);
        }
        if (claim.isSingle() && named.getOrDefault(claim.places.getFirst().identity(), 0) > 1) {
            found.add(IssueCode.DUPLICATE_PLACE);
        }
        return found;
    }
}
