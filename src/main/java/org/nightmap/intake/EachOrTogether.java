package org.nightmap.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides by the total what the words leave open: whether a number over several places is for each or for all, and whether a claim
 * that stands twice counts twice. Only where exactly one reading adds up to the total is it chosen.
 */
final class EachOrTogether {

    /** Readings tried at most: two of each doubtful claim. */
    private static final int MOST_DOUBTFUL = 12;

    private EachOrTogether() {}

    /**
     * What was decided.
     *
     * @param certain whether one reading was found, or there was nothing to decide
     * @param each the claims whose number is for each of their places
     * @param dropped the claims that only say again what was said
     */
    record Decision(boolean certain, Set<Claim> each, Set<Claim> dropped) {}

    /**
     * Decides.
     *
     * @param shared the claims of one number over several places that the words leave open
     * @param repeated the claims that stand twice
     */
    static Decision decide(List<Claim> claims, List<Claim> shared, List<Claim> repeated, @Nullable Integer stated) {
        int switches = shared.size() + repeated.size();
        if (switches == 0) {
            return new Decision(true, Set.of(), Set.of());
        }
        if (stated == null) {
            return new Decision(false, Set.of(), new HashSet<>(repeated));
        }
        if (switches > MOST_DOUBTFUL) {
            return new Decision(false, Set.of(), Set.of());
        }
        int fixed = claims.stream()
                .filter(claim -> !shared.contains(claim) && !repeated.contains(claim))
                .mapToInt(Claim::sum)
                .sum();
        int found = -1;
        for (int reading = 0; reading < 1 << switches; reading++) {
            if (fixed + sum(shared, repeated, reading) == stated) {
                if (found >= 0) {
                    return new Decision(false, Set.of(), Set.of());
                }
                found = reading;
            }
        }
        return found < 0
                ? new Decision(false, Set.of(), Set.of())
                : new Decision(true, chosen(shared, found, 0), chosen(repeated, found, shared.size()));
    }

    private static int sum(List<Claim> shared, List<Claim> repeated, int reading) {
        int sum = 0;
        for (int i = 0; i < shared.size(); i++) {
            int value = Objects.requireNonNull(shared.get(i).value());
            sum += isOn(reading, i) ? value * shared.get(i).places.size() : value;
        }
        for (int i = 0; i < repeated.size(); i++) {
            sum += isOn(reading, shared.size() + i)
                    ? 0
                    : Objects.requireNonNull(repeated.get(i).value());
        }
        return sum;
    }

    private static Set<Claim> chosen(List<Claim> claims, int reading, int firstSwitch) {
        Set<Claim> chosen = new HashSet<>();
        for (int i = 0; i < claims.size(); i++) {
            if (isOn(reading, firstSwitch + i)) {
                chosen.add(claims.get(i));
            }
        }
        return chosen;
    }

    private static boolean isOn(int reading, int index) {
        return (reading >> index & 1) == 1;
    }
}
