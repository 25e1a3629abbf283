package org.nightmap.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** Numbers written as words: {@code number-words.csv} for what is added, {@code number-scales.csv} for what multiplies. */
final class NumberWords {

    static final String FILE = "number-words.csv";
    static final String SCALES = "number-scales.csv";

    private final Map<String, Integer> numbers;
    private final Map<String, Integer> scales;

    NumberWords(String words, String scales) {
        this.numbers = read(FILE, words);
        this.scales = read(SCALES, scales);
    }

    /** The number that digits or a single word mean; empty if it is neither. */
    OptionalInt value(String written) {
        if (written.matches("[0-9]{1,6}")) {
            return OptionalInt.of(Integer.parseInt(written));
        }
        return in(numbers, written.toLowerCase(Locale.ROOT).replace('ё', 'е'));
    }

    /** The number of a word in lower case with е for ё; twenty-four is one word. */
    OptionalInt ofWord(String key) {
        int hyphen = key.indexOf('-');
        OptionalInt whole = in(numbers, key);
        if (hyphen < 0 || whole.isPresent()) {
            return whole;
        }
        OptionalInt tens = in(numbers, key.substring(0, hyphen));
        OptionalInt units = in(numbers, key.substring(hyphen + 1));
        return tens.isPresent() && units.isPresent() && fits(tens.getAsInt(), units.getAsInt())
                ? OptionalInt.of(tens.getAsInt() + units.getAsInt())
                : OptionalInt.empty();
    }

    /** By what a word multiplies the number before it: hundred, dozen. */
    OptionalInt scale(String key) {
        return in(scales, key);
    }

    /** Whether the second number may be added to the first: 120 and 4, but not 12 and 4. */
    static boolean fits(long before, int next) {
        return next < 10
                ? before % 10 == 0 && before % 100 != 10 && before > 0
                : next < 100 ? before % 100 == 0 && before > 0 : before % 1000 == 0 && before > 0;
    }

    private static OptionalInt in(Map<String, Integer> words, String key) {
        Integer number = words.get(key);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private static Map<String, Integer> read(String file, String content) {
        Map<String, Integer> words = new HashMap<>();
        for (CsvRow row : CsvFile.read(file, content, List.of("word", "number"))) {
            Integer number = row.wholeNumber("number");
            if (number == null || words.put(row.required("word"), number) != null) {
                throw row.malformed("a word without a number, or a word that stands twice");
            }
        }
        return words;
    }
}
