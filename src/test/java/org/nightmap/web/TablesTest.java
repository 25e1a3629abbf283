package org.nightmap.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The picture in the forms that spreadsheets and geographic information systems read. */
class TablesTest extends ServedApplication {

    @ParameterizedTest
    @ValueSource(strings = {"2025-10-25", "2025-10-23..2025-10-25", "2025-10-25?basis=2025-10-25-article@1"})
    void theCountsOfTheTableAddUpToTheStatedTotal(String asked) throws Exception {
        String path = "/api/nights/" + asked;
        HttpResponse<byte[]> response =
                get(path.contains("?") ? path.replace("?", "/counts.csv?") : path + "/counts.csv");
        List<CSVRecord> rows = rows(response);

        assertThat(response.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(sum(rows, "count")).isEqualTo(json(path).get("stated").asInt());
        assertThat(rows.stream().filter(row -> row.get("kind").equals("region")))
                .hasSize(atlas.regions().size());
    }

    @Test
    void theTableSaysWhoseClaimsItHolds() throws Exception {
        CSVRecord rostov = rows(get("/api/nights/2025-10-25/counts.csv")).stream()
                .filter(row -> row.get("iso").equals("RU-ROS"))
                .findFirst()
                .orElseThrow();

        assertThat(rostov.get("claims_of")).isEqualTo("TASS");
        assertThat(rostov.get("name_ru")).isEqualTo("Ростовская область");
        assertThat(rostov.get("count")).isEqualTo("20");
    }

    /** Rostov 20 after 34; both nights' counts add up to their totals. */
    @Test
    void theTableOfAComparisonHasBothNumbersAndTheirDifference() throws Exception {
        HttpResponse<byte[]> response = get("/api/nights/2025-10-25/counts.csv?against=2025-10-24");
        List<CSVRecord> rows = rows(response);
        CSVRecord rostov = rows.stream()
                .filter(row -> row.get("iso").equals("RU-ROS"))
                .findFirst()
                .orElseThrow();

        assertThat(response.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"nightmap-2025-10-25-less-2025-10-24.csv\"");
        assertThat(rostov.get("count")).isEqualTo("20");
        assertThat(rostov.get("before_from")).isEqualTo("2025-10-24");
        assertThat(rostov.get("before_count")).isEqualTo("34");
        assertThat(rostov.get("difference")).isEqualTo("-14");
        assertThat(sum(rows, "count"))
                .isEqualTo(json("/api/nights/2025-10-25").get("stated").asInt());
        assertThat(sum(rows, "before_count"))
                .isEqualTo(json("/api/nights/2025-10-24").get("stated").asInt());
        assertThat(rows)
                .allSatisfy(row -> assertThat(row.get("difference").isEmpty())
                        .isEqualTo(row.get("count").isEmpty()
                                || row.get("before_count").isEmpty()));
    }

    @Test
    void aPeriodWithoutAReportGivesNoDifference() throws Exception {
        assertThat(rows(get("/api/nights/2025-10-25/counts.csv?against=2019-01-01")))
                .allSatisfy(row -> assertThat(row.get("before_count") + row.get("difference"))
                        .isEmpty());
    }

    /** As SpansTest adds it up: 89 + 16 over the Black Sea, 6 over the Sea of Azov. */
    @Test
    void aSeaIsOneRowNamedInBothLanguages() throws Exception {
        assertThat(rows(get("/api/nights/2025-10-01..2025-10-31/counts.csv")).stream()
                        .filter(row -> row.get("kind").equals("sea")))
                .extracting(row -> row.get("name_en"), row -> row.get("name_ru"), row -> row.get("count"))
                .containsExactly(tuple("Black Sea", "Чёрное море", "105"), tuple("Sea of Azov", "Азовское море", "6"));
    }

    @Test
    void theFeaturesHoldShapesWithTheJoinedValues() throws Exception {
        HttpResponse<byte[]> response = get("/api/nights/2025-10-25/regions.geojson");
        JsonNode collection = read(response);
        JsonNode rostov = collection
                .get("features")
                .valueStream()
                .filter(feature -> feature.get("id").asString().equals("RU-ROS"))
                .findFirst()
                .orElseThrow();

        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/geo+json");
        assertThat(collection.get("type").asString()).isEqualTo("FeatureCollection");
        assertThat(collection.get("claimsOf")).hasToString("[\"TASS\"]");
        assertThat(collection.get("revisions")).hasToString("[\"2025-10-25-tass@1\"]");
        assertThat(collection.get("boundaries").get("en").asString()).contains("Natural Earth", "public domain");
        assertThat(collection.get("features")).hasSize(atlas.regions().size());
        assertThat(rostov.get("properties"))
                .hasToString("{\"iso\":\"RU-ROS\",\"name_en\":\"Rostov Oblast\",\"name_ru\":\"Ростовская область\","
                        + "\"state\":\"counted\",\"count\":20,\"with\":null,\"disputed\":false}");
    }

    /** RFC 7946: 3.1.6, outer rings run anticlockwise; 3.1.9, nothing crosses the antimeridian; 11.2, a metre is enough. */
    @Test
    void theShapesKeepToTheFormat() throws Exception {
        JsonNode collection = read(get("/api/nights/2025-10-25/regions.geojson"));

        for (JsonNode feature : collection.get("features")) {
            String iso = feature.get("id").asString();
            for (JsonNode polygon : feature.get("geometry").get("coordinates")) {
                for (int ring = 0; ring < polygon.size(); ring++) {
                    JsonNode points = polygon.get(ring);
                    assertThat(points.size()).as(iso).isGreaterThanOrEqualTo(4);
                    assertThat(points.get(0)).as(iso).isEqualTo(points.get(points.size() - 1));
                    assertThat(signedArea(points) > 0)
                            .as("%s, ring %d", iso, ring)
                            .isEqualTo(ring == 0);
                }
            }
        }
        assertThat(collection.toString()).doesNotContainPattern("\\.\\d{6,}");
    }

    private static List<CSVRecord> rows(HttpResponse<byte[]> response) throws IOException {
        String text = new String(response.body(), StandardCharsets.UTF_8);
        try (CSVParser parser = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text))) {
            return parser.getRecords();
        }
    }

    /** Twice the signed area by the shoelace formula: positive where the ring runs anticlockwise. */
    private static double signedArea(JsonNode points) {
        double area = 0;
        for (int i = 1; i < points.size(); i++) {
            JsonNode a = points.get(i - 1);
            JsonNode b = points.get(i);
            assertThat(b.get(0).asDouble()).isBetween(-180.0, 180.0);
            area += a.get(0).asDouble() * b.get(1).asDouble()
                    - b.get(0).asDouble() * a.get(1).asDouble();
        }
        return area;
    }

    private static int sum(List<CSVRecord> rows, String column) {
        return rows.stream()
                .map(row -> row.get(column))
                .filter(count -> !count.isEmpty())
                .mapToInt(Integer::parseInt)
                .sum();
    }
}
