package org.nightmap.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what a text says twice. */
final class SaidAgain {

    private SaidAgain() {}

    /** Claims that an earlier sentence made already, with the same number. */
    static List<Claim> repeated(List<Claim> claims) {
        List<Claim> repeated = new ArrayList<>();
        Map<String, Integer> saidIn = new HashMap<>();
        for (Claim claim : claims) {
            if (claim.isSingle() && claim.value() != null) {
                NamedPlace place = claim.places.getFirst();
                Integer before = saidIn.putIfAbsent(place.identity() + "=" + claim.value(), claim.sentence);
                if (before != null && before != claim.sentence && place.place() != null) {
                    repeated.add(claim);
                }
            }
        }
        return repeated;
    }

    /** Claims of headings that the text makes as well: "more than 20 over Rostov", and below it 24. */
    static Set<Claim> headings(List<Claim> claims, Set<Integer> headings) {
        Set<Claim> said = new HashSet<>();
        Map<Set<String>, Set<Integer>> below = new HashMap<>();
        for (Claim claim : claims) {
            Integer value = claim.value();
            if (value != null && !headings.isEmpty() && !headings.contains(claim.sentence)) {
                below.computeIfAbsent(ClaimRegions.of(claim), key -> new HashSet<>())
                        .add(value);
            }
        }
        for (Claim claim : claims) {
            WrittenNumber number = claim.number;
            if (number != null && headings.contains(claim.sentence)) {
                Set<Integer> values = below.getOrDefault(ClaimRegions.of(claim), Set.of());
                if (values.stream().anyMatch(number::allows)) {
                    said.add(claim);
                }
            }
        }
        return said;
    }

    /** "Eleven over Belgorod, Bryansk and Kursk regions", which are then listed one by one: a total of theirs. */
    static List<Claim> subtotals(List<Claim> claims) {
        Map<String, Claim> singles = ClaimRegions.first(claims, claim -> claim.isSingle() && !claim.orphan);
        return claims.stream()
                .filter(claim -> !claim.isSingle() && !claim.together && claim.value() != null)
                .filter(claim -> Objects.equals(claim.value(), sum(ClaimRegions.of(claim), singles)))
                .toList();
    }

    /**
     * How often each place is named by itself; a place that is said again counts where nothing decides that it is the same.
     *
     * @param repetitions the claims that do not count
     */
    static Map<String, Integer> timesNamed(List<Claim> claims, Set<Claim> repetitions) {
        Map<String, Integer> named = new HashMap<>();
        for (Claim claim : claims) {
            String name = claim.isSingle() ? claim.places.getFirst().identity() : "";
            if (!name.isEmpty() && !repetitions.contains(claim)) {
                named.merge(name, 1, Integer::sum);
            }
        }
        return named;
    }

    /** The sum of the regions' own counts; null where one has none. */
    private static @Nullable Integer sum(Set<String> regions, Map<String, Claim> singles) {
        int sum = 0;
        for (String region : regions) {
            Claim one = singles.get(region);
            if (one == null || one.value() == null) {
                return null;
            }
            sum += one.value();
        }
        return regions.isEmpty() ? null : sum;
    }
}
