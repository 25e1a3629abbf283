package org.nightmap.intake;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nightmap.gazetteer.PlaceKind;
import org.nightmap.report.ReportKind;

/** Finds from where on a sentence is no part of the statement: it speaks of another time or for the other side of the war. */
final class OtherSubjects {

    private final Prose prose;
    private final OtherTimes otherTimes;
    private final WrittenDates dates;
    private final Set<LocalDate> own;
    private final @Nullable ReportKind kind;

    /** The paragraph in which the other side speaks, or -1. */
    private int otherSideIn = -1;

    /**
     * A reader of one text.
     *
     * @param own the dates that belong to the statement: its night's two days, or its day; empty if not known
     * @param kind what the statement is; null if not known
     */
    OtherSubjects(
            Prose prose, OtherTimes otherTimes, WrittenDates dates, Set<LocalDate> own, @Nullable ReportKind kind) {
        this.prose = prose;
        this.otherTimes = otherTimes;
        this.dates = dates;
        this.own = own;
        this.kind = kind;
    }

    /** From where on a sentence, the next of the text, speaks of something else; its end if it does not. */
    int from(Sentence sentence) {
        if (isOfOtherSide(sentence)) {
            return sentence.from();
        }
        boolean nightInDay =
                (kind == ReportKind.DAY || kind == ReportKind.EVENING) && prose.has(sentence, WordClass.THIS_NIGHT);
        return nightInDay
                ? sentence.from()
                : otherTimes.from(
                        sentence,
                        i -> isOtherKind(i) || kind != ReportKind.CUMULATIVE && dates.isOther(i, own),
                        prose.numbers());
    }

    /** What the other side says of its own air defence, until the paragraph ends or a region or the ministry is named. */
    private boolean isOfOtherSide(Sentence sentence) {
        if (prose.has(sentence, WordClass.OTHER_SIDE)) {
            otherSideIn = sentence.paragraph();
        } else if (otherSideIn == sentence.paragraph()
                && (prose.has(sentence, WordClass.MINISTRY)
                        || prose.placesIn(sentence).stream().anyMatch(place -> place.is(PlaceKind.REGION)))) {
            otherSideIn = -1;
        }
        return otherSideIn == sentence.paragraph();
    }

    /** In a statement on a night, what is said of the day; the other way round, of the night. */
    private boolean isOtherKind(int index) {
        return kind == ReportKind.NIGHT && prose.begins(index, WordClass.DAY_KIND)
                || kind != ReportKind.CUMULATIVE && prose.begins(index, WordClass.LONGER_TIME);
    }
}
