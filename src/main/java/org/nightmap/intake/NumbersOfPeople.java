package org.nightmap.intake;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.nightmap.gazetteer.Token;

/** Tells the numbers that are a person's age, or count people. */
final class NumbersOfPeople {

    private static final Token NONE = new Token(-1, -1, " ", " ", Token.Kind.MARK);

    /** Words that a number between commas explains and that are no names: "Most, 26, fell over Kuban". */
    private static final Set<String> QUANTITIES = Set.of(
            "most",
            "half",
            "fewer",
            "fewest",
            "more",
            "less",
            "second",
            "third",
            "next",
            "then",
            "rest",
            "majority",
            "bulk",
            "больше",
            "меньше",
            "половина",
            "половину",
            "большинство",
            "треть",
            "четверть",
            "далее",
            "следом",
            "затем",
            "еще",
            "остальные",
            "остальных",
            "столько",
            "чуть");

    private static final List<WordClass> NO_NAMES =
            List.of(WordClass.MINISTRY, WordClass.AUTHORITY, WordClass.TOTAL, WordClass.DRONE, WordClass.INTERCEPT);

    private final StatementWords words;
    private final List<Token> tokens;
    private final IntPredicate inPlace;

    /**
     * A reader for one text.
     *
     * @param inPlace whether a token belongs to a place
     */
    NumbersOfPeople(StatementWords words, List<Token> tokens, IntPredicate inPlace) {
        this.words = words;
        this.tokens = tokens;
        this.inPlace = inPlace;
    }

    /** "Timur, 36, has worked here", «сторож Иванов, 59 лет»: a number between commas after a person's name. */
    boolean isAge(WrittenNumber number) {
        Token next = at(number.end());
        return at(number.first() - 1).is(",")
                && at(number.first() - 2).isCapitalised()
                && !inPlace.test(number.first() - 2)
                && !QUANTITIES.contains(at(number.first() - 2).key())
                && NO_NAMES.stream().noneMatch(known -> words.is(at(number.first() - 2), known))
                && tokens.get(number.first()).isNumber()
                && (next.is(",") || next.is(".") || next.is(")"));
    }

    /** Collective numerals count people: двое, троих. */
    boolean isOfPeople(WrittenNumber number) {
        String key = at(number.first()).key();
        return key.endsWith("ое") || key.endsWith("оих") || key.endsWith("ро") || key.endsWith("рых");
    }

    private Token at(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : NONE;
    }
}
