package org.nightmap.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds the numbers that may be another night's although they are the sum of the lines: "there had been 14 on Tuesday", «в прошлый
 * раз было 17». Such a number confirms nothing.
 */
final class UnsureTotals {

    /** What says of a number without a name that it is one of this night, or what it counts. */
    private static final List<WordClass> SIGNS = List.of(
            WordClass.TOTAL,
            WordClass.FIGURE,
            WordClass.THIS_NIGHT,
            WordClass.NIGHT_KIND,
            WordClass.MINISTRY,
            WordClass.INTERCEPT,
            WordClass.DRONE);

    /** After "had" they tell of a time before the one that is told of. */
    private static final Set<String> PARTICIPLES = Set.of("been", "stood", "reached", "come", "brought", "seen");

    private final Prose prose;
    private final Segments segments;
    private final WrittenDates dates;
    private final Set<LocalDate> own;

    /** The part of a sentence that was looked at last: its numbers are asked for one after the other. */
    private int lastBegin = -1;

    private boolean lastTellsOfAnotherDay;

    /**
     * A reader of one text.
     *
     * @param own the dates that belong to the statement; where they are known, what is said of other days of the week is left out
     *     before
     */
    UnsureTotals(Prose prose, WrittenDates dates, Set<LocalDate> own) {
        this.prose = prose;
        this.segments = new Segments(prose.tokens());
        this.dates = dates;
        this.own = own;
    }

    /** Notes them in the reading. */
    void addTo(Reading reading) {
        for (Sentence sentence : prose.sentences()) {
            boolean reported = prose.has(sentence, WordClass.SAYS) || prose.has(sentence, WordClass.MINISTRY);
            boolean signed = isSigned(sentence);
            for (ReadNumber read : prose.numbersIn(sentence)) {
                int number = read.number().first();
                if (!signed) {
                    reading.unsignedNumbers.add(number);
                }
                if (!reported && isOfAnotherDay(sentence, number)) {
                    reading.numbersOfOtherDays.add(number);
                }
            }
        }
    }

    private boolean isSigned(Sentence sentence) {
        return SIGNS.stream().anyMatch(words -> prose.has(sentence, words))
                || IntStream.range(sentence.from(), sentence.to()).anyMatch(token -> dates.isOneOf(token, own));
    }

    private boolean isOfAnotherDay(Sentence sentence, int number) {
        if (prose.lengthBefore(number, WordClass.COMPARISON) > 0) {
            return true;
        }
        int begin = segments.begin(sentence, number);
        if (begin != lastBegin) {
            lastBegin = begin;
            lastTellsOfAnotherDay = tellsOfAnotherDay(begin, segments.end(sentence, number));
        }
        return lastTellsOfAnotherDay;
    }

    private boolean tellsOfAnotherDay(int begin, int end) {
        for (int i = begin; i < end; i++) {
            boolean before = prose.at(i).is("had")
                    && PARTICIPLES.contains(prose.at(i + 1).key())
                    && !prose.begins(i + 2, WordClass.INTERCEPT);
            if (before || own.isEmpty() && Weekdays.of(prose.at(i)) != null) {
                return true;
            }
        }
        return false;
    }
}
