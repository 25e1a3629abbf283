package org.nightmap.intake;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Hours as words: "between eight and ten", «с восьми», «до двадцати трёх». The spelling is a token's key. */
final class HourWords {

    static final int NOON = 12;

    private static final List<String> ENGLISH =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    /** Each hour as it stands after с, до, к, в, между. */
    private static final List<List<String>> RUSSIAN = List.of(
            List.of("часа", "часу", "час"),
            List.of("двух", "два", "двум", "двумя"),
            List.of("трех", "три", "трем", "тремя"),
            List.of("четырех", "четыре", "четырем", "четырьмя"),
            List.of("пяти", "пять", "пятью"),
            List.of("шести", "шесть", "шестью"),
            List.of("семи", "семь", "семью"),
            List.of("восьми", "восемь", "восемью"),
            List.of("девяти", "девять", "девятью"),
            List.of("десяти", "десять", "десятью"),
            List.of("одиннадцати", "одиннадцать"),
            List.of("двенадцати", "двенадцать"));

    private static final Map<String, Integer> HOURS = hours();

    private static final Map<String, Integer> WITH_TWENTY =
            Map.of("одного", 21, "один", 21, "двух", 22, "два", 22, "трех", 23, "три", 23);

    private HourWords() {}

    /** The hour that a word says, 0 to 20; "полночь" is 0. */
    static OptionalInt hour(String key) {
        Integer hour = HOURS.get(key);
        return hour == null ? OptionalInt.empty() : OptionalInt.of(hour);
    }

    /** The hour that "двадцати" and another word say together: двадцати трёх. */
    static OptionalInt hour(String tens, String ones) {
        Integer hour = tens.startsWith("двадцат") ? WITH_TWENTY.get(ones) : null;
        return hour == null ? OptionalInt.empty() : OptionalInt.of(hour);
    }

    /** Words that are an hour of their own, which nothing has to confirm. */
    static boolean isSure(String key) {
        return isMidnight(key) || isNoon(key);
    }

    static boolean isMidnight(String key) {
        return List.of("midnight", "полночь", "полуночи", "полночи", "полночью").contains(key);
    }

    static boolean isNoon(String key) {
        return List.of("noon", "midday", "полдень", "полудня", "полудню").contains(key);
    }

    private static Map<String, Integer> hours() {
        Map<String, Integer> hours =
                IntStream.range(0, NOON).boxed().collect(Collectors.toMap(ENGLISH::get, i -> i + 1));
        for (int i = 0; i < NOON; i++) {
            for (String form : RUSSIAN.get(i)) {
                hours.put(form, i + 1);
            }
        }
        hours.put("двадцати", 20);
        hours.put("двадцать", 20);
        for (String midnight : List.of("midnight", "полночь", "полуночи", "полночи", "полночью")) {
            hours.put(midnight, 0);
        }
        for (String noon : List.of("noon", "midday", "полдень", "полудня")) {
            hours.put(noon, NOON);
        }
        return Map.copyOf(hours);
    }
}
