package org.nightmap.intake;

import java.util.Set;
import org.nightmap.gazetteer.Token;

/** Knows the numbers of drones that are no count of those shot down: parts that nobody counted, drones sent, what a number was. */
final class NumbersNotShotDown {

    /** How far from a number "launched" may stand that speaks of it. */
    private static final int LAUNCH_NEAR = 12;

    /** How far after "several" the verb stands. */
    private static final int UNTOLD_VERB = 3;

    private static final Set<String> WAS = Set.of(
            "was",
            "were",
            "previously",
            "earlier",
            "before",
            "было",
            "был",
            "была",
            "были",
            "ранее",
            "раньше",
            "вчера");

    private static final Set<String> ALL = Set.of("all", "все");

    private final Prose prose;
    private final OtherTimes otherTimes;

    NumbersNotShotDown(Prose prose, OtherTimes otherTimes) {
        this.prose = prose;
        this.otherTimes = otherTimes;
    }

    boolean isOne(Sentence sentence, ReadNumber read) {
        return isUntold(read) || isLaunched(sentence, read) || isOfBefore(read);
    }

    /** "Several of them" is a part that nobody counted. */
    private boolean isUntold(ReadNumber read) {
        WrittenNumber number = read.number();
        boolean told = number.value() != null || number.atLeast() != null || number.atMost() != null;
        Token next = prose.at(number.end());
        return !told
                && prose.is(number.first(), WordClass.VAGUE)
                && (next.is("of") && read.role() != NumberRole.DRONES
                        || next.is("из")
                        || prose.begins(number.end(), WordClass.SUB)
                        || read.role() == NumberRole.BARE
                                && !prose.has(number.end(), number.end() + UNTOLD_VERB, WordClass.INTERCEPT));
    }

    /** «Над Воронежской — 6 (было 15)», "six (it was 15)": brackets that hold nothing but what the number was before. */
    private boolean isOfBefore(ReadNumber read) {
        int begin = read.number().first() - 1;
        boolean before = WAS.contains(prose.at(begin).key());
        begin = prose.at(begin - 1).is("it") || prose.at(begin - 1).is("их") ? begin - 1 : begin;
        return before
                && prose.at(begin - 1).is("(")
                && prose.at(read.phraseEnd()).is(")");
    }

    /** Sent, not shot down. */
    private boolean isLaunched(Sentence sentence, ReadNumber read) {
        WrittenNumber number = read.number();
        if (!prose.has(number.first() - LAUNCH_NEAR, number.end() + LAUNCH_NEAR, WordClass.LAUNCH)) {
            return false;
        }
        int begin = otherTimes.segmentBegin(sentence, number.first());
        int end = otherTimes.segmentEnd(sentence, number.end());
        boolean allShot = ALL.contains(prose.at(end + 1).key())
                && prose.has(end + 1, otherTimes.segmentEnd(sentence, end + 1), WordClass.INTERCEPT);
        return prose.has(begin, end, WordClass.LAUNCH) && !prose.has(begin, end, WordClass.INTERCEPT) && !allShot;
    }
}
