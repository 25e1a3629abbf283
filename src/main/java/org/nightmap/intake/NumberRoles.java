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

    private static final Set<String> OWNERS =
            Set.of("its", "his", "her", "their", "our", "своих", "его", "ее", "наших");

    private final StatementWords words;
    private final List<Token> tokens;
    private final NounPhrases nounPhrases;
    private final JoinedNumbers joined;
    private final NumbersOfPeople ofPeople;
    private final ClockAndCalendar clockAndCalendar;

    /**
     * A reader for one text.
     *
     * @param inPlace whether a token belongs to a place
     */
    NumberRoles(StatementWords words, List<Token> tokens, IntPredicate inPlace) {
        this.words = words;
        this.tokens = tokens;
        this.nounPhrases = new NounPhrases(words, tokens, inPlace);
        this.joined = new JoinedNumbers(words, tokens);
        this.ofPeople = new NumbersOfPeople(words, tokens, inPlace);
        this.clockAndCalendar = new ClockAndCalendar(words, tokens, inPlace);
    }

    ReadNumber read(WrittenNumber number) {
        if (joined.isPartOfAnother(number)
                || isItemOfList(number)
                || isOneOf(number)
                || isOfOwner(number)
                || isNone(number)
                || hasHalf(number)
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
        boolean none = ofPeople.isAge(number)
                || ofPeople.isOfPeople(number)
                || isReference(number)
                || clockAndCalendar.isYear(number)
                || clockAndCalendar.isDate(number)
                || clockAndCalendar.isHour(number, read.role());
        return none ? read.as(NumberRole.MEASURE) : read;
    }

    /** «Семь с половиной часов», "seven and a half hours": no drone is halved. */
    private boolean hasHalf(WrittenNumber number) {
        int end = number.end();
        return at(end).is("с") && at(end + 1).is("половиной")
                || at(end).is("and") && at(end + 1).is("a") && at(end + 2).is("half");
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

    /** "One of its three processing units": both numbers are of what is somebody's, unless drones are. */
    private boolean isOfOwner(WrittenNumber number) {
        boolean before = isOwner(number.first() - 1);
        if (!before && !isOwner(number.end() + 1)) {
            return false;
        }
        int owner = before ? number.end() : number.end() + 2;
        int owned = at(owner).isNumber() ? owner + 1 : owner;
        return at(owned).isWord()
                && !words.is(at(owned), WordClass.FIGURE)
                && nounPhrases
                                .read(WrittenNumber.exact(number.first(), owned, 1))
                                .role()
                        != NumberRole.DRONES;
    }

    private boolean isOwner(int index) {
        boolean of = at(index - 1).is("of") || at(index - 1).is("из");
        return of && OWNERS.contains(at(index).key());
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

    private Token at(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : NONE;
    }
}
