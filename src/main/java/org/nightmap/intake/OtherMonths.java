package org.nightmap.intake;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells a month without a day that is none of the statement's: "in October, when two were shot down". */
final class OtherMonths {

    private static final Set<String> IN = Set.of("in", "during", "last", "since", "в", "за", "с");

    /** Of what is told since a month the number counts, whatever it is said to be: "brings to 104 the number since January". */
    private static final Set<String> SINCE = Set.of("since", "с");

    /** After them stands what happened in the month. */
    private static final Set<String> WHEN = Set.of("when", "когда", "where", "где", "then", "тогда");

    private final Prose prose;
    private final OtherTimes otherTimes;
    private final WrittenDates dates;
    private final Set<Integer> own;
    private final boolean night;

    /**
     * Other months than those of some days.
     *
     * @param night whether the text counts a night, of which a whole month is another time even where it lies in it
     */
    OtherMonths(Prose prose, OtherTimes otherTimes, WrittenDates dates, Set<LocalDate> own, boolean night) {
        this.prose = prose;
        this.otherTimes = otherTimes;
        this.dates = dates;
        this.night = night;
        this.own = own.stream().map(LocalDate::getMonthValue).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a token is such a month, and a number of drones is told of it. */
    boolean isOne(Sentence sentence, int index) {
        if (own.isEmpty()
                || !IN.contains(prose.at(index - 1).key())
                || !dates.isMonthAlone(index)
                || own.contains(MonthNames.number(prose.at(index).key())) && !night) {
            return false;
        }
        int end = otherTimes.segmentEnd(sentence, index);
        boolean goesOn =
                end + 1 < sentence.to() && WHEN.contains(prose.at(end + 1).key());
        int to = goesOn ? otherTimes.segmentEnd(sentence, end + 1) : end;
        boolean since = SINCE.contains(prose.at(index - 1).key());
        return prose.numbersIn(new Sentence(otherTimes.segmentBegin(sentence, index), to, 0, false)).stream()
                .anyMatch(number -> number.role() == NumberRole.DRONES
                        || number.role() == NumberRole.BARE
                        || since && number.role() == NumberRole.THINGS);
    }
}
