package org.nightmap.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** Every place of the shipped reports, against the key that a person gave it: 2,805 lines of regions in 116 publishers' words. */
class ShippedPlacesTest {

    /** A person knew better than the name: two names in one, or a misprint that the report's other lines explain. */
    private static final Set<String> READ_BY_A_PERSON = Set.of(
            "2025-07-27-pravdaua: Moscow",
            "2026-01-07-tass: Republic of Crimes",
            "2025-06-11-riamo: Черным морем около Крыма",
            "2025-03-24-newsaz: southern Russia Rostov region");

    private final Gazetteer gazetteer = ShippedGazetteer.open();

    @Test
    void everyPlaceOfTheShippedReportsMeansWhatAPersonSaid() throws IOException {
        List<String> wrong = new ArrayList<>();
        Set<String> isUnderstood = rows("reports.csv").stream()
                .filter(row -> Set.of("en", "ru").contains(row.get("language")))
                .map(row -> row.get("report_id"))
                .collect(Collectors.toSet());
        for (CSVRecord row : rows("counts.csv")) {
            String place = row.get("place_as_written");
            String found = gazetteer
                    .resolve(place)
                    .map(p -> p.region() == null ? p.kind().name() : p.region())
                    .orElse("?");
            String expected = switch (row.get("kind")) {
                case "region" -> row.get("region_iso");
                case "sea" -> "SEA";
                default -> "?";
            };
            String line = row.get("report_id") + ": " + place;
            if (!found.equals(expected)
                    && isUnderstood.contains(row.get("report_id"))
                    && !READ_BY_A_PERSON.contains(line)) {
                wrong.add("%s is %s, not %s".formatted(line, expected, found));
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static List<CSVRecord> rows(String file) throws IOException {
        try (Reader reader = new InputStreamReader(
                new ClassPathResource("org/nightmap/intake/shipped/" + file).getInputStream(),
                StandardCharsets.UTF_8)) {
            return CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)
                    .getRecords();
        }
    }
}
