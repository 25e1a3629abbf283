package org.nightmap.report;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Makes the ids of reports: the date, a mark for what is no night statement, and the publisher in Latin letters, such as
 * {@code 2025-10-25-tass} and {@code 2025-09-14day-newsru}; where that is taken, a number follows.
 */
@Component
public class ReportIds {

    private static final Map<ReportKind, String> MARKS = Map.of(
            ReportKind.NIGHT, "", ReportKind.DAY, "day", ReportKind.EVENING, "eve", ReportKind.CUMULATIVE, "cum");

    /** Leaves room for the date, the mark and a number in the 80 characters of an id. */
    private static final int LONGEST_PUBLISHER = 50;

    /** So many are asked for at once. */
    private static final int BATCH = 20;

    /** U+0430, the first of the Russian alphabet's 32 letters in a row. */
    private static final int FIRST_CYRILLIC = 0x0430;

    /** From U+0430 on. */
    private static final List<String> LATIN = List.of(
            "a", "b", "v", "g", "d", "e", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f",
            "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya");

    /** Io, and the Ukrainian letters: ie, i, yi, ghe. */
    private static final Map<Integer, String> OUT_OF_ROW =
            Map.of(0x0451, "e", 0x0454, "ye", 0x0456, "i", 0x0457, "yi", 0x0491, "g");

    private final Reports reports;

    ReportIds(Reports reports) {
        this.reports = reports;
    }

    /** An id that no stored report has. */
    public String next(LocalDate date, ReportKind kind, String publisher) {
        return next(date, kind, publisher, Set.of());
    }

    /**
     * An id that no stored report has.
     *
     * @param reserved ids that are about to be taken
     */
    public String next(LocalDate date, ReportKind kind, String publisher, Set<String> reserved) {
        String first = "%s%s-%s".formatted(date, MARKS.get(kind), latin(publisher));
        for (int from = 1; ; from += BATCH) {
            List<String> candidates = new ArrayList<>();
            for (int number = from; number < from + BATCH; number++) {
                candidates.add(number == 1 ? first : first + "-" + number);
            }
            Set<String> taken = reports.taken(candidates);
            for (String candidate : candidates) {
                if (!taken.contains(candidate) && !reserved.contains(candidate)) {
                    return candidate;
                }
            }
        }
    }

    /** Lower case Latin letters and digits with single dashes between; accents are dropped. */
    private static String latin(String publisher) {
        StringBuilder spelt = new StringBuilder();
        publisher.toLowerCase(Locale.ROOT).codePoints().forEach(letter -> spelt.append(latin(letter)));
        String plain = Normalizer.normalize(spelt, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-");
        String cut =
                plain.substring(0, Math.min(plain.length(), LONGEST_PUBLISHER)).replaceAll("^-|-$", "");
        return cut.isEmpty() ? "report" : cut;
    }

    private static String latin(int letter) {
        int inRow = letter - FIRST_CYRILLIC;
        return inRow >= 0 && inRow < LATIN.size()
                ? LATIN.get(inRow)
                : OUT_OF_ROW.getOrDefault(letter, Character.toString(letter));
    }
}
