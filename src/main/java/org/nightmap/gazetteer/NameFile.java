package org.nightmap.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads a name file: {@code name = region, region…} a line, {@code #} for remarks. */
final class NameFile {

    private NameFile() {}

    /**
     * The entries in their order.
     *
     * @param file the file's name, for messages
     * @throws IllegalStateException if a line has another form; the message names file and line
     */
    static List<NameEntry> read(String file, String content) {
        List<NameEntry> entries = new ArrayList<>();
        List<String> lines = content.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                entries.add(entry(line, "%s, line %d".formatted(file, i + 1)));
            }
        }
        return entries;
    }

    private static NameEntry entry(String line, String origin) {
        int equals = line.indexOf('=');
        String name = equals < 0 ? "" : line.substring(0, equals).strip();
        List<String> regions = Stream.of(line.substring(equals + 1).split(",", -1))
                .map(String::strip)
                .toList();
        if (name.isEmpty()
                || regions.size() < 2
                || regions.contains("")
                || regions.stream().distinct().count() < regions.size()) {
            throw new IllegalStateException(
                    "%s: expected 'name = region of the count, other region…', for example 'Moscow Region = RU-MOS, RU-MOW', not '%s'"
                            .formatted(origin, line));
        }
        return new NameEntry(name, regions.getFirst(), regions.subList(1, regions.size()), origin);
    }
}
