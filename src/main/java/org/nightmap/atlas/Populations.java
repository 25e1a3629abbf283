package org.nightmap.atlas;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * How many people live in the regions, where somebody supplied that: all of them or none, as a map of a part of them would show
 * regions without a value that have a count.
 */
final class Populations {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private static final String SETTING = "nightmap.atlas.population";

    private Populations() {}

    /**
     * Reads the CSV file's content, a row for each region; an empty one has none.
     *
     * @param regions the region layer
     * @return inhabitants by key
     * @throws BoundaryProblem if a row is no number of a region, or a region has none or two
     */
    static Map<String, Long> parse(String csv, List<LayerFeature> regions) {
        Map<String, Long> populations = new LinkedHashMap<>();
        long row = 1;
        try (Reader content = new StringReader(csv)) {
            for (CSVRecord written : FORMAT.parse(content)) {
                row = written.getRecordNumber() + 1;
                String key = written.get("key").strip();
                long people = Long.parseLong(written.get("population").strip());
                if (people < 1) {
                    throw new IllegalArgumentException("%d is no number of inhabitants".formatted(people));
                }
                if (populations.put(key, people) != null) {
                    throw new IllegalArgumentException("%s is there twice".formatted(key));
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new BoundaryProblem(
                    "%s, row %d".formatted(SETTING, row),
                    "it is no population of a region (%s)".formatted(e.getMessage()),
                    "Write key,population with the key of the region layer and a whole number above 0.",
                    e);
        }
        if (!populations.isEmpty()) {
            check(populations, regions);
        }
        return populations;
    }

    private static void check(Map<String, Long> populations, List<LayerFeature> regions) {
        List<String> keys = regions.stream().map(LayerFeature::key).toList();
        for (String key : populations.keySet()) {
            if (!keys.contains(key)) {
                throw new BoundaryProblem(
                        SETTING, "it names %s, which is no key of the region layer".formatted(key), "Name keys of it.");
            }
        }
        for (String key : keys) {
            if (!populations.containsKey(key)) {
                throw new BoundaryProblem(
                        SETTING,
                        "it has no row for the region %s".formatted(key),
                        "Give every region of the layer its population, or leave the file out.");
            }
        }
    }
}
