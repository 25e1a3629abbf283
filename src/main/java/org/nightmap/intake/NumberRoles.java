package org.nightmap.intake;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.nightmap.gazetteer.Token;

/** Tells what a number counts, from the words and marks around it alone. */
final class NumberRoles {

    private static final int LONGEST_NOUN_PHRASE = 8;
    private static final int MOST_UNKNOWN_WORDS = 2;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    /** Before a number without a noun: at five, до семи. */
    private static final Set<String> HOURS_FOLLOW = Set.of(
            "at", "by", "until", "till", "before", "after", "since", "до", "к", "после", "no", "№", "route", "page");

    private static final List<List<String>> PARTS_OF_DAY = List.of(
            List.of("in", "the", "morning"),
            List.of("in", "the", "evening"),
            List.of("in", "the", "afternoon"),
            List.of("at", "night"));

    /** Words that show a verb or a clause after a number without a noun. */
    private static final Set<String> VERBS = Set.of(
            "was", "were", "is", "are", "had", "has", "have", "been", "would", "could", "did", "that", "which", "who",
            "it", "its", "being", "came", "went", "then", "also", "ended", "got", "crossed", "tried", "было", "был",
            "были", "была", "который", "которые", "которых", "что", "где", "когда", "не", "же", "ни", "as", "than",
            "чем");

    private static final Set<String> LINKS = Set.of("and", "to", "на", "и", "до", "or");
    private static final Set<String> NONE_WORDS = Set.of("ни", "no", "not", "never");
    private static final Set<String> ITEM_WORDS = Set.of("number", "№", "номер");

    private static final List<String> VERB_STEMS = List.of("пытал", "летел", "удал", "успел");

    private static final List<WordClass> ENDS_OF_PHRASE = List.of(
            WordClass.AT,
            WordClass.FROM,
            WordClass.INTERCEPT,
            WordClass.LAUNCH,
            WordClass.HEADING,
            WordClass.COORDINATOR,
            WordClass.EACH,
            WordClass.MORE,
            WordClass.SUB,
            WordClass.RESPECTIVELY,
            WordClass.THERE,
            WordClass.CASUALTY,
            WordClass.TOTAL,
            WordClass.THIS_NIGHT,
            WordClass.NIGHT_KIND,
            WordClass.RECORDED);

    private final StatementWords words;
    private final List<Token> tokens;
    private final IntPredicate inPlace;

    /**
     * A reader for one text.
     *
     * @param inPlace whether a token belongs to a place
     */
    NumberRoles(StatementWords words, List<Token> tokens, IntPredicate inPlace) {
        this.words = words;
        this.tokens = tokens;
        this.inPlace = inPlace;
    }

    ReadNumber read(WrittenNumber number) {
        if (isPartOfAnother(number) || isItemOfList(number)) {
            return new ReadNumber(number, NumberRole.MEASURE, number.end());
        }
        if (isTotalOf(number)) {
            ReadNumber read = nounPhrase(number);
            return read.role() == NumberRole.DRONES ? read : new ReadNumber(number, NumberRole.DRONES, number.end());
        }
        ReadNumber read = nounPhrase(number);
        if (read.role() == NumberRole.DRONES || read.role() == NumberRole.WEAPONS) {
            return read;
        }
        if (isNone(number) || isOfPeople(number) || isReference(number)) {
            return read.as(NumberRole.MEASURE);
        }
        if (isYear(number) || isDate(number) || isHour(number, read.role())) {
            return read.as(NumberRole.MEASURE);
        }
        return read;
    }

    /** Inside a word, a time, a date in digits, a model's name, a price: 54-year-old, 23:00, S-400, $5. */
    private boolean isPartOfAnother(WrittenNumber number) {
        Token first = tokens.get(number.first());
        Token last = tokens.get(number.end() - 1);
        if (!first.isNumber() && !last.isNumber()) {
            return false;
        }
        Token before = at(number.first() - 1);
        Token furtherBefore = at(number.first() - 2);
        if (before.end() == first.start()) {
            boolean marked = "№#$€£+/@".contains(before.text());
            boolean joined = "-:.,‑".contains(before.text())
                    && furtherBefore.end() == before.start()
                    && (furtherBefore.isNumber() || before.is("-") || before.is("‑"));
            if (marked || joined) {
                return true;
            }
        }
        Token next = at(number.end());
        Token furtherNext = at(number.end() + 1);
        if (next.start() != last.end()) {
            return false;
        }
        boolean joined = "-:.,/‑".contains(next.text())
                && furtherNext.start() == next.end()
                && (furtherNext.isNumber() || (furtherNext.isWord() && (next.is("-") || next.is("‑"))));
        return joined
                || next.is("%")
                || next.is("°")
                || next.isWord() && words.length(tokens, number.end(), WordClass.DRONE) == 0;
    }

    private ReadNumber nounPhrase(WrittenNumber number) {
        boolean unknown = false;
        int unknownWords = 0;
        for (int i = number.end(); i < Math.min(tokens.size(), number.end() + LONGEST_NOUN_PHRASE); i++) {
            if (inPlace.test(i)) {
                break;
            }
            Token token = tokens.get(i);
            int drone = words.length(tokens, i, WordClass.DRONE);
            int measure = words.length(tokens, i, WordClass.MEASURE);
            if (drone > 0 && !isOfAnother(i + drone)) {
                return new ReadNumber(number, isWeak(i, drone) ? NumberRole.BARE : NumberRole.DRONES, i + drone);
            }
            if (measure > 0 && !unknown) {
                return new ReadNumber(number, NumberRole.MEASURE, i + measure);
            }
            if (words.length(tokens, i, WordClass.WEAPON) > 0) {
                return new ReadNumber(number, NumberRole.WEAPONS, i + 1);
            }
            if (words.length(tokens, i, WordClass.PERSON) > 0) {
                return new ReadNumber(number, NumberRole.THINGS, i + 1);
            }
            if (!token.isWord() || endsPhrase(i)) {
                break;
            }
            if (words.length(tokens, i, WordClass.ADJECTIVE) == 0) {
                unknown = true;
                if (++unknownWords > MOST_UNKNOWN_WORDS) {
                    break;
                }
            }
        }
        return new ReadNumber(number, unknown ? NumberRole.THINGS : NumberRole.BARE, number.end());
    }

    /** Nouns of many meanings, which need the sentence to be about interceptions: units, machines, targets. */
    private boolean isWeak(int index, int length) {
        String key = tokens.get(index).key();
        return length == 1
                && (Set.of(
                                        "units",
                                        "unit",
                                        "machines",
                                        "machine",
                                        "devices",
                                        "device",
                                        "ones",
                                        "kills",
                                        "aircraft",
                                        "craft")
                                .contains(key)
                        || key.startsWith("един")
                        || key.startsWith("машин")
                        || key.startsWith("штук")
                        || key.startsWith("издели"));
    }

    /** Units of equipment, a drone attack: the noun is another. */
    private boolean isOfAnother(int after) {
        Token next = at(after);
        return next.isWord() && (next.key().startsWith("техник") || next.is("equipment"))
                || next.is("of")
                        && (at(after + 1).is("equipment") || at(after + 1).is("kit"));
    }

    private boolean endsPhrase(int index) {
        Token token = tokens.get(index);
        if (words.is(token, WordClass.ADJECTIVE)) {
            return false;
        }
        if (VERBS.contains(token.key()) || VERB_STEMS.stream().anyMatch(token.key()::startsWith)) {
            return true;
        }
        for (WordClass wordClass : ENDS_OF_PHRASE) {
            if (words.length(tokens, index, wordClass) > 0) {
                return true;
            }
        }
        return false;
    }

    /** 1) Kursk Oblast: the number of the item. */
    private boolean isItemOfList(WrittenNumber number) {
        Token before = at(number.first() - 1);
        boolean begins = number.first() == 0 || before.kind() == Token.Kind.LINE_END;
        return begins
                        && at(number.first()).isNumber()
                        && (at(number.end()).is(")") || at(number.end()).is("."))
                || ITEM_WORDS.contains(before.key());
    }

    /** "A total of 40", "a tally of 12": drones where nothing else is said. */
    private boolean isTotalOf(WrittenNumber number) {
        return at(number.first() - 1).is("of")
                && words.is(at(number.first() - 2), WordClass.TOTAL)
                && nounPhrase(number).role() != NumberRole.WEAPONS
                && words.length(tokens, number.end(), WordClass.PERSON) == 0;
    }

    /** Not one, ни одного. */
    private boolean isNone(WrittenNumber number) {
        return NONE_WORDS.contains(at(number.first() - 1).key());
    }

    /** "One fewer" is no number of its own. */
    private boolean isReference(WrittenNumber number) {
        return words.length(tokens, number.first(), WordClass.ONE_FEWER) > 0
                || words.length(tokens, number.first(), WordClass.ONE_MORE) > 0;
    }

    /** Collective numerals count people: двое, троих. */
    private boolean isOfPeople(WrittenNumber number) {
        String key = at(number.first()).key();
        return key.endsWith("ое") || key.endsWith("оих") || key.endsWith("ро") || key.endsWith("рых");
    }

    private boolean isYear(WrittenNumber number) {
        Integer value = number.value();
        Token token = tokens.get(number.first());
        return value != null
                && token.isNumber()
                && token.text().length() == 4
                && value >= FIRST_YEAR
                && value <= LAST_YEAR;
    }

    /** 25 October, October 24 and 25, с 24 на 25 октября. */
    private boolean isDate(WrittenNumber number) {
        return isMonth(number.end())
                || isMonth(number.first() - 1)
                || isLinked(number.end()) && isShortNumber(number.end() + 1) && isMonth(number.end() + 2)
                || isLinked(number.first() - 1) && isShortNumber(number.first() - 2) && isMonth(number.first() - 3)
                || at(number.end()).is("of") && isMonth(number.end() + 1)
                || at(number.first() - 1).is("the") && isMonth(number.first() - 2);
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

    private boolean isHour(WrittenNumber number, NumberRole role) {
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
        boolean hour = HOURS_FOLLOW.contains(opener.key()) && !inPlace.test(number.first() - 2)
                || opener.is("с") && at(number.end()).is("до");
        return role == NumberRole.BARE && number.value() != null && hour;
    }

    private Token at(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : NONE;
    }

    private static final Token NONE = new Token(-1, -1, " ", " ", Token.Kind.MARK);
}
