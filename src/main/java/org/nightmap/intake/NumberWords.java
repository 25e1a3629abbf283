package org.nightmap.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** Numbers written as words, from {@code number-words.csv}. */
final class NumberWords {

    static final String FILE = "number-words.csv";

    private final Map<String, Integer> numbers = new HashMap<>();

    NumberWords(String content) {
        for (CsvRow row : CsvFile.read(FILE, content, List.of("word", "number"))) {
            Integer number = row.wholeNumber("number");
            if (number == null || numbers.put(row.required("word"), number) != null) {
                throw row.malformed("a word without a number, or a word that stands twice");
            }
        }
    }

    /** The number that digits or a single word mean; empty if it is neither. */
    OptionalInt value(String written) {
        if (written.matches("[0-9]{1,6}")) {
            return OptionalInt.of(Integer.parseInt(written));
        }
        Integer number = numbers.get(written.toLowerCase(Locale.ROOT).replace('ё', 'е'));
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
