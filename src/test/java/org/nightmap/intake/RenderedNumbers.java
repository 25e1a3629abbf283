package org.nightmap.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** Numbers from 1 to 999 in words, as both languages write them. */
final class RenderedNumbers {

    private static final List<String> ENGLISH = List.of(
            ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                            + " seventeen eighteen nineteen")
                    .split(" "));
    private static final List<String> ENGLISH_TENS =
            List.of("zero ten twenty thirty forty fifty sixty seventy eighty ninety".split(" "));

    private static final List<String> RUSSIAN =
            List.of(("ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать"
                            + " четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать")
                    .split(" "));
    private static final List<String> RUSSIAN_TENS = List.of(
            "ноль десять двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто".split(" "));
    private static final List<String> RUSSIAN_HUNDREDS =
            List.of("ноль сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот".split(" "));

    private static final Map<String, Integer> VALUES = values();

    private RenderedNumbers() {}

    /** 121 is "one hundred and twenty-one". */
    static String english(int number) {
        if (number >= 100) {
            String hundreds = ENGLISH.get(number / 100) + " hundred";
            return number % 100 == 0 ? hundreds : hundreds + " and " + english(number % 100);
        }
        if (number < 20) {
            return ENGLISH.get(number);
        }
        String tens = ENGLISH_TENS.get(number / 10);
        return number % 10 == 0 ? tens : tens + "-" + ENGLISH.get(number % 10);
    }

    /** 121 is «сто двадцать один». */
    static String russian(int number) {
        if (number >= 100) {
            String hundreds = RUSSIAN_HUNDREDS.get(number / 100);
            return number % 100 == 0 ? hundreds : hundreds + " " + russian(number % 100);
        }
        if (number < 20) {
            return RUSSIAN.get(number);
        }
        String tens = RUSSIAN_TENS.get(number / 10);
        return number % 10 == 0 ? tens : tens + " " + RUSSIAN.get(number % 10);
    }

    /** What digits or words mean; empty for anything else. */
    static OptionalInt value(String written) {
        if (written.matches("[0-9]{1,5}")) {
            return OptionalInt.of(Integer.parseInt(written));
        }
        Integer value = VALUES.get(written.toLowerCase(Locale.ROOT));
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }

    private static Map<String, Integer> values() {
        Map<String, Integer> values = new HashMap<>();
        for (int number = 1; number < 1000; number++) {
            values.put(english(number), number);
            values.put(russian(number), number);
        }
        return values;
    }
}
