package org.nightmap.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nightmap.intake.Element.Count;
import org.nightmap.intake.Element.Reference;
import org.nightmap.intake.Reading.Total;
import org.nightmap.report.Line;

/** Works out the counts that are told by way of another: as many, half as many, the rest. */
final class References {

    private References() {}

    /** Gives the claims that refer to the count before them their number, in the order of the text. */
    static void resolve(List<Claim> claims, List<Total> totals) {
        Claim last = null;
        Map<Claim, WrittenNumber> roots = new HashMap<>();
        Map<Integer, Long> perSentence = claims.stream()
                .filter(claim -> !claim.orphan)
                .collect(Collectors.groupingBy(claim -> claim.sentence, Collectors.counting()));
        TreeMap<Integer, WrittenNumber> totalsByEnd = new TreeMap<>();
        totals.forEach(total -> totalsByEnd.put(total.number().end(), total.number()));
        Map<String, Claim> byPlace = new HashMap<>();
        claims.stream()
                .filter(claim -> claim.isSingle() && !claim.orphan)
                .forEach(claim -> byPlace.putIfAbsent(claim.places.getFirst().identity(), claim));
        for (Claim claim : claims) {
            Reference reference = claim.count.reference();
            if (reference != null && reference != Reference.REST) {
                WrittenNumber base = base(claim, last == null ? null : last.number, byPlace, totalsByEnd);
                Integer value = base == null ? null : referred(claim.count, reference, base.value());
                if (value == null) {
                    claim.unresolved = true;
                    claim.number = null;
                } else {
                    claim.number = WrittenNumber.exact(claim.count.first(), claim.count.end(), value);
                    WrittenNumber root = last == null ? null : roots.get(last);
                    roots.put(claim, root == null || claim.count.than() != null ? base : root);
                    if (last != null && claim.count.than() == null && reference != Reference.HALF_OF) {
                        Integer other = root == null ? null : referred(claim.count, reference, root.value());
                        claim.otherwise = Objects.equals(other, value) ? null : other;
                        claim.unclearBase = claim.otherwise != null
                                || last.sentence != claim.sentence && perSentence.getOrDefault(last.sentence, 0L) > 1;
                    }
                }
            }
            if (!claim.orphan) {
                last = claim;
            }
        }
    }

    /**
     * Takes the other reading of the counts that may refer to another one than the count before, where it adds up to the total:
     * "ten over Tula, three times as many over Kursk, half as many over Oryol", of 45.
     */
    static void readByTotal(List<Claim> claims, @Nullable Integer stated) {
        List<Claim> open =
                claims.stream().filter(claim -> claim.otherwise != null).toList();
        int sum = claims.stream()
                .filter(claim -> !claim.orphan)
                .mapToInt(Claim::sum)
                .sum();
        int others = open.stream()
                .mapToInt(claim -> Objects.requireNonNull(claim.otherwise) - claim.sum())
                .sum();
        if (stated != null && sum != stated && sum + others == stated) {
            open.forEach(claim -> claim.number = WrittenNumber.exact(
                    claim.count.first(), claim.count.end(), Objects.requireNonNull(claim.otherwise)));
        }
    }

    /** Gives "the rest" what the other claims leave of the total; it stays doubtful. */
    static void resolveRest(List<Claim> claims, @Nullable Integer stated) {
        List<Claim> rests = claims.stream()
                .filter(claim -> claim.count.reference() == Reference.REST)
                .toList();
        if (rests.size() == 1 && stated != null) {
            Claim rest = rests.getFirst();
            int others = claims.stream()
                    .filter(claim -> claim != rest && !claim.orphan)
                    .mapToInt(Claim::sum)
                    .sum();
            if (others < stated) {
                rest.number = WrittenNumber.exact(rest.count.first(), rest.count.end(), stated - others);
            }
        }
        rests.forEach(rest -> rest.unresolved = true);
    }

    private static @Nullable WrittenNumber base(
            Claim claim,
            @Nullable WrittenNumber before,
            Map<String, Claim> byPlace,
            TreeMap<Integer, WrittenNumber> totals) {
        NamedPlace than = claim.count.than();
        if (than != null) {
            Claim other = byPlace.get(than.identity());
            return other == null || other == claim ? null : other.number;
        }
        return claim.count.reference() == Reference.HALF_OF ? nearest(before, claim, totals) : before;
    }

    /** The count or total that stands closest before a claim. */
    private static @Nullable WrittenNumber nearest(
            @Nullable WrittenNumber before, Claim claim, TreeMap<Integer, WrittenNumber> totals) {
        Map.Entry<Integer, WrittenNumber> last = totals.floorEntry(claim.count.first());
        WrittenNumber total = last == null ? null : last.getValue();
        return total != null && (before == null || total.first() > before.first()) ? total : before;
    }

    private static @Nullable Integer referred(Count count, Reference reference, @Nullable Integer before) {
        if (before == null) {
            return null;
        }
        int amount = count.amount();
        Long value = switch (reference) {
            case SAME -> Long.valueOf(before);
            case DIVIDED -> part(before, amount);
            case HALF_OF -> part(before, 2);
            case TIMES -> Long.valueOf((long) before * amount);
            case FEWER -> Long.valueOf((long) before - amount);
            case MORE -> Long.valueOf((long) before + amount);
            case REST, ELSEWHERE -> null;
        };
        // One fewer than one is nothing that anybody tells
        return value != null && value > 0 && value <= Line.LARGEST_COUNT ? Integer.valueOf(value.intValue()) : null;
    }

    private static @Nullable Long part(int whole, int of) {
        return of > 0 && whole % of == 0 ? Long.valueOf(whole / of) : null;
    }
}
