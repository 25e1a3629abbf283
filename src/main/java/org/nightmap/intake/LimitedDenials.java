package org.nightmap.intake;

import java.util.List;
import java.util.Set;
import org.nightmap.intake.Unsure.Why;
import org.nightmap.report.ReportKind;

/**
 * Doubts a zero that holds for a part of the time alone: "not one was shot down over Tula Region until 3 a.m.", «до полуночи — ни одного».
 * What came before or after is not denied.
 */
final class LimitedDenials {

    private static final Set<String> ENDS =
            Set.of("by", "until", "till", "til", "before", "к", "до", "раньше", "of", "на");

    private static final Set<String> BEGINS = Set.of("after", "since", "from", "past", "с", "со", "после", "позже");

    private static final Set<String> WITHIN = Set.of("at", "around", "about", "в", "около");

    /** Parts of a night: words for what no hours are given of. */
    private static final Set<String> PARTS = Set.of(
            "dawn",
            "daybreak",
            "sunrise",
            "dark",
            "nightfall",
            "рассвета",
            "рассвету",
            "зари",
            "темноты",
            "half",
            "половине",
            "половину");

    /** An end from this hour on, and before noon, is that of a night. */
    private static final int LAST_OF_NIGHT = 6;

    /** A begin between these hours is that of a night. */
    private static final int FIRST_OF_EVENING = 17;

    private static final int LAST_OF_EVENING = 21;

    /** How far from an hour the verb stands of those who told it then. */
    private static final int SAID_NEAR = 3;

    private final Prose prose;
    private final WrittenHours hours;

    LimitedDenials(Prose prose) {
        this.prose = prose;
        this.hours = new WrittenHours(prose.words(), prose.tokens());
    }

    /** Adds to the zeros of a sentence what bounds their time. */
    void doubt(Sentence sentence, List<Claim> claims) {
        List<Claim> zeros =
                claims.stream().filter(claim -> ClaimMaker.isZero(claim.number)).toList();
        if (zeros.isEmpty() || coversNight(sentence)) {
            return;
        }
        for (int i = sentence.from() + 1; i < sentence.to(); i++) {
            int end = isLimit(i) && !isSaid(sentence, i) ? Math.min(sentence.to(), end(i)) : 0;
            for (Claim zero : end == 0 ? List.<Claim>of() : zeros) {
                zero.unread.add(new Unclear(Why.WORDS, zero.count.first(), i - 1, end));
            }
            i = Math.max(i, end - 1);
        }
    }

    /** "Between 9 p.m. and 6 a.m." */
    private boolean coversNight(Sentence sentence) {
        WrittenHours.Range range = hours.range(sentence);
        return range != null
                && KindOfHours.of(range) == ReportKind.NIGHT
                && range.from() >= FIRST_OF_EVENING
                && isMorning(range.to());
    }

    private int end(int index) {
        WrittenClock clock = WrittenClock.from(prose.tokens(), index);
        return clock != null && clock.marked() ? clock.end() : index + 1;
    }

    private boolean isLimit(int index) {
        String opener = prose.at(index - 1).key();
        if (PARTS.contains(prose.at(index).key())) {
            return true;
        }
        WrittenClock clock = WrittenClock.from(prose.tokens(), index);
        if (clock == null || !clock.marked()) {
            return false;
        }
        int hour = clock.hour() == 24 ? 0 : clock.onDial();
        return ENDS.contains(opener) && !isMorning(hour)
                || BEGINS.contains(opener) && !isEvening(hour)
                || WITHIN.contains(opener)
                || hours.range(part(index)) != null;
    }

    private Sentence part(int index) {
        return new Sentence(Math.max(0, index - 1), Math.min(prose.tokens().size(), end(index) + SAID_NEAR), 0, false);
    }

    private static boolean isMorning(int hour) {
        return hour >= LAST_OF_NIGHT && hour < HourWords.NOON;
    }

    private static boolean isEvening(int hour) {
        return hour >= FIRST_OF_EVENING && hour <= LAST_OF_EVENING;
    }

    /** "The ministry said at 3 a.m. that there were none" tells of the night up to then, "said by 7 a.m." of all of it. */
    private boolean isSaid(Sentence sentence, int index) {
        WrittenClock clock = WrittenClock.from(prose.tokens(), index);
        return clock != null
                && clock.marked()
                && isMorning(clock.onDial())
                && prose.has(
                        Math.max(sentence.from(), index - SAID_NEAR),
                        Math.min(sentence.to(), clock.end() + SAID_NEAR),
                        WordClass.SAYS);
    }
}
