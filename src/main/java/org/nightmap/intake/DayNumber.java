package org.nightmap.intake;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.nightmap.gazetteer.Token;

/**
 * The number of a day in a text: 25, 25th, 25-го, twenty-fifth, двадцать пятое.
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param value 1 to 31
 */
record DayNumber(int first, int end, int value) {

    private static final int LONGEST_MONTH = 31;

    /** What is written after a day's digits: 25th, 25-го. */
    private static final Set<String> ENDINGS =
            Set.of("st", "nd", "rd", "th", "го", "ого", "его", "е", "ое", "му", "ому");

    private static final List<String> ENGLISH = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth");

    private static final List<String> RUSSIAN = List.of(
            "перв",
            "втор",
            "трет",
            "четверт",
            "пят",
            "шест",
            "седьм",
            "восьм",
            "девят",
            "десят",
            "одиннадцат",
            "двенадцат",
            "тринадцат",
            "четырнадцат",
            "пятнадцат",
            "шестнадцат",
            "семнадцат",
            "восемнадцат",
            "девятнадцат",
            "двадцат");

    /** The cases that a day stands in: пятое, пятого, пятому; третье, третьего. */
    private static final List<String> RUSSIAN_CASES = List.of("ое", "ого", "ому", "ье", "ьего", "ьему");

    private static final Map<String, Integer> ORDINALS = ordinals();
    private static final Map<String, Integer> TENS = Map.of("twenty", 20, "thirty", 30, "двадцать", 20, "тридцать", 30);

    /** The day that begins at a token. */
    static @Nullable DayNumber from(List<Token> tokens, int index) {
        if (index < 0 || index >= tokens.size()) {
            return null;
        }
        Token token = tokens.get(index);
        if (token.isNumber()) {
            return isPart(tokens, index) ? null : inDigits(tokens, index);
        }
        Integer tens = TENS.get(token.key());
        Integer ones = tens == null || index + 1 >= tokens.size()
                ? null
                : ORDINALS.get(tokens.get(index + 1).key());
        if (tens != null && ones != null && ones < 10) {
            return at(index, index + 2, tens + ones);
        }
        Integer ordinal = ORDINALS.get(token.key());
        return ordinal == null ? null : at(index, index + 1, ordinal);
    }

    /** The day that ends right before a token. */
    static @Nullable DayNumber before(List<Token> tokens, int end) {
        for (int length = 3; length > 0; length--) {
            DayNumber day = from(tokens, end - length);
            if (day != null && day.end == end) {
                return day;
            }
        }
        return null;
    }

    private static @Nullable DayNumber inDigits(List<Token> tokens, int index) {
        String digits = tokens.get(index).text();
        if (digits.length() > 2) {
            return null;
        }
        int end = index + 1;
        if (end < tokens.size() && ENDINGS.contains(tokens.get(end).key()) && touches(tokens, end)) {
            end++;
        } else if (end + 1 < tokens.size()
                && "-‑–".contains(tokens.get(end).text())
                && ENDINGS.contains(tokens.get(end + 1).key())
                && touches(tokens, end)
                && touches(tokens, end + 1)) {
            end += 2;
        }
        return at(index, end, Integer.parseInt(digits));
    }

    private static @Nullable DayNumber at(int first, int end, int value) {
        return value >= 1 && value <= LONGEST_MONTH ? new DayNumber(first, end, value) : null;
    }

    /** 06:15, 23.00 and 7,5 are other numbers, though a part of each could be a day. */
    private static boolean isPart(List<Token> tokens, int index) {
        boolean begins = index + 2 < tokens.size()
                && ":.,".contains(tokens.get(index + 1).text())
                && tokens.get(index + 2).isNumber()
                && touches(tokens, index + 1)
                && touches(tokens, index + 2);
        boolean ends = index >= 2
                && ":.,".contains(tokens.get(index - 1).text())
                && tokens.get(index - 2).isNumber()
                && touches(tokens, index - 1)
                && touches(tokens, index);
        return begins || ends;
    }

    static boolean touches(List<Token> tokens, int index) {
        return index > 0
                && tokens.get(index - 1).end() == tokens.get(index).start()
                && tokens.get(index - 1).kind() != Token.Kind.LINE_END;
    }

    private static Map<String, Integer> ordinals() {
        Map<String, Integer> days =
                IntStream.range(0, ENGLISH.size()).boxed().collect(Collectors.toMap(ENGLISH::get, i -> i + 1));
        for (int i = 0; i < RUSSIAN.size(); i++) {
            for (String ending : RUSSIAN_CASES) {
                days.put(RUSSIAN.get(i) + ending, i + 1);
            }
        }
        for (int i = 0; i < 9; i++) {
            days.put("twenty-" + ENGLISH.get(i), 21 + i);
        }
        days.put("thirtieth", 30);
        days.put("thirty-first", LONGEST_MONTH);
        RUSSIAN_CASES.forEach(ending -> days.put("тридцат" + ending, 30));
        return Map.copyOf(days);
    }
}
