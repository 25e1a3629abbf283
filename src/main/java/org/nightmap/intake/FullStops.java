package org.nightmap.intake;

import java.util.List;
import java.util.Set;
import org.nightmap.gazetteer.Token;
import org.nightmap.gazetteer.Token.Kind;

/** Tells the marks that end a sentence from the full stops of abbreviations, hours, numbers and items of lists. */
final class FullStops {

    /** Words that a full stop belongs to. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "г", "гг", "тыс", "млн", "млрд", "им", "ул", "руб", "р", "д", "т", "e", "кв", "см", "мск", "п", "st", "mr",
            "mrs", "ms", "dr", "gen", "col", "lt", "no", "nos", "approx", "gov", "maj", "sgt", "mt", "vs", "etc", "a",
            "u", "m", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec");

    /** Shortened types of places: their full stop ends no sentence, whatever mark follows: «Брянская обл. — 18». */
    private static final Set<String> TYPES =
            Set.of("обл", "кр", "респ", "р-н", "окр", "обл-ть", "reg", "obl", "rep", "resp", "terr", "prov", "dist");

    private static final String GOES_ON_AFTER_TYPE = "-–—=→|(>➡";

    /** Russian months that are cut short; unlike the others they may end a dateline: МОСКВА, 3 июн. */
    private static final Set<String> SHORT_MONTHS =
            Set.of("янв", "фев", "февр", "мар", "апр", "июн", "июл", "авг", "сен", "сент", "окт", "ноя", "нояб", "дек");

    /** Capitals that continue an hour: 11 p.m. October 24, 7 a.m. Moscow time. */
    private static final Set<String> OF_AN_HOUR = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan",
            "feb",
            "mar",
            "apr",
            "jun",
            "jul",
            "aug",
            "sep",
            "sept",
            "oct",
            "nov",
            "dec",
            "msk",
            "gmt",
            "utc",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday");

    /** The number of an item of a list has no more digits. */
    private static final int ITEM_DIGITS = 2;

    private final List<Token> tokens;

    FullStops(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** Whether the token at an index ends the sentence that began at another. */
    boolean endSentence(int begin, int index) {
        Token token = tokens.get(index);
        if (token.is("!") || token.is("?") || token.is("…")) {
            return true;
        }
        if (!token.is(".")) {
            return false;
        }
        Token next = index + 1 < tokens.size() ? tokens.get(index + 1) : null;
        Token before = index > 0 ? tokens.get(index - 1) : token;
        if (before.isNumber() && index - 1 == begin && before.text().length() <= ITEM_DIGITS) {
            return false;
        }
        if (next == null || next.kind() == Kind.LINE_END) {
            return true;
        }
        if (next.start() == token.end() && (next.isNumber() || next.isWord())) {
            return false;
        }
        boolean abbreviated = before.isWord()
                && before.end() == token.start()
                && (ABBREVIATIONS.contains(before.key())
                        || TYPES.contains(before.key())
                        || before.text().length() == 1);
        if (next.isWord()) {
            return next.isCapitalised() && !(abbreviated && (!isHour(index) || continuesHour(index + 1)));
        }
        boolean ofType = abbreviated && TYPES.contains(before.key()) && GOES_ON_AFTER_TYPE.contains(next.text());
        boolean continues = ",;:)".contains(next.text()) || ofType;
        boolean month = before.isWord() && SHORT_MONTHS.contains(before.key());
        return !continues && !((abbreviated || month) && next.isNumber());
    }

    private boolean continuesHour(int index) {
        Token token = tokens.get(index);
        boolean zone = (token.is("moscow") || token.is("kyiv"))
                && index + 1 < tokens.size()
                && (tokens.get(index + 1).is("time") || tokens.get(index + 1).is("standard"));
        return zone || OF_AN_HOUR.contains(token.key());
    }

    /** After "a.m." and "p.m." a capital begins a sentence all the same. */
    private boolean isHour(int index) {
        return tokens.get(index - 1).is("m")
                && index > 2
                && (tokens.get(index - 3).is("a") || tokens.get(index - 3).is("p"));
    }
}
