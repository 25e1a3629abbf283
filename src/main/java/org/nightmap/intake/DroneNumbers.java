package org.nightmap.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Picks the numbers of a sentence that count drones of the statement; a number without a noun is what went before it. */
final class DroneNumbers {

    /** How far after a number its verb may stand, in words. */
    private static final int VERB_FOLLOWS = 5;

    /** Words that open what is said of a place in passing, perhaps after a preposition. */
    private static final Set<String> ASIDES = Set.of(
            "both",
            "neither",
            "which",
            "where",
            "whose",
            "оба",
            "обе",
            "где",
            "которых",
            "которого",
            "которой",
            "которые");

    private static final Set<String> UNITS_FOLLOW = Set.of("for", "на");

    private final Prose prose;
    private final Subject subject;
    private final OtherTimes otherTimes;
    private final ChangedNumbers changed;
    private final ComparedNumbers comparedNumbers;
    private final NumbersNotShotDown notShotDown;

    /**
     * The numbers of a sentence.
     *
     * @param counts those that count drones
     * @param weapons whether some count missiles, bombs or boats
     * @param compared those that a count is only set against
     */
    record Found(List<ReadNumber> counts, boolean weapons, List<WrittenNumber> compared) {}

    private static final Found NONE = new Found(List.of(), false, List.of());

    DroneNumbers(Prose prose, Subject subject, OtherTimes otherTimes) {
        this.prose = prose;
        this.subject = subject;
        this.otherTimes = otherTimes;
        this.changed = new ChangedNumbers(prose);
        this.comparedNumbers = new ComparedNumbers(prose);
        this.notShotDown = new NumbersNotShotDown(prose, otherTimes);
    }

    /**
     * The numbers of a sentence.
     *
     * @param own what of the sentence is of the statement
     * @param counting whether the sentences before count drones, so that a number alone is one of theirs
     */
    Found in(OwnPart own, boolean counting) {
        Sentence sentence = own.sentence();
        if (prose.numbersIn(sentence).isEmpty()) {
            return NONE;
        }
        List<ReadNumber> counts = new ArrayList<>();
        List<WrittenNumber> setAgainst = new ArrayList<>();
        BitSet compared = comparedNumbers.in(sentence);
        boolean weapons = false;
        boolean told = prose.has(sentence, WordClass.INTERCEPT) && !prose.has(sentence, WordClass.CASUALTY);
        NumberRole last = null;
        boolean measured = false;
        int before = sentence.from();
        boolean said =
                subject.hasDrone(sentence) || prose.has(sentence, WordClass.INTERCEPT) || subject.isList(sentence);
        boolean context = counting
                || said
                || prose.has(sentence, WordClass.TOTAL)
                || prose.has(sentence, WordClass.MINISTRY) && prose.has(sentence, WordClass.THIS_NIGHT);
        for (ReadNumber read : prose.numbersIn(sentence)) {
            int first = read.number().first();
            boolean isCompared = compared.get(first - sentence.from());
            if (!own.has(first) || isCompared) {
                if (isCompared) {
                    setAgainst.add(read.number());
                }
                continue;
            }
            NumberRole role = read.role();
            if ((last == NumberRole.WEAPONS || last == NumberRole.THINGS)
                    && isCutOff(before, read.number().first())) {
                last = null;
            }
            before = read.number().end();
            if (role == NumberRole.BARE) {
                role = isOfMeasure(read, measured, said) ? NumberRole.MEASURE : bareRole(sentence, read, last, context);
            }
            measured = role == NumberRole.MEASURE
                    && read.phraseEnd() > read.number().end()
                    && !isAside(sentence, read.number().first());
            if (role != NumberRole.MEASURE) {
                last = role;
            }
            boolean none = Integer.valueOf(0).equals(read.number().value());
            weapons |= role == NumberRole.WEAPONS && !none && (told || subject.isList(sentence));
            boolean counted = role == NumberRole.DRONES && !notShotDown.isOne(sentence, read);
            if (counted) {
                counts.add(read.role() == NumberRole.BARE ? read : read.as(NumberRole.DRONES));
            }
        }
        return new Found(counts, weapons, setAgainst);
    }

    /** "Both more than a thousand kilometres from the front": what is said of a place in passing, whose unit goes no further. */
    private boolean isAside(Sentence sentence, int number) {
        int begin = otherTimes.segmentBegin(sentence, number);
        return begin > sentence.from()
                && prose.at(begin - 1).is(",")
                && (ASIDES.contains(prose.at(begin).key())
                        || ASIDES.contains(prose.at(begin + 1).key()));
    }

    /** A bracket or semicolon ends what was counted in it: «27 — Курской областью (и две ракеты); четыре — Липецкой». */
    private boolean isCutOff(int from, int to) {
        return prose.tokens().subList(from, to).stream().anyMatch(token -> token.is(";") || token.is(")"));
    }

    /** "Sochi was closed for five hours, Krasnodar for two": the unit is left out. */
    private boolean isOfMeasure(ReadNumber read, boolean measured, boolean said) {
        return measured
                && !prose.at(read.number().first() - 1).is("to")
                && (!said
                        || UNITS_FOLLOW.contains(
                                prose.at(read.number().first() - 1).key()));
    }

    private NumberRole bareRole(Sentence sentence, ReadNumber read, @Nullable NumberRole last, boolean context) {
        int begin = read.number().end();
        int end = otherTimes.markBefore(begin, Math.min(begin + VERB_FOLLOWS, sentence.to()));
        // "Suffered the same fate"
        if (prose.has(begin, end, WordClass.CASUALTY) && !prose.has(begin, end, WordClass.INTERCEPT)) {
            return NumberRole.THINGS;
        }
        boolean shot = prose.has(begin, end, WordClass.INTERCEPT)
                || prose.lengthBefore(read.number().first(), WordClass.INTERCEPT) > 0;
        if (shot) {
            return last == NumberRole.WEAPONS ? last : NumberRole.DRONES;
        }
        // "By seven the number had risen to 19": of what was counted, not of what was named last
        boolean ofCount = last == NumberRole.THINGS
                && context
                && (changed.isOne(sentence.from(), read.number().first()) || prose.has(sentence, WordClass.CORRECTION));
        if (last != null && !ofCount) {
            return last;
        }
        return context ? NumberRole.DRONES : NumberRole.THINGS;
    }
}
