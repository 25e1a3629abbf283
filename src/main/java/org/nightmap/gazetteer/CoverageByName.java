package org.nightmap.gazetteer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The names of one or more name files. */
final class CoverageByName implements NameCoverage {

    private static final Pattern REMARK = Pattern.compile("\\([^)]*\\)");
    private static final Pattern SPACES = Pattern.compile("(?U)\\s+");

    private final Map<String, NameEntry> byName = new LinkedHashMap<>();

    /**
     * Collects the entries.
     *
     * @throws IllegalStateException if a name occurs twice; the message names both places
     */
    CoverageByName(List<NameEntry> entries) {
        for (NameEntry entry : entries) {
            NameEntry first = byName.putIfAbsent(normal(entry.name()), entry);
            if (first != null) {
                throw new IllegalStateException("The name '%s' stands twice: %s and %s. Remove one of the two."
                        .formatted(entry.name(), first.origin(), entry.origin()));
            }
        }
    }

    @Override
    public List<String> alsoCovers(String place, String region) {
        NameEntry entry = byName.get(normal(place));
        return entry != null && entry.region().equals(region) ? entry.alsoCovers() : List.of();
    }

    private static String normal(String name) {
        String bare =
                REMARK.matcher(name).replaceAll(" ").toLowerCase(Locale.ROOT).replace('ё', 'е');
        return SPACES.matcher(bare).replaceAll(" ").strip();
    }
}
