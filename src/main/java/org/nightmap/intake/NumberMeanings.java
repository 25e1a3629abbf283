package org.nightmap.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nightmap.intake.OtherNumber.Meaning;
import org.nightmap.intake.Reading.Total;
import org.nightmap.intake.Weighing.Weighed;

/** Says of every number of a text that became no line's and no total what it was taken for, once all is weighed. */
final class NumberMeanings {

    private final Reading reading;
    private final Weighing.Result result;
    private final Map<Integer, Meaning> meanings = new HashMap<>();
    private final Set<Integer> taken = new HashSet<>();

    NumberMeanings(Reading reading, Weighing.Result result) {
        this.reading = reading;
        this.result = result;
    }

    /**
     * The numbers, in the order of the text.
     *
     * @param numbers all numbers of the text
     */
    List<OtherNumber> of(List<ReadNumber> numbers, Spans spans) {
        Total total = result.total();
        if (total != null) {
            taken.add(total.number().first());
        }
        result.claims().stream().map(Weighed::claim).forEach(this::take);
        reading.totals.forEach(other -> mean(other.number(), meaning(other)));
        reading.claims.all().stream()
                .filter(claim -> claim.count.number() != null)
                .forEach(claim -> mean(
                        claim.count.number(),
                        claim.otherAuthority && reading.ministry ? Meaning.OTHER_AUTHORITY : Meaning.SAID_AGAIN));
        reading.claims.all().forEach(claim -> claim.parts.forEach(part -> mean(part.number(), Meaning.PART)));
        reading.looseParts.forEach(part -> mean(part.number(), Meaning.PART));
        reading.loose.forEach(loose -> mean(loose.count().number(), Meaning.NO_PLACE));
        reading.leftOut.forEach(number -> mean(number, Meaning.LEFT_OUT));
        List<OtherNumber> others = new ArrayList<>();
        for (ReadNumber read : numbers) {
            WrittenNumber number = read.number();
            if (!taken.contains(number.first())) {
                others.add(new OtherNumber(
                        spans.of(number.first(), number.end()),
                        meanings.getOrDefault(number.first(), Meaning.NO_COUNT)));
            }
        }
        return others;
    }

    /** A number of a line is none of the others, unless it is no count at all. */
    private void take(Claim claim) {
        WrittenNumber number = claim.count.number();
        if (number != null && number.isBeyondSense()) {
            mean(number, Meaning.TOO_LARGE);
        } else if (number != null) {
            taken.add(number.first());
        }
    }

    /** What is said first of a number stands. */
    private void mean(@Nullable WrittenNumber number, Meaning meaning) {
        if (number != null) {
            meanings.putIfAbsent(number.first(), number.isBeyondSense() ? Meaning.TOO_LARGE : meaning);
        }
    }

    private Meaning meaning(Total other) {
        if (other.otherAuthority() && reading.ministry) {
            return Meaning.OTHER_AUTHORITY;
        }
        Total total = result.total();
        Integer stated = total == null ? null : total.number().value();
        return Objects.equals(stated, other.number().value())
                        || stated != null && other.number().allows(stated)
                ? Meaning.SAID_AGAIN
                : Meaning.OTHER_TOTAL;
    }
}
