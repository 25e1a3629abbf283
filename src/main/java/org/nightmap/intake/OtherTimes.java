package org.nightmap.intake;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.nightmap.gazetteer.Token;
import org.nightmap.intake.TimeAsides.Range;

/** Finds where a sentence turns to another night or a longer time: what follows is no part of the statement. */
final class OtherTimes {

    private static final int COMPARED_NEAR = 6;
    private static final int FIRST_NEAR = 5;
    private static final Set<String> FIRST = Set.of(
            "first",
            "впервые",
            "первый",
            "первая",
            "первые",
            "biggest",
            "largest",
            "heaviest",
            "highest",
            "longest",
            "most",
            "самый",
            "самая",
            "самое",
            "самой",
            "крупнейший",
            "крупнейшая",
            "крупнейшей",
            "больше",
            "рекордный");

    /** After them the other time's own number may follow. */
    private static final Set<String> WHEN = Set.of("when", "then", "когда", "тогда", "where");

    /** Words that open a remark about the place or count before it. */
    private static final Set<String> PASSING = Set.of(
            "seldom", "rarely", "often", "usually", "absent", "new", "unlike", "where", "which", "who", "whose", "long",
            "hit", "редко", "нечасто", "обычно", "часто", "где", "который", "которая", "которое", "которую", "как",
            "as", "like", "quiet", "spared");

    private final StatementWords words;
    private final List<Token> tokens;
    private final Segments segments;
    private final TimeAsides timeAsides;

    OtherTimes(StatementWords words, List<Token> tokens) {
        this.words = words;
        this.tokens = tokens;
        this.segments = new Segments(tokens);
        this.timeAsides = new TimeAsides(words, tokens, segments);
    }

    /**
     * The token from which on a sentence speaks of another time: the begin of the part between marks that says so, or of the
     * sentence where that part opens it. The sentence's end if it does not.
     *
     * @param isOther further tokens that say so
     * @param numbers the numbers of the text
     */
    int from(Sentence sentence, IntPredicate isOther, List<ReadNumber> numbers) {
        return firstFrom(sentence, i -> isOtherTime(i) || isOther.test(i), numbers);
    }

    /** "This year" is another time than the statement's, unless it is the year of a date: "6 November of this year". */
    boolean isOtherTime(int index) {
        int before = index > 0 && tokens.get(index - 1).is("of") ? index - 2 : index - 1;
        boolean ofDate = tokens.get(index).is("this")
                && before >= 0
                && (words.is(tokens.get(before), WordClass.MONTH)
                        || tokens.get(before).isNumber()
                                && before > 0
                                && words.is(tokens.get(before - 1), WordClass.MONTH));
        return !ofDate && words.length(tokens, index, WordClass.OTHER_TIME) > 0;
    }

    /** As {@link #from}, by the given tokens alone. */
    int firstFrom(Sentence sentence, IntPredicate isOther, List<ReadNumber> numbers) {
        int marker = sentence.from();
        while (marker < sentence.to() && !(isOther.test(marker) && !isAside(sentence, marker, numbers))) {
            marker++;
        }
        if (marker == sentence.to()) {
            return marker;
        }
        int begin = comparison(segmentBegin(sentence, marker), marker, numbers);
        boolean opens = Slices.within(
                        sentence, numbers, number -> number.number().first())
                .stream()
                .noneMatch(number -> number.number().first() < begin && number.role() != NumberRole.MEASURE);
        return opens ? sentence.from() : begin;
    }

    /**
     * The remarks on another time that a sentence makes in passing and that have numbers: "where 43 were counted a day earlier".
     * Their tokens are counted from the sentence's begin.
     */
    BitSet asides(Sentence sentence, IntPredicate isOther, List<ReadNumber> numbers) {
        BitSet asides = new BitSet();
        for (int i = sentence.from(); i < sentence.to(); i++) {
            boolean other = isOtherTime(i) || isOther.test(i);
            Range aside = other ? timeAsides.at(sentence, i, numbers) : null;
            if (aside != null) {
                asides.set(aside.from() - sentence.from(), aside.to() - sentence.from());
            }
        }
        return asides;
    }

    /** "Nine against four the night before": within a segment only what is compared is of the other time. */
    private int comparison(int begin, int marker, List<ReadNumber> numbers) {
        for (int i = marker - 1; i >= Math.max(begin, marker - COMPARED_NEAR); i--) {
            boolean another = words.is(tokens.get(i), WordClass.COORDINATOR) && isCount(i + 1, numbers);
            if (another || words.length(tokens, i, WordClass.COMPARISON) > 0) {
                return i;
            }
        }
        return begin;
    }

    private static boolean isCount(int index, List<ReadNumber> numbers) {
        return Slices.within(
                        new Sentence(index, index + 1, 0, false),
                        numbers,
                        number -> number.number().first())
                .stream()
                .anyMatch(number -> number.role() == NumberRole.BARE || number.role() == NumberRole.DRONES);
    }

    /** "Oryol, seldom on the list this winter, had eight", "the first since the start of the year": said in passing. */
    private boolean isAside(Sentence sentence, int marker, List<ReadNumber> numbers) {
        int begin = segmentBegin(sentence, marker);
        int end = segmentEnd(sentence, marker);
        boolean counts =
                Slices.within(
                                new Sentence(begin, end, 0, false),
                                numbers,
                                number -> number.number().first())
                        .stream()
                        .anyMatch(number -> number.role() != NumberRole.MEASURE);
        boolean goesOn =
                end + 1 < sentence.to() && WHEN.contains(tokens.get(end + 1).key());
        if (timeAsides.at(sentence, marker, numbers) != null) {
            return true;
        }
        if (counts || goesOn) {
            return false;
        }
        for (int i = Math.max(begin, marker - FIRST_NEAR); i < marker; i++) {
            if (FIRST.contains(tokens.get(i).key())) {
                return true;
            }
        }
        return begin > sentence.from()
                && end < sentence.to()
                && PASSING.contains(tokens.get(begin).key());
    }

    /** The first mark between two tokens, or the second of them. */
    int markBefore(int from, int to) {
        return segments.markBefore(from, to);
    }

    int segmentBegin(Sentence sentence, int index) {
        return segments.begin(sentence, index);
    }

    int segmentEnd(Sentence sentence, int index) {
        return segments.end(sentence, index);
    }
}
