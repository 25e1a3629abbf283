package org.nightmap.intake;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nightmap.gazetteer.Token;

/**
 * Finds what a sentence tells of other days before it comes to its own: "after 251 on the night to Monday and 209 on the night to
 * Tuesday, 53 were brought down in the early hours of Wednesday". What follows is of the statement again.
 */
final class OtherDaysBefore {

    private static final Set<String> JOINTS = Set.of("to", "into", "and", "through", "на", "по", "и");

    private final Prose prose;
    private final OtherTimes otherTimes;
    private final WrittenDates dates;
    private final DaysOfTelling telling;
    private final @Nullable LocalDate day;

    /**
     * A reader of one text.
     *
     * @param own the dates that belong to the statement; the last is its day
     */
    OtherDaysBefore(Prose prose, OtherTimes otherTimes, WrittenDates dates, Set<LocalDate> own) {
        this.prose = prose;
        this.otherTimes = otherTimes;
        this.dates = dates;
        this.telling = new DaysOfTelling(prose);
        this.day = own.isEmpty() ? null : Collections.max(own);
    }

    /** The tokens of a sentence that do, counted from its begin. */
    BitSet in(Sentence sentence) {
        BitSet before = new BitSet();
        int other = day == null ? sentence.to() : firstOther(sentence, day);
        for (int i = other; day != null && i < sentence.to(); i++) {
            if (isDay(i, day) && !telling.isOne(sentence, i)) {
                if (isRange(other, i)) {
                    return before;
                }
                int from = otherTimes.segmentBegin(sentence, other);
                int to = otherTimes.segmentBegin(sentence, i);
                if (to > other && counts(from, to) && !speaks(from, to)) {
                    before.set(from - sentence.from(), to - sentence.from());
                }
                return before;
            }
        }
        return before;
    }

    /** "The night of 16–17 October", «с 16 на 17»: the first of the two days is no other one. */
    private boolean isRange(int first, int second) {
        for (int i = first; i < second; i++) {
            Token token = prose.at(i);
            boolean joins = !token.isWord() || prose.is(i, WordClass.MONTH) || JOINTS.contains(token.key());
            if (!joins || token.is(",") || token.is(";")) {
                return false;
            }
        }
        return true;
    }

    private int firstOther(Sentence sentence, LocalDate own) {
        int i = sentence.from();
        while (i < sentence.to()
                && !(dates.isOther(i, Set.of(own))
                        || Weekdays.of(prose.at(i)) != null && Weekdays.of(prose.at(i)) != own.getDayOfWeek())) {
            i++;
        }
        return i;
    }

    private boolean isDay(int token, LocalDate own) {
        return dates.isOneOf(token, Set.of(own)) || Weekdays.of(prose.at(token)) == own.getDayOfWeek();
    }

    private boolean counts(int from, int to) {
        return prose.numbersIn(new Sentence(from, to, 0, false)).stream()
                .anyMatch(number -> number.role() == NumberRole.DRONES || number.role() == NumberRole.BARE);
    }

    /** "The ministry said on Thursday" tells when it spoke. */
    private boolean speaks(int from, int to) {
        return prose.has(from, to, WordClass.SAYS) || prose.has(from, to, WordClass.MINISTRY);
    }
}
