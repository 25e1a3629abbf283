package org.nightmap.intake;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nightmap.intake.Reading.Total;

/** Chooses the total of a text among the numbers over the whole country. */
final class TotalChoice {

    private final List<Total> candidates;
    private final List<Claim> claims;

    /**
     * A choice.
     *
     * @param claims what the total should be the sum of
     */
    TotalChoice(List<Total> candidates, List<Claim> claims) {
        this.candidates = candidates;
        this.claims = claims;
    }

    /** The total: the one that the lines add up to, else the first exact one of the text itself; null where there is none. */
    @Nullable Total total() {
        List<Total> exact = candidates.stream()
                .filter(candidate -> candidate.number().value() != null)
                .toList();
        int sum = claims.stream()
                .filter(claim -> !claim.orphan)
                .mapToInt(Claim::sum)
                .sum();
        Stream<Total> confirmed = exact.stream()
                .filter(candidate -> Objects.equals(candidate.number().value(), sum));
        int largest = largest();
        Stream<Total> likely =
                exact.stream().filter(candidate -> !candidate.heading() && isLargeEnough(candidate, largest));
        return Stream.of(confirmed, likely, exact.stream())
                .flatMap(some -> some)
                .findFirst()
                .orElse(null);
    }

    /**
     * The total of a text that names none as such: a number without a place that is the sum of several lines.
     *
     * @param loose numbers that belong to nothing
     * @param proof of how many lines it must be the sum
     */
    @Nullable Total among(List<WrittenNumber> loose, int proof) {
        List<Claim> counted = claims.stream().filter(claim -> !claim.orphan).toList();
        int sum = counted.stream().mapToInt(Claim::sum).sum();
        if (counted.size() < proof) {
            return null;
        }
        return loose.stream()
                .filter(number -> Objects.equals(number.value(), sum))
                .findFirst()
                .map(number -> new Total(number, -1, false, false))
                .orElse(null);
    }

    /** Whether another candidate contradicts a total. */
    boolean isContradicted(int chosen) {
        return candidates.stream().anyMatch(other -> !other.number().allows(chosen) && !isSmall(other, chosen));
    }

    /** A total is not below one of its parts. */
    private static boolean isLargeEnough(Total candidate, int largest) {
        Integer value = candidate.number().value();
        return value != null && value >= largest;
    }

    /** The largest of the parts. */
    private int largest() {
        return claims.stream()
                .filter(claim -> !claim.orphan)
                .mapToInt(claim -> claim.value() == null ? 0 : claim.value())
                .max()
                .orElse(0);
    }

    /** A number without a place that is far below the total is something else; the sum tells whether it was missed. */
    private static boolean isSmall(Total other, int chosen) {
        Integer value = other.number().value();
        return value != null && !other.heading() && value * 4 < chosen;
    }
}
