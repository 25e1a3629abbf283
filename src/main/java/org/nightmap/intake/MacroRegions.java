package org.nightmap.intake;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nightmap.gazetteer.PlaceKind;

/** Counts over several regions under one name, the Volga region or Chernozemye, whose regions may be counted one by one as well. */
final class MacroRegions {

    /** A count is the sum of so many others by chance hardly ever. */
    private static final int PARTS_THAT_PROVE = 2;

    /** More than there are regions; a large number must not be sought to the end of every text. */
    private static final int MOST_PARTS = 400;

    private MacroRegions() {}

    /**
     * Those claims that say again what others say region by region: in a heading, the sum of the claims right after it, or what
     * the others need not to reach the total; in the order of the text.
     *
     * @param stated the total; null where none is known
     */
    static Set<Claim> subtotals(List<Claim> claims, Set<Integer> headings, @Nullable Integer stated) {
        Set<Claim> subtotals = new LinkedHashSet<>();
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            if (isOne(claim) && (headings.contains(claim.sentence) || isSumOfNext(claims, i))) {
                subtotals.add(claim);
            }
        }
        int others = claims.stream()
                .filter(claim -> !claim.orphan && !isOne(claim))
                .mapToInt(Claim::sum)
                .sum();
        if (stated != null && stated == others) {
            claims.stream().filter(MacroRegions::isOne).forEach(subtotals::add);
        }
        return subtotals;
    }

    private static boolean isOne(Claim claim) {
        return claim.isSingle() && claim.places.getFirst().is(PlaceKind.AREA);
    }

    private static boolean isSumOfNext(List<Claim> claims, int index) {
        Integer whole = claims.get(index).value();
        int sum = 0;
        int end = Math.min(claims.size(), index + 1 + MOST_PARTS);
        for (int i = index + 1; whole != null && i < end && sum < whole; i++) {
            sum += claims.get(i).sum();
            if (sum == whole && i - index >= PARTS_THAT_PROVE) {
                return true;
            }
        }
        return false;
    }
}
