package org.nightmap.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightmap.intake.Unsure.Why;
import org.nightmap.report.ReportKind;

/**
 * Doubts the counts of a morning in a text on a night: "in the morning three more were shot down", "between 8 and 11 a.m. two more".
 * They may be of the night's last hours or of the day after it, which only a total tells.
 */
final class MorningCounts {

    /** How far from the morning the verb stands of those who told it then. */
    private static final int SAID_NEAR = 3;

    private final Prose prose;
    private final Segments segments;
    private final HoursByDay byDay;
    private final boolean night;
    private final boolean nightByHours;

    MorningCounts(Prose prose, @Nullable ReportKind kind) {
        this.prose = prose;
        this.segments = new Segments(prose.tokens());
        this.byDay = new HoursByDay(prose);
        this.night = kind == ReportKind.NIGHT && speaksOfNight();
        this.nightByHours = kind == ReportKind.NIGHT && byDay.speaksOfNight();
    }

    /** Adds to the claims of a sentence the words that may make them the morning's. */
    void read(Sentence sentence, List<Claim> claims) {
        for (int i = sentence.from(); night && i < sentence.to(); i++) {
            int morning = morning(i);
            if (morning > 0 && !isSaid(sentence, i, i + morning)) {
                doubt(sentence, claims, i, i + morning);
            }
            i += Math.max(0, morning - 1);
        }
        if ((night || nightByHours) && !claims.isEmpty()) {
            byDay.in(sentence).stream()
                    .filter(hours -> !isSaid(sentence, hours.from(), hours.to()))
                    .forEach(hours -> doubt(sentence, claims, hours.from(), hours.to()));
        }
    }

    private int morning(int index) {
        return prose.words().length(prose.tokens(), index, WordClass.MORNING);
    }

    /** Whether it does so anywhere: "after dawn" is no word for the night, though "dawn" is. */
    private boolean speaksOfNight() {
        for (int i = 0; i < prose.tokens().size(); i++) {
            int morning = morning(i);
            if (morning == 0 && isNight(i)) {
                return true;
            }
            i += Math.max(0, morning - 1);
        }
        return false;
    }

    private boolean isNight(int index) {
        return prose.begins(index, WordClass.NIGHT_KIND) || prose.begins(index, WordClass.THIS_NIGHT);
    }

    /** "The ministry said in the morning"; "the morning of 15 November" is what the night ends on. */
    private boolean isSaid(Sentence sentence, int from, int to) {
        return prose.at(to).is("of")
                || prose.has(
                        Math.max(sentence.from(), from - SAID_NEAR),
                        Math.min(sentence.to(), to + SAID_NEAR),
                        WordClass.SAYS);
    }

    private void doubt(Sentence sentence, List<Claim> claims, int from, int to) {
        int begin = segments.begin(sentence, from);
        for (Claim claim : claims) {
            int count = claim.count.first();
            boolean before = count >= begin && count < from;
            boolean nightBetween = before && hasNight(count, from);
            if (count >= to && !hasNight(to, count) || before && !nightBetween) {
                claim.unread.add(new Unclear(Why.WORDS, count, from, to));
            }
        }
    }

    private boolean hasNight(int from, int to) {
        return prose.has(from, to, WordClass.NIGHT_KIND) || prose.has(from, to, WordClass.THIS_NIGHT);
    }
}
