package org.nightmap.intake;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.nightmap.gazetteer.Token;

/** Tells what a number counts, from the words and marks around it alone. */
final class NumberRoles {

    private static final Token NONE = new Token(-1, -1, " ", " ", Token.Kind.MARK);

    /** Nouns before a number that is their name. */
    private static final List<String> NUMBERED =
            List.of("number", "№", "номер", "train", "flight", "route", "поезд", "рейс", "school", "школ");

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
    private final NounPhrases nounPhrases;
    private final ClockAndCalendar clockAndCalendar;

    /**
     * A reader for one text.
     *
     * @param inPlace whether a token belongs to a place
     */
    NumberRoles(StatementWords words, List<Token> tokens, IntPredicate inPlace) {
        this.words = words;
        this.tokens = tokens;
        this.inPlace = inPlace;
        this.nounPhrases = new NounPhrases(words, tokens, inPlace);
        this.clockAndCalendar = new ClockAndCalendar(words, tokens, inPlace);
    }

    ReadNumber read(WrittenNumber number) {
        if (isPartOfAnother(number)
                || isItemOfList(number)
                || isOneOf(number)
                || isNone(number)
                || clockAndCalendar.isPartOfDate(number)) {
            return new ReadNumber(number, NumberRole.MEASURE, number.end());
        }
        ReadNumber read = nounPhrases.read(number);
        if (read.role() == NumberRole.DRONES || read.role() == NumberRole.WEAPONS) {
            return read;
        }
        if (read.role() == NumberRole.BARE && isTotalOf(number)) {
            return new ReadNumber(number, NumberRole.DRONES, number.end());
        }
        boolean none = isAge(number)
                || isOfPeople(number)
                || isReference(number)
                || clockAndCalendar.isYear(number)
                || clockAndCalendar.isDate(number)
                || clockAndCalendar.isHour(number, read.role());
        return none ? read.as(NumberRole.MEASURE) : read;
    }

    /** Inside a word, a time, a date in digits, a model's name, a price: 54-year-old, 23:00, S-400, $5. */
    private boolean isPartOfAnother(WrittenNumber number) {
        Token first = tokens.get(number.first());
        Token last = tokens.get(number.end() - 1);
        if (!first.isNumber() && !last.isNumber()) {
            return false;
        }
        return isJoinedBefore(first, number.first()) || isJoinedAfter(last, number.end());
    }

    private boolean isJoinedBefore(Token first, int index) {
        Token before = at(index - 1);
        Token further = at(index - 2);
        if (before.end() != first.start()) {
            return false;
        }
        if (before.isWord()) {
            return true;
        }
        return "№#$€£+/@".contains(before.text())
                || "-:.,‑".contains(before.text())
                        && further.end() == before.start()
                        && (further.isNumber() || before.is("-") || before.is("‑"));
    }

    private boolean isJoinedAfter(Token last, int end) {
        Token next = at(end);
        Token further = at(end + 1);
        if (next.start() != last.end()) {
            return false;
        }
        boolean joined = "-:.,/‑".contains(next.text())
                && further.start() == next.end()
                && (further.isNumber() || further.isWord() && (next.is("-") || next.is("‑")));
        return joined
                || next.is("%")
                || next.is("°")
                || next.isWord() && words.length(tokens, end, WordClass.DRONE) == 0;
    }

    /** 1) Kursk Oblast: the number of the item. */
    private boolean isItemOfList(WrittenNumber number) {
        Token before = at(number.first() - 1);
        boolean begins = number.first() == 0 || before.kind() == Token.Kind.LINE_END;
        return begins
                        && at(number.first()).isNumber()
                        && (at(number.end()).is(")") || at(number.end()).is("."))
                || isNumbered(before.key());
    }

    private static boolean isNumbered(String noun) {
        for (String begin : NUMBERED) {
            if (noun.startsWith(begin)) {
                return true;
            }
        }
        return false;
    }

    /** "A total of 40", "a tally of 12": drones where nothing else is said. */
    private boolean isTotalOf(WrittenNumber number) {
        return at(number.first() - 1).is("of")
                && words.is(at(number.first() - 2), WordClass.TOTAL)
                && words.length(tokens, number.end(), WordClass.PERSON) == 0;
    }

    /** "One of twelve drones" counts no drone. */
    private boolean isOneOf(WrittenNumber number) {
        Token next = at(number.end());
        return Integer.valueOf(1).equals(number.value())
                && (next.is("of") || next.is("из"))
                && (at(number.end() + 1).isNumber() || at(number.end() + 1).is("the"));
    }

    /** "Timur, 36, has worked here", «сторож Иванов, 59 лет»: a number between commas after a person's name. */
    private boolean isAge(WrittenNumber number) {
        Token next = at(number.end());
        return at(number.first() - 1).is(",")
                && at(number.first() - 2).isCapitalised()
                && !inPlace.test(number.first() - 2)
                && !QUANTITIES.contains(at(number.first() - 2).key())
                && NO_NAMES.stream().noneMatch(known -> words.is(at(number.first() - 2), known))
                && tokens.get(number.first()).isNumber()
                && (next.is(",") || next.is(".") || next.is(")"));
    }

    /** Not one, ни одного. */
    private boolean isNone(WrittenNumber number) {
        return Denials.isNegated(this::at, number.first())
                || Integer.valueOf(1).equals(number.value()) && Denials.isDenied(this::at, number.first());
    }

    /** "One fewer" is no number of its own. */
    private boolean isReference(WrittenNumber number) {
        return isReferenceFrom(number.first()) || isReferenceFrom(number.first() - 1);
    }

    private boolean isReferenceFrom(int index) {
        return words.length(tokens, index, WordClass.ONE_FEWER) > 1
                || words.length(tokens, index, WordClass.ONE_MORE) > 1;
    }

    /** Collective numerals count people: двое, троих. */
    private boolean isOfPeople(WrittenNumber number) {
        String key = at(number.first()).key();
        return key.endsWith("ое") || key.endsWith("оих") || key.endsWith("ро") || key.endsWith("рых");
    }

    private Token at(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : NONE;
    }
}
