package org.nightmap.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nightmap.intake.Reading.Total;
import org.nightmap.intake.Unsure.Why;
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

    /** The issues of the whole, with what its reasons come to. */
    Set<IssueCode> found(List<Unclear> unclear) {
        Set<IssueCode> issues = EnumSet.noneOf(IssueCode.class);
        if (reading.weapons) {
            issues.add(IssueCode.MIXED_WEAPONS);
        }
        for (Unclear one : unclear) {
            if (one.count() == Unclear.WHOLE) {
                issues.add(one.why() == Why.PLACE ? IssueCode.PLACE_WITHOUT_COUNT : IssueCode.UNRESOLVED_REFERENCE);
            }
        }
        if (!reading.looseParts.isEmpty()) {
            issues.add(IssueCode.ORPHAN_SUB_COUNT);
        }
        return issues;
    }

    /**
     * What was read to nothing although it may count.
     *
     * @param stated the total; null where none is known
     * @param confirmed whether the claims add up to it
     */
    List<Unclear> unclear(@Nullable Integer stated, boolean confirmed) {
        List<Unclear> unclear = new ArrayList<>();
        if (!confirmed) {
            reading.loose.stream()
                    .filter(one -> one.count().reference() != null || stated == null && one.told())
                    .forEach(one ->
                            unclear.add(number(one.count().first(), one.count().end())));
            reading.passedNumbers.forEach(number -> unclear.add(number(number.first(), number.end())));
        }
        if (!confirmed) {
            reading.passedOver.forEach(sentence -> unclear.add(sentence(sentence)));
        }
        if (stated == null && reading.totals.isEmpty()) {
            totalPassedOver().forEach(number -> unclear.add(number(number.first(), number.end())));
        }
        if (reading.claims.isEmpty() && reading.totals.isEmpty()) {
            reading.unread.forEach(sentence -> unclear.add(sentence(sentence)));
        }
        Set<String> counted = new HashSet<>();
        reading.claims.all().forEach(claim -> claim.places.forEach(place -> counted.add(place.identity())));
        List<NamedPlace> places = new ArrayList<>(reading.passedPlaces);
        if (!confirmed) {
            places.addAll(reading.perhapsCounted);
        }
        for (NamedPlace place : places) {
            if (counted.add(place.identity())) {
                unclear.add(Unclear.ofWhole(Why.PLACE, place.first(), place.end()));
            }
        }
        return unclear;
    }

    /** A total that may be another night's, though the lines add up to it. */
    List<Unclear> unsure(@Nullable Total total) {
        if (total == null) {
            return List.of();
        }
        int first = total.number().first();
        boolean named = total.sentence() >= 0;
        boolean afterLines = reading.claims.all().stream().anyMatch(claim -> claim.count.first() < first);
        boolean otherDay = reading.numbersOfOtherDays.contains(first) && (!named || afterLines);
        boolean unsigned = !named && reading.unsignedNumbers.contains(first);
        return otherDay || unsigned ? List.of(number(first, total.number().end())) : List.of();
    }

    private static Unclear number(int from, int to) {
        return Unclear.ofWhole(Why.NUMBER, from, to);
    }

    private static Unclear sentence(Sentence sentence) {
        return Unclear.ofWhole(Why.SENTENCE, sentence.from(), sentence.to());
    }

    /** Numbers that belong to nothing and are as large as a total would be. */
    private List<WrittenNumber> totalPassedOver() {
        int sum = claims.stream()
                .filter(claim -> !claim.orphan)
                .mapToInt(Claim::sum)
                .sum();
        if (sum == 0) {
            return List.of();
        }
        List<WrittenNumber> found = new ArrayList<>();
        for (WrittenNumber number : numbersOfNothing()) {
            Integer value = number.value();
            if (value != null && value >= sum && value <= MOST_TIMES_THE_SUM * sum) {
                found.add(number);
            }
        }
        return found;
    }

    private List<WrittenNumber> numbersOfNothing() {
        return Stream.concat(reading.loose.stream().map(one -> one.count().number()), reading.bareNumbers.stream())
                .filter(Objects::nonNull)
                .toList();
    }
}
