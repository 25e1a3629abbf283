package org.nightmap.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.nightmap.report.ReportKind;

/** Finds hours of the day in what a text on a night tells: "between 8 and 11 a.m. two more", «после 10 утра», "by 11:30". */
final class HoursByDay {

    /** From this hour on no window of a night goes on. */
    private static final int FIRST_OF_DAY = 7;

    /** A window of a night ends until this hour, so that what it ends at tells nothing. */
    private static final int LAST_OF_NIGHT = 9;

    /** From this hour on it may be the evening on which a night begins. */
    private static final int FIRST_OF_EVENING = 16;

    private static final Set<String> FROM = Set.of("after", "since", "from", "past", "после", "с", "со");
    private static final Set<String> AT =
            Set.of("at", "by", "until", "before", "around", "about", "к", "в", "до", "около");

    private final Prose prose;
    private final WrittenHours hours;

    HoursByDay(Prose prose) {
        this.prose = prose;
        this.hours = new WrittenHours(prose.words(), prose.tokens());
    }

    /** Whether some sentence gives the hours of a night. */
    boolean speaksOfNight() {
        return prose.sentences().stream().anyMatch(sentence -> hours.kind(sentence) == ReportKind.NIGHT);
    }

    /** Where a sentence gives such hours. */
    List<Sentence> in(Sentence sentence) {
        List<Sentence> found = new ArrayList<>();
        int from = sentence.from();
        while (from < sentence.to()) {
            Sentence rest = part(sentence, from, sentence.to());
            WrittenHours.Range range = hours.range(rest);
            addSingle(
                    part(
                            sentence,
                            from,
                            range == null ? sentence.to() : range.begin().first()),
                    found);
            if (range != null && isByDay(range)) {
                found.add(part(sentence, range.begin().first(), range.end().end()));
            }
            from = range == null ? sentence.to() : range.end().end();
        }
        return found;
    }

    /** "Between 8 and 11 a.m.": by day, and longer than any window of a night. */
    static boolean isAfterNight(WrittenHours.Range range) {
        return KindOfHours.of(range) == ReportKind.DAY && range.from() >= FIRST_OF_DAY && range.to() > LAST_OF_NIGHT;
    }

    /** Where a sentence gives the hours of a window after the night's, by which something is counted. */
    BitSet afterNight(Sentence sentence) {
        BitSet found = new BitSet();
        int from = sentence.from();
        while (from < sentence.to()) {
            WrittenHours.Range range = hours.range(part(sentence, from, sentence.to()));
            if (range == null) {
                return found;
            }
            found.set(range.begin().first(), range.begin().first() + (isAfterNight(range) ? 1 : 0));
            from = range.end().end();
        }
        return found;
    }

    private static boolean isByDay(WrittenHours.Range range) {
        return KindOfHours.of(range) == ReportKind.DAY && (range.from() >= FIRST_OF_DAY || range.to() > LAST_OF_NIGHT);
    }

    private void addSingle(Sentence part, List<Sentence> found) {
        for (int i = part.from() + 1; i < part.to(); i++) {
            WrittenClock clock = opens(i - 1) ? WrittenClock.from(prose.tokens(), i) : null;
            if (clock != null && clock.marked() && !clock.zoned() && isByDay(clock, i - 1)) {
                found.add(part(part, i, clock.end()));
            }
        }
    }

    private boolean opens(int index) {
        return FROM.contains(prose.at(index).key())
                || AT.contains(prose.at(index).key());
    }

    private boolean isByDay(WrittenClock clock, int opener) {
        int hour = clock.onDial();
        int first = FROM.contains(prose.at(opener).key()) ? FIRST_OF_DAY : LAST_OF_NIGHT + 1;
        return hour >= first && hour < FIRST_OF_EVENING;
    }

    private static Sentence part(Sentence sentence, int from, int to) {
        return new Sentence(from, to, sentence.paragraph(), false);
    }
}
