package org.nightmap.intake;

import java.util.List;

/** Doubts the first count of a text without a total that is the sum of all others: it is most likely their total. */
final class SumOfTheRest {

    /** A number is the sum of so many others by chance hardly ever. */
    private static final int OTHERS = 2;

    private SumOfTheRest() {}

    static void doubt(List<Claim> claims) {
        List<Claim> counted = claims.stream().filter(claim -> !claim.orphan).toList();
        if (counted.size() <= OTHERS) {
            return;
        }
        Claim first = counted.getFirst();
        int rest = counted.stream().skip(1).mapToInt(Claim::sum).sum();
        if (first.isSingle() && rest > 0 && first.sum() == rest) {
            first.weak = true;
        }
    }
}
