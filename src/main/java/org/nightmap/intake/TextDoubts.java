package org.nightmap.intake;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nightmap.report.IssueCode;

/** Says what is doubtful about a text as a whole: what belongs to nothing, and what may have been missed. */
final class TextDoubts {

    /** A total is not larger than so many times what the lines add up to. */
    private static final int MOST_TIMES_THE_SUM = 3;

    private final Reading reading;
    private final List<Claim> claims;

    /**
     * The doubts of one text.
     *
     * @param claims what is left of its claims
     */
    TextDoubts(Reading reading, List<Claim> claims) {
        this.reading = reading;
        this.claims = claims;
    }

    /**
     * The doubts.
     *
     * @param stated the total; null where none is known
     * @param confirmed whether the claims add up to it
     */
    Set<IssueCode> found(@Nullable Integer stated, boolean confirmed) {
        Set<IssueCode> issues = EnumSet.noneOf(IssueCode.class);
        if (reading.weapons) {
            issues.add(IssueCode.MIXED_WEAPONS);
        }
        boolean loose =
                reading.loose.stream().anyMatch(one -> one.count().reference() != null || stated == null && one.told());
        boolean passedOver = stated == null && (reading.passedOver || reading.totals.isEmpty() && mayHaveATotal());
        boolean nothingLeft =
                (reading.cutOff || reading.unread) && reading.claims.isEmpty() && reading.totals.isEmpty();
        if (loose && !confirmed || passedOver || nothingLeft) {
            issues.add(IssueCode.UNRESOLVED_REFERENCE);
        }
        if (!reading.looseParts.isEmpty()) {
            issues.add(IssueCode.ORPHAN_SUB_COUNT);
        }
        return issues;
    }

    /** Whether a number that belongs to nothing is as large as a total would be. */
    private boolean mayHaveATotal() {
        int sum = claims.stream()
                .filter(claim -> !claim.orphan)
                .mapToInt(Claim::sum)
                .sum();
        return sum > 0
                && Stream.concat(reading.loose.stream().map(one -> one.count().number()), reading.bareNumbers.stream())
                        .filter(Objects::nonNull)
                        .map(WrittenNumber::value)
                        .filter(Objects::nonNull)
                        .anyMatch(value -> value >= sum && value <= MOST_TIMES_THE_SUM * sum);
    }
}
