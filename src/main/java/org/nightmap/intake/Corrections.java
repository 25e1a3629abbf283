package org.nightmap.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightmap.intake.Contrasts.Denied;
import org.nightmap.intake.Element.Count;
import org.nightmap.intake.ElementReader.Found;

/**
 * Finds the counts of a sentence that replace one that was told before: "the correct number is nine", "nine, it said later", "by seven
 * the number had risen to 19", «позже ведомство уточнило: девять».
 */
final class Corrections {

    private final Prose prose;
    private final ChangedNumbers changed;

    Corrections(Prose prose) {
        this.prose = prose;
        this.changed = new ChangedNumbers(prose);
    }

    /**
     * The corrections among the counts of a sentence.
     *
     * @param found its counts and places
     * @param denied the numbers that it denies
     * @param reading what was read before it
     */
    List<Correction> in(OwnPart own, Found found, List<Denied> denied, Reading reading) {
        List<Correction> corrections = new ArrayList<>();
        if (reading.claims.isEmpty() && !isTold(found)) {
            return corrections;
        }
        for (Element element : found.elements()) {
            if (element instanceof Count count && count.number() != null) {
                Correction correction = correction(own, count, found, denied, reading);
                if (correction != null) {
                    corrections.add(correction);
                }
            }
        }
        return corrections;
    }

    /** Whether a count and a place stand before another count, so that the sentence itself may have told what it corrects. */
    private static boolean isTold(Found found) {
        boolean spot = found.spots().stream().anyMatch(one -> one.place() != null)
                || !found.spokenOf().isEmpty();
        return spot && found.elements().stream().filter(Count.class::isInstance).count() > 1;
    }

    private @Nullable Correction correction(
            OwnPart own, Count count, Found found, List<Denied> denied, Reading reading) {
        Sentence sentence = own.sentence();
        int from = clauseBegin(sentence, count.first());
        int to = clauseEnd(sentence, count.end());
        if (hasOwnPlace(count, found) || prose.has(from, to, WordClass.TOTAL) || isNewCount(count)) {
            return null;
        }
        boolean earlier =
                found.elements().stream().anyMatch(one -> one instanceof Count && one.first() < count.first());
        boolean wrong = prose.has(from, to, WordClass.WRONG);
        boolean explicit = wrong || prose.has(from, to, WordClass.CORRECTION);
        NamedPlace place = place(sentence, from, to, reading);
        if (wrong && !reading.claims.isEmpty()) {
            return new Correction(count, null, place, true, true, false, from, to);
        }
        if (changed.isOne(from, count.first())) {
            boolean ofOther = !earlier && (reading.claims.isEmpty() || place == null && isAnyIn(sentence, from, to));
            return ofOther ? null : changed(count, denied, place, explicit, earlier, from, to);
        }
        boolean others = found.elements().stream()
                .anyMatch(one -> one instanceof Count other
                        && other != count
                        && other.first() >= from
                        && other.first() < to
                        && !isPronoun(other));
        boolean places = found.spots().stream().anyMatch(spot -> spot.first() >= from && spot.first() < to);
        if (others || places || !isSet(reading, count)) {
            return null;
        }
        Integer old = old(denied, from, to);
        boolean later = prose.has(from, to, WordClass.LATER)
                && count.phraseEnd() == count.end()
                && !prose.has(from, to, WordClass.INTERCEPT);
        boolean here = earlier && from > sentence.from();
        return explicit || later || old != null
                ? new Correction(count, old, place, explicit || old != null, false, here, from, to)
                : null;
    }

    /** "Corrected from twelve to nine", "to 14 from 41": the one is the new number, the other the old. */
    private static Correction changed(
            Count count,
            List<Denied> denied,
            @Nullable NamedPlace place,
            boolean explicit,
            boolean earlier,
            int from,
            int to) {
        WrittenNumber number = count.number();
        if (number != null && number.atMost() != null) {
            Count exact = new Count(
                    count.first(),
                    count.end(),
                    count.phraseEnd(),
                    WrittenNumber.exact(count.first(), count.end(), number.atMost()),
                    null);
            return new Correction(exact, number.atLeast(), place, explicit, false, earlier, from, to);
        }
        return new Correction(count, old(denied, from, to), place, explicit, false, earlier, from, to);
    }

    private static @Nullable Integer old(List<Denied> denied, int from, int to) {
        return denied.stream()
                .filter(one -> one.replaced() && one.from() >= from && one.to() <= to)
                .map(one -> one.number().value())
                .findFirst()
                .orElse(null);
    }

    /** A number as large as all that was told before is a total rather. */
    private static boolean isSet(Reading reading, Count count) {
        WrittenNumber number = count.number();
        Integer value = number == null ? null : number.value();
        return !reading.claims.isEmpty()
                && value != null
                && (reading.claims.size() == 1 || isLess(value, reading.claims.all()));
    }

    /** Whether a number is less than the sum of claims; adds no more of them than that takes. */
    private static boolean isLess(int value, List<Claim> claims) {
        long sum = 0;
        for (Claim claim : claims) {
            sum += claim.sum();
            if (value < sum) {
                return true;
            }
        }
        return false;
    }

    /** "One number is wrong, the correct one is nine": no count. */
    private boolean isPronoun(Count count) {
        WrittenNumber number = count.number();
        return number != null
                && Integer.valueOf(1).equals(number.value())
                && prose.at(count.first()).isWord();
    }

    private static boolean hasOwnPlace(Count count, Found found) {
        return found.spots().stream()
                .anyMatch(spot -> spot.preposition() == count.phraseEnd()
                        || spot.first() == count.phraseEnd() + 1 && spot.preposition() < 0);
    }

    /** "Another nine", "nine of them" count more or a part. */
    private boolean isNewCount(Count count) {
        return prose.lengthBefore(count.first(), WordClass.MORE) > 0
                || prose.lengthBefore(count.first(), WordClass.SUB) > 0
                || prose.begins(count.end(), WordClass.MORE)
                || prose.begins(count.end(), WordClass.SUB);
    }

    /** The only place of the clause, where a count was given for it before. */
    private @Nullable NamedPlace place(Sentence sentence, int from, int to, Reading reading) {
        List<NamedPlace> places = prose.placesIn(sentence).stream()
                .filter(place -> place.first() >= from && place.end() <= to)
                .filter(reading.claims::areOf)
                .toList();
        return places.size() == 1 ? places.getFirst() : null;
    }

    private boolean isAnyIn(Sentence sentence, int from, int to) {
        return prose.placesIn(sentence).stream()
                .anyMatch(place -> PassedOver.isDrawn(place) && place.first() >= from && place.end() <= to);
    }

    private int clauseBegin(Sentence sentence, int index) {
        int i = index;
        while (i > sentence.from() && !prose.at(i - 1).is(";")) {
            i--;
        }
        return i;
    }

    private int clauseEnd(Sentence sentence, int index) {
        int i = index;
        while (i < sentence.to() && !prose.at(i).is(";")) {
            i++;
        }
        return i;
    }
}
