package org.nightmap.intake;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.nightmap.gazetteer.PlaceKind;
import org.nightmap.report.ReportKind;

/** Finds from where on a sentence is no part of the statement: it speaks of another time or for the other side of the war. */
final class OtherSubjects {

    private final Prose prose;
    private final OtherDaysBefore otherDaysBefore;
    private final OtherMonths otherMonths;
    private final OtherWeekdays otherWeekdays;
    private final OtherTimes otherTimes;
    private final WrittenDates dates;
    private final Set<LocalDate> own;
    private final @Nullable ReportKind kind;
    private final @Nullable Sentence evening;
    private final HoursByDay byDay;

    /** Where the first number of drones stands. */
    private final int firstCount;

    /** How far after its subject a verb may stand. */
    private static final int VERB_FOLLOWS = 3;

    /** Whether the sentence before turned to something else. */
    private boolean lastWasOther;

    /** The paragraph in which the other side speaks, or -1. */
    private int otherSideIn = -1;

    /**
     * A reader of one text.
     *
     * @param time when the statement counts, as read
     */
    OtherSubjects(Prose prose, OtherTimes otherTimes, WrittenDates dates, TimeReader.Found time) {
        Set<LocalDate> own = time.own();
        this.prose = prose;
        this.otherDaysBefore = new OtherDaysBefore(prose, otherTimes, dates, own);
        this.otherMonths = new OtherMonths(prose, otherTimes, dates, own, time.kind() == ReportKind.NIGHT);
        this.otherWeekdays = new OtherWeekdays(prose, dates, time);
        this.otherTimes = otherTimes;
        this.dates = dates;
        this.own = own;
        this.kind = time.kind();
        this.evening = time.evening();
        this.byDay = new HoursByDay(prose);
        this.firstCount = prose.numbers().stream()
                .filter(number -> number.role() == NumberRole.DRONES)
                .mapToInt(number -> number.number().first())
                .findFirst()
                .orElse(prose.tokens().size());
    }

    /** What of a sentence, the next of the text, does not speak of something else. */
    OwnPart ownPart(Sentence sentence) {
        BitSet before = kind == ReportKind.CUMULATIVE ? new BitSet() : otherDaysBefore.in(sentence);
        if (evening != null && sentence.from() < evening.to() && sentence.to() > evening.from()) {
            before.set(0, Math.min(evening.to(), sentence.to()) - sentence.from());
        }
        BitSet afterNight = kind == ReportKind.NIGHT ? countedAfterNight(sentence) : new BitSet();
        IntPredicate isOther =
                i -> !before.get(i - sentence.from()) && (afterNight.get(i) || isOtherThanStatement(sentence, i));
        int from = otherFrom(sentence, isOther);
        lastWasOther = from < sentence.to();
        BitSet asides = otherTimes.asides(sentence, isOther, prose.numbers());
        asides.or(before);
        int again = from < sentence.to() && otherTimes.segmentEnd(sentence, from) > afterNight.nextSetBit(from)
                ? nightAgain(sentence, afterNight.nextSetBit(from), isOther)
                : sentence.to();
        if (again < sentence.to()) {
            asides.set(from - sentence.from(), again - sentence.from());
            return new OwnPart(sentence, sentence.to(), asides);
        }
        return new OwnPart(sentence, from, asides);
    }

    /** "Between 8 and 11 a.m. two more": of another window, unless an airport was closed then, somebody spoke, or nothing is counted before. */
    private BitSet countedAfterNight(Sentence sentence) {
        BitSet found = byDay.afterNight(sentence);
        for (int i = found.nextSetBit(0); i >= 0; i = found.nextSetBit(i + 1)) {
            int begin = otherTimes.segmentBegin(sentence, i);
            int end = otherTimes.segmentEnd(sentence, i);
            if (firstCount >= begin
                    || prose.has(begin, end, WordClass.OTHER_HOURS)
                    || prose.has(begin, end, WordClass.SAYS)) {
                found.clear(i);
            }
        }
        return found;
    }

    /** "Between 9 and 11 a.m. three over Tula Region, and overnight two over Oryol Region": where it turns back to the night for good. */
    private int nightAgain(Sentence sentence, int hours, IntPredicate isOther) {
        int begin = hours < 0 ? sentence.to() : otherTimes.segmentEnd(sentence, hours) + 1;
        int word = begin < sentence.to() && prose.is(begin, WordClass.COORDINATOR) ? begin + 1 : begin;
        boolean night = word < sentence.to() && prose.begins(word, WordClass.THIS_NIGHT);
        boolean staysSo = IntStream.range(begin, Math.max(begin, sentence.to()))
                .noneMatch(i -> otherTimes.isOtherTime(i) || isOther.test(i));
        return night && staysSo ? begin : sentence.to();
    }

    /** Whether a part of the sentence asked for last says that it is of something else. */
    boolean isOther(Sentence part) {
        return otherSideIn == part.paragraph()
                || IntStream.range(part.from(), part.to())
                        .anyMatch(i -> otherTimes.isOtherTime(i) || isOtherThanStatement(part, i));
    }

    private int otherFrom(Sentence sentence, IntPredicate isOther) {
        if (isOfOtherSide(sentence) || continuesOther(sentence)) {
            return sentence.from();
        }
        boolean nightInDay =
                (kind == ReportKind.DAY || kind == ReportKind.EVENING) && prose.has(sentence, WordClass.THIS_NIGHT);
        return nightInDay ? sentence.from() : otherTimes.from(sentence, isOther, prose.numbers());
    }

    private boolean isOtherThanStatement(Sentence sentence, int index) {
        return isOtherSide(index)
                || isOtherKind(index)
                || kind != ReportKind.CUMULATIVE
                        && (dates.isOther(index, own)
                                || otherMonths.isOne(sentence, index)
                                || otherWeekdays.isOne(sentence, index));
    }

    /** "Then", and what is added in brackets. */
    private boolean continuesOther(Sentence sentence) {
        return lastWasOther
                && (prose.begins(sentence.from(), WordClass.SAME_TIME)
                        || prose.at(sentence.from()).is("("));
    }

    /** What the other side says of its own air defence, until the paragraph ends or a region or the ministry is named. */
    private boolean isOfOtherSide(Sentence sentence) {
        int from = contrastFrom(sentence);
        if (from < sentence.to()) {
            otherSideIn = from == sentence.from() ? sentence.paragraph() : -1;
        } else if (otherSideIn == sentence.paragraph()
                && (prose.has(sentence, WordClass.MINISTRY)
                        || prose.placesIn(sentence).stream().anyMatch(place -> place.is(PlaceKind.REGION)))) {
            otherSideIn = -1;
        }
        return otherSideIn == sentence.paragraph();
    }

    /** From where on the other side speaks: all of a sentence, unless "while" or "but" sets it against what goes before. */
    private int contrastFrom(Sentence sentence) {
        int from = otherTimes.firstFrom(sentence, this::isOtherSide, prose.numbers());
        return from < sentence.to() && !prose.is(from, WordClass.COORDINATOR) ? sentence.from() : from;
    }

    /** "Against Ukraine", "Kyiv says". */
    private boolean isOtherSide(int index) {
        return prose.begins(index, WordClass.OTHER_SIDE)
                || prose.is(index, WordClass.OTHER_SIDE_NAME)
                        && !prose.is(index + 1, WordClass.DRONE)
                        && prose.has(
                                index + 1,
                                otherTimes.markBefore(
                                        index + 1,
                                        Math.min(
                                                index + 1 + VERB_FOLLOWS,
                                                prose.tokens().size())),
                                WordClass.SAYS);
    }

    /** In a statement on a night, what is said of the day; the other way round, of the night. */
    private boolean isOtherKind(int index) {
        return kind == ReportKind.NIGHT && prose.begins(index, WordClass.DAY_KIND)
                || kind != ReportKind.CUMULATIVE && prose.begins(index, WordClass.LONGER_TIME);
    }
}
