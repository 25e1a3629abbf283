package org.nightmap.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nightmap.intake.EachOrTogether.Decision;
import org.nightmap.intake.Reading.Total;
import org.nightmap.report.IssueCode;

/**
 * Weighs the claims of a text against each other and against its total: which number is the total, whether a number over several
 * places is for each or for all, what is said twice. Where the total does not decide, nothing is chosen silently.
 */
final class Weighing {

    /** A number among counts is the sum of so many lines by chance hardly ever. */
    private static final int LINES_THAT_PROVE_A_COUNT = 2;

    /** And any number the sum of so many. */
    private static final int LINES_THAT_PROVE_A_NUMBER = 3;

    private final Reading reading;
    private final List<Claim> claims;
    private final Set<IssueCode> issues = EnumSet.noneOf(IssueCode.class);

    /** A claim with what was decided about it. */
    record Weighed(Claim claim, boolean each, boolean joint, Set<IssueCode> issues) {

        int sum() {
            Integer value = claim.value();
            return value == null ? 0 : each ? value * claim.places.size() : value;
        }
    }

    /** The outcome: the claims that stay, the total, what is doubtful about the whole, and why a number is not sure. */
    record Result(
            List<Weighed> claims,
            @Nullable Total total,
            List<NamedPlace> uncounted,
            Set<IssueCode> issues,
            List<Unclear> unclear) {}

    Weighing(Reading reading) {
        this.reading = reading;
        this.claims = new ArrayList<>(reading.claims.all());
        this.claims.sort(Comparator.comparingInt(claim -> claim.count.first()));
    }

    Result weigh() {
        References.resolve(claims, reading.totals);
        if (reading.ministry) {
            dropOthersParts();
        }
        OrphanedParts.adopt(claims);
        claims.removeAll(SaidAgain.headings(claims, reading.headings));
        dropOthersFigures();
        List<Total> totals = totals();
        List<Claim> repeated = SaidAgain.repeated(claims);
        List<Claim> shared = claims.stream()
                .filter(claim -> !claim.isSingle() && !claim.each && !claim.together && claim.value() != null)
                .toList();
        Total total = choose(totals);
        Integer stated = total == null ? null : total.number().value();
        claims.removeAll(MacroRegions.subtotals(claims, Set.of(), stated));
        References.readByTotal(claims, stated);
        References.resolveRest(claims, stated);
        Decision decision = EachOrTogether.decide(claims, shared, repeated, stated);
        Set<Claim> undecided = decision.certain() ? Set.of() : new HashSet<>(shared);
        Map<String, Integer> named = SaidAgain.timesNamed(claims, decision.certain() ? decision.dropped() : Set.of());
        List<Claim> kept = claims.stream()
                .filter(claim -> !decision.dropped().contains(claim))
                .toList();
        boolean confirmed = stated != null
                && stated
                        == kept.stream()
                                .mapToInt(claim -> decision.each().contains(claim) ? claim.sumForEach() : claim.sum())
                                .sum();
        if (stated == null) {
            SumOfTheRest.doubt(kept);
        }
        LineDoubts doubts = new LineDoubts(reading.ministry, confirmed, named);
        List<Weighed> weighed = new ArrayList<>();
        for (Claim claim : kept) {
            boolean each = claim.each
                    || decision.each().contains(claim)
                    || claim.count.reference() != null && !claim.isSingle() && !claim.together;
            boolean joint = !claim.isSingle() && !each;
            weighed.add(new Weighed(claim, each, joint, doubts.of(claim, joint, undecided.contains(claim))));
        }
        compare(weighed, stated);
        List<Unclear> unclear = new ArrayList<>(doubts.unclear(kept));
        TextDoubts ofTheText = new TextDoubts(reading, claims);
        unclear.addAll(ofTheText.unclear(stated, confirmed));
        unclear.addAll(ofTheText.unsure(total));
        issues.addAll(ofTheText.found(unclear));
        return new Result(weighed, total, uncounted(weighed, stated), issues, unclear);
    }

    /** A governor's figure is a line only where the authority of the total gives none for the region. */
    private void dropOthersFigures() {
        if (!reading.ministry) {
            return;
        }
        Set<String> own = ClaimRegions.first(claims, claim -> !claim.otherAuthority && !claim.orphan)
                .keySet();
        claims.removeIf(
                other -> other.otherAuthority && ClaimRegions.of(other).stream().anyMatch(own::contains));
    }

    /** What a mayor says of drones on their way to his city is no part of the ministry's count of the region. */
    private void dropOthersParts() {
        Set<String> own = ClaimRegions.first(claims, claim -> !claim.otherAuthority && !claim.orphan)
                .keySet();
        claims.removeIf(part -> part.orphan
                && part.otherAuthority
                && ClaimRegions.of(part).stream().anyMatch(own::contains));
    }

    /** What may be the total; a number over places that are then listed one by one is none of the lines. */
    private List<Total> totals() {
        List<Total> totals = new ArrayList<>(reading.totals);
        boolean own = reading.ministry
                || reading.claims.all().stream().anyMatch(claim -> !claim.otherAuthority && !claim.orphan);
        totals.removeIf(candidate -> candidate.otherAuthority() && own);
        List<Claim> subtotals = SaidAgain.subtotals(claims);
        claims.removeAll(new HashSet<>(subtotals));
        Set<Claim> macroRegions = MacroRegions.subtotals(claims, reading.headings, null);
        claims.removeAll(macroRegions);
        for (Claim subtotal :
                Stream.concat(subtotals.stream(), macroRegions.stream()).toList()) {
            if (subtotal.number != null) {
                boolean heading = reading.headings.contains(subtotal.sentence);
                totals.add(new Total(subtotal.number, subtotal.sentence, heading, false));
            }
        }
        return totals;
    }

    private @Nullable Total choose(List<Total> totals) {
        TotalChoice choice = new TotalChoice(totals, claims);
        Total named = choice.total();
        Total total = named == null && totals.isEmpty() ? unnamed(choice) : named;
        Integer stated = total == null ? null : total.number().value();
        if (stated == null) {
            if (!totals.isEmpty()) {
                issues.add(IssueCode.VAGUE_COUNT);
            }
        } else if (choice.isContradicted(stated)) {
            issues.add(IssueCode.CONFLICTING_TOTALS);
        }
        return total;
    }

    /** A number that is named no total, but is the sum of the lines. */
    private @Nullable Total unnamed(TotalChoice choice) {
        List<WrittenNumber> loose = reading.loose.stream()
                .filter(one -> !one.otherAuthority())
                .map(one -> one.count().number())
                .filter(Objects::nonNull)
                .toList();
        Total total = choice.among(loose, LINES_THAT_PROVE_A_COUNT);
        return total == null ? choice.among(reading.bareNumbers, LINES_THAT_PROVE_A_NUMBER) : total;
    }

    private void compare(List<Weighed> weighed, @Nullable Integer stated) {
        if (stated == null) {
            return;
        }
        int sum = weighed.stream().mapToInt(Weighed::sum).sum();
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
        weighed.forEach(one -> one.claim().places.forEach(place -> counted.add(place.identity())));
        List<NamedPlace> uncounted = new ArrayList<>();
        for (NamedPlace place : reading.bare) {
            if (counted.add(place.identity())) {
                uncounted.add(place);
            }
        }
        return uncounted;
    }
}
