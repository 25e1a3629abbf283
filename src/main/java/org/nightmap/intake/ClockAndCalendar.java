package org.nightmap.intake;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.nightmap.gazetteer.Token;

/** Tells the numbers that are years, days of a month and hours, from the words around them. */
final class ClockAndCalendar {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    /** Before a number without a noun: at five, до семи. */
    private static final Set<String> HOURS_FOLLOW = Set.of(
            "at", "by", "until", "till", "before", "after", "since", "до", "к", "после", "no", "№", "route", "page");

    private static final int HOURS = 24;
    private static final int MINUTES = 60;
    private static final int PUT_NEAR = 6;

    /** How far before the word for a number may stand that is put at several places. */
    private static final int PUT_BEFORE = 30;

    private static final Set<String> DIAL = Set.of("half", "quarter", "five", "ten", "twenty", "twenty-five");
    private static final Set<String> MINUTE_WORDS = Set.of("пяти", "десяти", "двадцати", "четверти");

    private static final Set<String> LINKS = Set.of("and", "to", "на", "и", "до", "or");

    private static final List<List<String>> PARTS_OF_DAY = List.of(
            List.of("in", "the", "morning"),
            List.of("in", "the", "evening"),
            List.of("in", "the", "afternoon"),
            List.of("at", "night"));

    /** Words after an hour that no number counts. */
    private static final Set<String> GOES_ON =
            Set.of("их", "уже", "стало", "было", "число", "счет", "итог", "сбили", "сбито", "над");

    private static final Token NONE = new Token(-1, -1, " ", " ", Token.Kind.MARK);

    private final StatementWords words;
    private final List<Token> tokens;
    private final IntPredicate inPlace;

    /**
     * A reader for one text.
     *
     * @param inPlace whether a token belongs to a place
     */
    ClockAndCalendar(StatementWords words, List<Token> tokens, IntPredicate inPlace) {
        this.words = words;
        this.tokens = tokens;
        this.inPlace = inPlace;
    }

    boolean isYear(WrittenNumber number) {
        Integer value = number.value();
        Token token = tokens.get(number.first());
        return value != null
                && token.isNumber()
                && token.text().length() == 4
                && value >= FIRST_YEAR
                && value <= LAST_YEAR;
    }

    /**
     * Whether a number in digits belongs to the date that it stands in, whatever noun follows: "overnight into 25 October 2025
     * drones were shot down", "on October 25 drones".
     */
    boolean isPartOfDate(WrittenNumber number) {
        int first = number.first();
        if (number.end() != first + 1 || !tokens.get(first).isNumber()) {
            return false;
        }
        boolean dayBefore = isMonth(first + 1) && isShortNumber(first);
        boolean dayAfter = isMonth(first - 1)
                && isShortNumber(first)
                && !isShortNumber(first - 2)
                && (at(first - 2).is("on")
                        || at(first - 2).is("of")
                        || at(first - 2).is("into"));
        int mark = at(first - 1).is(",") ? first - 1 : first;
        boolean yearAfter = isMonth(mark - 1) || mark < first && isShortNumber(mark - 1) && isMonth(mark - 2);
        return dayBefore || dayAfter || isYear(number) && yearAfter;
    }

    /** 25 October, October 24 and 25, с 24 на 25 октября. */
    boolean isDate(WrittenNumber number) {
        return isMonth(number.end())
                || isMonth(number.first() - 1)
                || isLinked(number.end()) && isShortNumber(number.end() + 1) && isMonth(number.end() + 2)
                || isLinked(number.first() - 1) && isShortNumber(number.first() - 2) && isMonth(number.first() - 3)
                || at(number.end()).is("of") && isMonth(number.end() + 1)
                || at(number.first() - 1).is("the") && isMonth(number.first() - 2);
    }

    /** Five in the morning, at five, half past five, ten to six. */
    boolean isHour(WrittenNumber number, NumberRole role) {
        Integer value = number.value();
        if (value != null && value < MINUTES && isOnDial(number)) {
            return true;
        }
        for (List<String> part : PARTS_OF_DAY) {
            boolean follows = true;
            for (int i = 0; i < part.size(); i++) {
                follows &= at(number.end() + i).is(part.get(i));
            }
            if (follows) {
                return true;
            }
        }
        Token before = at(number.first() - 1);
        Token opener = before.is(".") ? at(number.first() - 2) : before;
        // "Hit by ten" tells of ten
        boolean agent = opener.is("by") && words.is(at(number.first() - 2), WordClass.INTERCEPT);
        boolean hour = HOURS_FOLLOW.contains(opener.key()) && !agent && !inPlace.test(number.first() - 2)
                || opener.is("с") && at(number.end()).is("до");
        // «К семи их стало 19»
        boolean byThen = opener.is("к") && GOES_ON.contains(at(number.end()).key());
        return (role == NumberRole.BARE || byThen)
                && value != null
                && value <= HOURS
                && hour
                && !isPutAt(number)
                && !isPutAgain(number);
    }

    /** Half past five, ten to six, без десяти шесть. */
    private boolean isOnDial(WrittenNumber number) {
        Token before = at(number.first() - 1);
        Token further = at(number.first() - 2);
        boolean hourOfDial = (before.is("past") || before.is("to"))
                && (DIAL.contains(further.key()) || isShortNumber(number.first() - 2));
        Token next = at(number.end());
        boolean minutesOfDial = next.is("past") && HOURS_FOLLOW.contains(before.key());
        return hourOfDial
                || minutesOfDial
                || before.is("без")
                || at(number.first() - 2).is("без") && isHourWord(before);
    }

    private static boolean isHourWord(Token minutes) {
        return MINUTE_WORDS.contains(minutes.key());
    }

    /** "Puts the tally at nine": no hour. */
    private boolean isPutAt(WrittenNumber number) {
        return at(number.first() - 1).is("at")
                && words.occurs(tokens, number.first() - 1 - PUT_NEAR, number.first() - 1, WordClass.FIGURE);
    }

    /** "And at eight over Bryansk Region": what was put at ten before goes on. */
    private boolean isPutAgain(WrittenNumber number) {
        return at(number.first() - 1).is("at")
                && (at(number.first() - 2).is("and") || at(number.first() - 2).is(","))
                && words.is(at(number.end()), WordClass.AT)
                && words.occurs(tokens, number.first() - PUT_BEFORE, number.first(), WordClass.FIGURE);
    }

    private boolean isLinked(int index) {
        Token token = at(index);
        return "-–—/".contains(token.text()) && !token.isWord() || LINKS.contains(token.key());
    }

    private boolean isShortNumber(int index) {
        Token token = at(index);
        return token.isNumber() && token.text().length() <= 2;
    }

    private boolean isMonth(int index) {
        return index >= 0 && index < tokens.size() && words.is(tokens.get(index), WordClass.MONTH);
    }

    private Token at(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : NONE;
    }
}
