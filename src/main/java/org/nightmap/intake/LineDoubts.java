package org.nightmap.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nightmap.intake.Unsure.Why;
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
        if (!unclear(claim).isEmpty()) {
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

    /** Why the numbers of claims are not certain from their words. */
    List<Unclear> unclear(List<Claim> claims) {
        return claims.stream().flatMap(claim -> unclear(claim).stream()).toList();
    }

    private List<Unclear> unclear(Claim claim) {
        int first = claim.count.first();
        List<Unclear> unclear = new ArrayList<>();
        if (claim.unresolved) {
            unclear.add(new Unclear(Why.REFERENCE, first, first, claim.count.end()));
        }
        if (claim.otherThere) {
            unclear.add(new Unclear(Why.THERE, first, first, claim.count.end()));
        }
        // A total says nothing of a zero
        boolean sure = confirmed && !ClaimMaker.isZero(claim.number);
        if (claim.weak && !sure) {
            unclear.add(new Unclear(Why.LINK, first, first, claim.count.end()));
        }
        if (claim.unclearBase && !claim.unresolved && !sure) {
            unclear.add(new Unclear(Why.REFERENCE, first, first, claim.count.end()));
        }
        if (!sure) {
            unclear.addAll(claim.unread);
        }
        unclear.addAll(claim.disputed);
        return unclear;
    }
}
