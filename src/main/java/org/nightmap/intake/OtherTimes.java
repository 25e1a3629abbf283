package org.nightmap.intake;

import java.util.List;
import java.util.function.IntPredicate;
import org.nightmap.gazetteer.Token;

/** Finds where a sentence turns to another night or a longer time: what follows is no part of the statement. */
final class OtherTimes {

    private final StatementWords words;
    private final List<Token> tokens;

    OtherTimes(StatementWords words, List<Token> tokens) {
        this.words = words;
        this.tokens = tokens;
    }

    /**
     * The token from which on a sentence speaks of another time: the begin of the part between marks that says so, or of the
     * sentence where that part opens it. The sentence's end if it does not.
     *
     * @param isOther further tokens that say so
     * @param numbers the numbers of the text
     */
    int from(Sentence sentence, IntPredicate isOther, List<ReadNumber> numbers) {
        int marker = sentence.from();
        while (marker < sentence.to()
                && words.length(tokens, marker, WordClass.OTHER_TIME) == 0
                && !isOther.test(marker)) {
            marker++;
        }
        if (marker == sentence.to()) {
            return marker;
        }
        int begin = segmentBegin(sentence, marker);
        boolean opens = Slices.within(
                        sentence, numbers, number -> number.number().first())
                .stream()
                .noneMatch(number -> number.number().first() < begin && number.role() != NumberRole.MEASURE);
        return opens ? sentence.from() : begin;
    }

    /** The first mark between two tokens, or the second of them. */
    int markBefore(int from, int to) {
        int i = from;
        while (i < to && !isSegmentMark(i)) {
            i++;
        }
        return i;
    }

    int segmentBegin(Sentence sentence, int index) {
        int i = index;
        while (i > sentence.from() && !isSegmentMark(i - 1)) {
            i--;
        }
        return i;
    }

    int segmentEnd(Sentence sentence, int index) {
        int i = index;
        while (i < sentence.to() && !isSegmentMark(i)) {
            i++;
        }
        return i;
    }

    private boolean isSegmentMark(int index) {
        return !tokens.get(index).isWord()
                && ",;()—–".contains(tokens.get(index).text());
    }
}
