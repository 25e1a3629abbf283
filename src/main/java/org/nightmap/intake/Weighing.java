package org.nightmap.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nightmap.gazetteer.Place;
import org.nightmap.gazetteer.PlaceKind;
import org.nightmap.intake.Claim.Part;
import org.nightmap.intake.Element.Reference;
import org.nightmap.intake.Reading.Total;
import org.nightmap.report.IssueCode;

/**
 * Weighs the claims of a text against each other and against its total: which number is the total, whether a number over several
 * places is for each or for all, what is said twice. Where the total does not decide, nothing is chosen silently.
 */
final class Weighing {

    /** Readings tried at most: two of each doubtful claim. */
    private static final int MOST_DOUBTFUL = 12;

    private final Reading reading;
    private final List<Claim> claims;
    private final Set<IssueCode> issues = EnumSet.noneOf(IssueCode.class);
    private @Nullable Total total;

    /** A claim with what was decided about it. */
    record Weighed(Claim claim, boolean each, boolean joint, Set<IssueCode> issues) {}

    /** The outcome: the claims that stay, the total, and what is doubtful about the whole. */
    record Result(List<Weighed> claims, @Nullable Total total, List<NamedPlace> uncounted, Set<IssueCode> issues) {}

    Weighing(Reading reading) {
        this.reading = reading;
        this.claims = new ArrayList<>(reading.claims);
        this.claims.sort(Comparator.comparingInt(claim -> claim.count.first()));
    }

    Result weigh() {
        resolveReferences();
        adoptOrphans();
        dropOthersFigures();
        List<Total> totals = totals();
        List<Claim> subtotals = subtotals();
        claims.removeAll(new HashSet<>(subtotals));
        for (Claim subtotal : subtotals) {
            if (subtotal.number != null) {
                totals.add(new Total(subtotal.number, subtotal.sentence, false, false));
            }
        }
        List<Claim> repeated = repeated();
        List<Claim> doubtful = claims.stream()
                .filter(claim -> !claim.isSingle() && !claim.each && claim.value() != null)
                .toList();
        choose(totals);
        Integer stated = total == null ? null : total.number().value();
        computeRest(stated);
        Set<Claim> each = new HashSet<>();
        Set<Claim> dropped = new HashSet<>();
        boolean decided = decide(doubtful, repeated, stated, each, dropped);
        if (!decided && stated == null) {
            dropped.addAll(repeated);
        }
        Set<Claim> undecided = decided ? Set.of() : new HashSet<>(doubtful);
        Map<String, Integer> named = timesNamed(decided ? dropped : Set.of());
        int sum = claims.stream()
                .filter(claim -> !dropped.contains(claim))
                .mapToInt(claim -> certain(claim, each.contains(claim)))
                .sum();
        boolean confirmed = stated != null && stated == sum;
        List<Weighed> weighed = new ArrayList<>();
        for (Claim claim : claims) {
            if (!dropped.contains(claim)) {
                weighed.add(weighed(claim, each.contains(claim), undecided.contains(claim), named, confirmed));
            }
        }
        compare(weighed, stated);
        if (reading.weapons) {
            issues.add(IssueCode.MIXED_WEAPONS);
        }
        boolean loose = reading.loose.stream()
                .anyMatch(count -> count.reference() != null || stated == null && count.phraseEnd() > count.end());
        if (loose) {
            issues.add(IssueCode.UNRESOLVED_REFERENCE);
        }
        if (!reading.looseParts.isEmpty()) {
            issues.add(IssueCode.ORPHAN_SUB_COUNT);
        }
        return new Result(weighed, total, uncounted(weighed, stated), issues);
    }

    private void resolveReferences() {
        WrittenNumber before = null;
        for (Claim claim : claims) {
            Reference reference = claim.count.reference();
            if (reference != null && reference != Reference.REST) {
                Integer value = before == null ? null : referred(reference, before.value());
                if (value == null) {
                    claim.unresolved = true;
                    claim.number = null;
                } else {
                    claim.number = WrittenNumber.exact(claim.count.first(), claim.count.end(), value);
                }
            }
            if (!claim.orphan && claim.number != null) {
                before = claim.number;
            }
        }
    }

    private static @Nullable Integer referred(Reference reference, @Nullable Integer before) {
        if (before == null) {
            return null;
        }
        return switch (reference) {
            case SAME -> before;
            case HALF -> before % 2 == 0 ? Integer.valueOf(before / 2) : null;
            case DOUBLE -> before * 2;
            case ONE_FEWER -> before - 1;
            case ONE_MORE -> before + 1;
            case REST, ELSEWHERE -> null;
        };
    }

    /** "Seven of those heading towards Moscow" is a part of the Moscow region's count, wherever that stands. */
    private void adoptOrphans() {
        Map<String, Claim> parents = firstByRegion(claim -> !claim.orphan && claim.isSingle());
        List<Claim> adopted = new ArrayList<>();
        for (Claim orphan : claims) {
            Claim parent = !orphan.orphan
                    ? null
                    : regions(orphan).stream()
                            .map(parents::get)
                            .filter(Objects::nonNull)
                            .findFirst()
                            .orElse(null);
            Integer part = orphan.value();
            Integer whole = parent == null ? null : parent.value();
            boolean saidAlready = parent != null && orphan.otherAuthority && !parent.parts.isEmpty();
            if (parent != null && !saidAlready && part != null && whole != null && part <= whole) {
                parent.parts.add(new Part(
                        Objects.requireNonNull(orphan.number),
                        orphan.count.first(),
                        orphan.places.getFirst().end()));
                adopted.add(orphan);
            } else if (saidAlready) {
                adopted.add(orphan);
            }
        }
        claims.removeAll(new HashSet<>(adopted));
    }

    /** The first claim for each region, of those that are asked for. */
    private Map<String, Claim> firstByRegion(Predicate<Claim> asked) {
        Map<String, Claim> first = new HashMap<>();
        for (Claim claim : claims) {
            if (asked.test(claim)) {
                regions(claim).forEach(region -> first.putIfAbsent(region, claim));
            }
        }
        return first;
    }

    /** The regions of a claim's places, with what their names include and the capital's region with the capital. */
    private static Set<String> regions(Claim claim) {
        Set<String> regions = new LinkedHashSet<>();
        for (NamedPlace named : claim.places) {
            Place place = named.place();
            if (place != null && place.region() != null) {
                regions.add(place.region());
                regions.addAll(place.alsoCovers());
            }
        }
        return regions;
    }

    /** A governor's figure is a line only where the authority of the total gives none for the region. */
    private void dropOthersFigures() {
        if (!reading.ministry) {
            return;
        }
        Set<String> own =
                firstByRegion(claim -> !claim.otherAuthority && !claim.orphan).keySet();
        claims.removeIf(other -> other.otherAuthority && regions(other).stream().anyMatch(own::contains));
    }

    private List<Total> totals() {
        List<Total> own = new ArrayList<>(reading.totals);
        own.removeIf(candidate -> candidate.otherAuthority() && reading.ministry);
        return own;
    }

    /** "Eleven over Belgorod, Bryansk and Kursk regions", which are then listed one by one: a total. */
    private List<Claim> subtotals() {
        Map<String, Claim> singles = firstByRegion(claim -> claim.isSingle() && !claim.orphan);
        return claims.stream()
                .filter(claim -> !claim.isSingle() && claim.value() != null)
                .filter(claim -> Objects.equals(claim.value(), sum(regions(claim), singles)))
                .toList();
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

    /** Claims that an earlier sentence made already, with the same number. */
    private List<Claim> repeated() {
        List<Claim> repeated = new ArrayList<>();
        Map<String, Integer> saidIn = new HashMap<>();
        for (Claim claim : claims) {
            if (claim.isSingle() && claim.value() != null) {
                String said = name(claim.places.getFirst()) + "=" + claim.value();
                Integer before = saidIn.putIfAbsent(said, claim.sentence);
                if (before != null
                        && before != claim.sentence
                        && claim.places.getFirst().place() != null) {
                    repeated.add(claim);
                }
            }
        }
        return repeated;
    }

    /** The total: the one that the lines add up to, else the first exact one of the text itself. */
    private void choose(List<Total> totals) {
        List<Total> exact = totals.stream()
                .filter(candidate -> candidate.number().value() != null)
                .toList();
        int sum = claims.stream()
                .filter(claim -> !claim.orphan)
                .mapToInt(Weighing::certain)
                .sum();
        int largest = claims.stream()
                .filter(claim -> !claim.orphan)
                .mapToInt(claim -> claim.value() == null ? 0 : claim.value())
                .max()
                .orElse(0);
        total = Stream.concat(
                        exact.stream()
                                .filter(candidate ->
                                        Objects.equals(candidate.number().value(), sum)),
                        Stream.concat(
                                exact.stream()
                                        .filter(candidate -> !candidate.heading() && isLargeEnough(candidate, largest)),
                                exact.stream()))
                .findFirst()
                .orElse(null);
        Integer chosen = total == null ? null : total.number().value();
        if (chosen == null) {
            if (!totals.isEmpty()) {
                issues.add(IssueCode.VAGUE_COUNT);
            }
            return;
        }
        boolean conflict = totals.stream().anyMatch(other -> !other.number().allows(chosen) && !isSmall(other, chosen));
        if (conflict) {
            issues.add(IssueCode.CONFLICTING_TOTALS);
        }
    }

    /** A total is not below one of its parts. */
    private static boolean isLargeEnough(Total candidate, int largest) {
        Integer value = candidate.number().value();
        return value != null && value >= largest;
    }

    /** A number without a place that is far below the total is something else; the sum tells whether it was missed. */
    private static boolean isSmall(Total other, int chosen) {
        Integer value = other.number().value();
        return value != null && !other.heading() && value * 4 < chosen;
    }

    private static int certain(Claim claim) {
        return certain(claim, claim.each);
    }

    private static int certain(Claim claim, boolean each) {
        Integer value = claim.value();
        return value == null ? 0 : each || claim.each ? value * claim.places.size() : value;
    }

    private void computeRest(@Nullable Integer stated) {
        List<Claim> rests = claims.stream().filter(StatementReader::isRest).toList();
        if (rests.size() == 1 && stated != null) {
            Claim rest = rests.getFirst();
            int others = claims.stream()
                    .filter(claim -> claim != rest && !claim.orphan)
                    .mapToInt(Weighing::certain)
                    .sum();
            if (others < stated) {
                rest.number = WrittenNumber.exact(rest.count.first(), rest.count.end(), stated - others);
            }
        }
        rests.forEach(rest -> rest.unresolved = true);
    }

    /** Finds the one reading of the doubtful claims that gives the total. */
    private boolean decide(
            List<Claim> doubtful, List<Claim> repeated, @Nullable Integer stated, Set<Claim> each, Set<Claim> dropped) {
        int switches = doubtful.size() + repeated.size();
        if (switches == 0) {
            return true;
        }
        if (stated == null || switches > MOST_DOUBTFUL) {
            return false;
        }
        int fixed = claims.stream()
                .filter(claim -> !doubtful.contains(claim) && !repeated.contains(claim))
                .mapToInt(Weighing::certain)
                .sum();
        int found = -1;
        for (int reading = 0; reading < 1 << switches; reading++) {
            int sum = fixed;
            for (int i = 0; i < switches; i++) {
                boolean on = (reading >> i & 1) == 1;
                Claim claim = i < doubtful.size() ? doubtful.get(i) : repeated.get(i - doubtful.size());
                int value = Objects.requireNonNull(claim.value());
                sum += i < doubtful.size() ? (on ? value * claim.places.size() : value) : (on ? 0 : value);
            }
            if (sum == stated) {
                if (found >= 0) {
                    return false;
                }
                found = reading;
            }
        }
        for (int i = 0; i < switches && found >= 0; i++) {
            if ((found >> i & 1) == 1) {
                (i < doubtful.size() ? each : dropped)
                        .add(i < doubtful.size() ? doubtful.get(i) : repeated.get(i - doubtful.size()));
            }
        }
        return found >= 0;
    }

    private Weighed weighed(
            Claim claim, boolean saidForEach, boolean undecided, Map<String, Integer> named, boolean confirmed) {
        Set<IssueCode> found = EnumSet.noneOf(IssueCode.class);
        boolean each = claim.each || saidForEach || claim.count.reference() != null && !claim.isSingle();
        boolean joint = !claim.isSingle() && !each;
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
        if (claim.otherAuthority && reading.ministry) {
            found.add(IssueCode.OTHER_AUTHORITY);
        }
        if (claim.isSingle() && named.getOrDefault(name(claim.places.getFirst()), 0) > 1) {
            found.add(IssueCode.DUPLICATE_PLACE);
        }
        return new Weighed(claim, each, joint, found);
    }

    /** How often each place is named by itself; a place that is said again counts where nothing decides that it is the same. */
    private Map<String, Integer> timesNamed(Set<Claim> repetitions) {
        Map<String, Integer> named = new HashMap<>();
        for (Claim claim : claims) {
            String name = claim.isSingle() ? name(claim.places.getFirst()) : "";
            if (!name.isEmpty() && !repetitions.contains(claim)) {
                named.merge(name, 1, Integer::sum);
            }
        }
        return named;
    }

    private void compare(List<Weighed> weighed, @Nullable Integer stated) {
        if (stated == null) {
            return;
        }
        int sum = weighed.stream()
                .mapToInt(one -> {
                    Integer value = one.claim().value();
                    return value == null
                            ? 0
                            : one.each() ? value * one.claim().places.size() : value;
                })
                .sum();
        if (sum < stated) {
            issues.add(IssueCode.SUM_BELOW_TOTAL);
        } else if (sum > stated) {
            issues.add(IssueCode.SUM_ABOVE_TOTAL);
        }
    }

    /** Places of interception without a count, where the lines do not account for the total anyway. */
    private List<NamedPlace> uncounted(List<Weighed> weighed, @Nullable Integer stated) {
        boolean accounted = stated != null && !issues.contains(IssueCode.SUM_BELOW_TOTAL);
        if (accounted) {
            return List.of();
        }
        Set<String> counted = new HashSet<>();
        weighed.forEach(one -> one.claim().places.forEach(place -> counted.add(name(place))));
        List<NamedPlace> uncounted = new ArrayList<>();
        for (NamedPlace place : reading.bare) {
            if (counted.add(name(place))) {
                uncounted.add(place);
            }
        }
        return uncounted;
    }

    private static String name(NamedPlace named) {
        Place place = named.place();
        if (place == null) {
            return "";
        }
        return place.kind() == PlaceKind.REGION
                ? String.valueOf(place.region())
                : place.name().en();
    }
}
