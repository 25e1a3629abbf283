package org.nightmap.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What columns and values are called in other people's files, in both languages, from {@code csv-words.csv}. */
final class CsvWords {

    static final String FILE = "csv-words.csv";

    private final Map<String, Map<String, String>> codes = new HashMap<>();

    CsvWords(String content) {
        for (CsvRow row : CsvFile.read(FILE, content, List.of("of", "code", "word"))) {
            String code = row.required("code");
            Map<String, String> words = codes.computeIfAbsent(row.required("of"), of -> new HashMap<>());
            words.put(plain(code), code);
            String earlier = words.putIfAbsent(plain(row.required("word")), code);
            if (earlier != null && !earlier.equals(code)) {
                throw row.malformed("'%s' means %s already".formatted(row.text("word"), earlier));
            }
        }
    }

    /**
     * The code that a word stands for.
     *
     * @param of what it is a word of: column, kind, status…
     */
    Optional<String> code(String of, String word) {
        return Optional.ofNullable(codes.getOrDefault(of, Map.of()).get(plain(word)));
    }

    /**
     * The columns that a file's first row names.
     *
     * @return one for each name; empty where a name is not known
     */
    List<Optional<ImportColumn>> columns(List<String> header) {
        List<Optional<ImportColumn>> columns = new ArrayList<>(header.stream()
                .map(name -> code("column", name).map(code -> ImportColumn.valueOf(code.toUpperCase(Locale.ROOT))))
                .toList());
        int region = columns.indexOf(Optional.of(ImportColumn.REGION));
        if (region >= 0 && !columns.contains(Optional.of(ImportColumn.PLACE))) {
            columns.set(region, Optional.of(ImportColumn.PLACE));
        }
        return columns;
    }

    /** Case, ё and what joins two words make no difference. */
    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replace('ё', 'е').replaceAll("[\\s_.-]+", " ");
    }
}
