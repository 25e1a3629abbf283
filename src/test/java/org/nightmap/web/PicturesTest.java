package org.nightmap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * What the interface says of the shipped reports. The figures of 2025-10-25 are those of TASS's statement,
 * https://tass.com/politics/2035019; sums over 2025-10-23 to 2025-10-25 are added by hand from the shipped CSV files.
 */
class PicturesTest extends ServedApplication {

    @Test
    void thePictureOfTheExampleNightHasTheStatementsFigures() throws Exception {
        JsonNode picture = json("/api/nights/2025-10-25");

        assertThat(picture.propertyNames())
                .containsExactly(
                        "period",
                        "basis",
                        "stated",
                        "attributed",
                        "elsewhere",
                        "unattributed",
                        "excess",
                        "warnings",
                        "regions",
                        "places",
                        "reports",
                        "disagreements");
        assertThat(picture.get("period"))
                .hasToString("{\"from\":\"2025-10-25\",\"to\":\"2025-10-25\",\"label\":{"
                        + "\"en\":\"Night of 24–25 October 2025\",\"ru\":\"Ночь на 25 октября 2025 года\"}}");
        assertThat(picture.get("basis"))
                .hasToString(
                        "[{\"night\":\"2025-10-25\",\"reportId\":\"2025-10-25-tass\",\"revision\":1,"
                                + "\"publisher\":\"TASS\",\"url\":\"https://tass.com/politics/2035019\",\"complete\":true,\"pinned\":null}]");
        assertThat(numbers(picture, "stated", "attributed", "elsewhere", "unattributed", "excess"))
                .containsExactly(121, 121, 0, 0, 0);
        assertThat(counts(picture))
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("RU-ROS", 20),
                        Map.entry("RU-VGG", 19),
                        Map.entry("RU-BRY", 17),
                        Map.entry("RU-KLU", 12),
                        Map.entry("RU-SMO", 11),
                        Map.entry("RU-BEL", 9),
                        Map.entry("RU-MOS", 9),
                        Map.entry("RU-VOR", 8),
                        Map.entry("RU-LEN", 8),
                        Map.entry("RU-NGR", 2),
                        Map.entry("RU-RYA", 2),
                        Map.entry("RU-TAM", 2),
                        Map.entry("RU-TVE", 1),
                        Map.entry("RU-TUL", 1)));
        assertThat(region(picture, "RU-ROS"))
                .hasToString("{\"iso\":\"RU-ROS\",\"name\":{\"en\":\"Rostov Oblast\",\"ru\":\"Ростовская область\"},"
                        + "\"state\":\"counted\",\"count\":20,\"with\":null,\"nights\":{\"counted\":1,\"counted_with\":0,"
                        + "\"counted_jointly\":0,\"none_reported\":0,\"not_stated\":0,\"no_report\":0}}");
        assertThat(region(picture, "RU-MOW").get("state").asString()).isEqualTo("counted_with");
        assertThat(region(picture, "RU-MOW").get("with").asString()).isEqualTo("RU-MOS");
        assertThat(region(picture, "RU-MOW").get("count").isNull()).isTrue();
        assertThat(region(picture, "RU-AD").get("state").asString()).isEqualTo("none_reported");
        assertThat(region(picture, "RU-AD").get("count").asInt()).isZero();
        assertThat(picture.get("regions")).hasSize(atlas.regions().size());
    }

    /** The framework takes "..2025-10-31" for an extension of files and would call the answer f.txt. */
    @ParameterizedTest
    @ValueSource(strings = {"2025-10-25", "2025-10-01..2025-10-31"})
    void aPictureThatIsKeptHasTheNameOfItsPeriod(String period) throws Exception {
        assertThat(get("/api/nights/" + period).headers().allValues("Content-Disposition"))
                .containsExactly("inline; filename=\"nightmap-%s.json\"".formatted(period));
    }

    @Test
    void theArticleOfTheExampleNightStandsBesideItWithItsDisagreement() throws Exception {
        JsonNode picture = json("/api/nights/2025-10-25");

        assertThat(picture.get("reports"))
                .extracting(report -> report.get("id").asString())
                .containsExactly("2025-10-25-article", "2025-10-25-lokmat-day", "2025-10-25-tass");
        assertThat(picture.get("reports").get(1))
                .hasToString("{\"id\":\"2025-10-25-lokmat-day\",\"revision\":1,\"publisher\":\"Lokmat Times (Xinhua)\","
                        + "\"kind\":\"cumulative\",\"status\":\"approved\",\"stated\":281,\"complete\":false}");
        assertThat(picture.get("disagreements"))
                .hasToString("[{\"night\":\"2025-10-25\",\"iso\":\"RU-MOS\",\"basis\":9,"
                        + "\"others\":[{\"reportId\":\"2025-10-25-article\",\"count\":7}]}]");
    }

    @Test
    void theArticleCanBePinnedAndThenSilenceIsNotZero() throws Exception {
        JsonNode picture = json("/api/nights/2025-10-25?basis=2025-10-25-article@1");

        assertThat(numbers(picture, "stated", "attributed", "elsewhere", "unattributed", "excess"))
                .containsExactly(121, 103, 7, 11, 0);
        assertThat(picture.get("places"))
                .hasToString("[{\"place\":\"Belarus Oblast\",\"kind\":\"unknown\",\"count\":7}]");
        assertThat(region(picture, "RU-VOR").get("state").asString()).isEqualTo("not_stated");
        assertThat(region(picture, "RU-VOR").get("count").isNull()).isTrue();
        assertThat(picture.get("warnings"))
                .extracting(warning -> warning.get("code").asString())
                .contains("pinned", "unattributed", "unresolved_place");
    }

    @Test
    void aReportOfAnotherNightCannotBePinnedAndTheProblemNamesThoseThatCan() throws Exception {
        HttpResponse<byte[]> response = get("/api/nights/2025-10-25?basis=2025-10-24-tassru@1");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(read(response).get("allowed"))
                .extracting(JsonNode::asString)
                .containsExactly("2025-10-25-tass@1", "2025-10-25-article@1");
    }

    /** 139, 111 and 121 stated; one of them over the Sea of Azov; Rostov 13, 34 and 20; the Moscow region on two nights. */
    @Test
    void overASpanNightsAddUp() throws Exception {
        JsonNode picture = json("/api/nights/2025-10-23..2025-10-25");

        assertThat(numbers(picture, "stated", "attributed", "elsewhere", "unattributed", "excess"))
                .containsExactly(371, 370, 1, 0, 0);
        assertThat(picture.get("basis")).hasSize(3);
        assertThat(counts(picture))
                .containsEntry("RU-ROS", 67)
                .containsEntry("RU-BRY", 64)
                .containsEntry("RU-BEL", 72);
        assertThat(region(picture, "RU-MOW").get("nights"))
                .hasToString("{\"counted\":0,\"counted_with\":2,\"counted_jointly\":0,"
                        + "\"none_reported\":1,\"not_stated\":0,\"no_report\":0}");
        assertThat(picture.get("places")).hasToString("[{\"place\":\"Sea of Azov\",\"kind\":\"sea\",\"count\":1}]");
    }

    @Test
    void aNightWithoutReportsIsAPictureInWhichNoRegionHasOne() throws Exception {
        JsonNode picture = json("/api/nights/2025-10-26");

        assertThat(picture.get("basis")).isEmpty();
        assertThat(picture.get("stated").isNull()).isTrue();
        assertThat(picture.get("unattributed").isNull()).isTrue();
        assertThat(picture.get("regions"))
                .hasSize(atlas.regions().size())
                .allSatisfy(region -> assertThat(region.get("state").asString()).isEqualTo("no_report"));
    }

    @Test
    void theListOfNightsHasEveryNightThatHasANightStatement() throws Exception {
        JsonNode nights = json("/api/nights");

        assertThat(nights).hasSize(236);
        assertThat(nights.get(0).get("night").asString()).isEqualTo("2024-02-03");
        assertThat(nights.get(0).get("stated").isNull()).isTrue();
        assertThat(nights.get(235).get("night").asString()).isEqualTo("2026-03-20");
    }

    @Test
    void theListOfNightsIsCutByItsEndsAndItsLimit() throws Exception {
        assertThat(json("/api/nights?from=2025-10-25&to=2025-10-26"))
                .hasToString("[{\"night\":\"2025-10-25\",\"stated\":121,\"attributed\":121,\"elsewhere\":0,"
                        + "\"unattributed\":0,\"complete\":true,\"coverage\":\"full\",\"reports\":3}]");
        assertThat(json("/api/nights?to=2025-10-25&limit=2"))
                .extracting(night -> night.get("night").asString())
                .containsExactly("2025-10-24", "2025-10-25");
        assertThat(json("/api/nights?from=2030-01-01")).isEmpty();
    }

    @Test
    void theSeriesOfARegionHasEveryNightOfItsPeriod() throws Exception {
        JsonNode series = json("/api/regions/RU-ROS/series?from=2025-10-23&to=2025-10-26");

        assertThat(series.propertyNames()).containsExactly("iso", "name", "period", "nights");
        assertThat(series.get("nights"))
                .hasToString("[{\"night\":\"2025-10-23\",\"state\":\"counted\",\"count\":13},"
                        + "{\"night\":\"2025-10-24\",\"state\":\"counted\",\"count\":34},"
                        + "{\"night\":\"2025-10-25\",\"state\":\"counted\",\"count\":20},"
                        + "{\"night\":\"2025-10-26\",\"state\":\"no_report\",\"count\":null}]");
    }

    private static List<Integer> numbers(JsonNode node, String... names) {
        List<Integer> numbers = new ArrayList<>();
        for (String name : names) {
            numbers.add(node.get(name).asInt());
        }
        return numbers;
    }

    private static Map<String, Integer> counts(JsonNode picture) {
        Map<String, Integer> counts = new HashMap<>();
        for (JsonNode region : picture.get("regions")) {
            if (region.get("state").asString().equals("counted")) {
                counts.put(region.get("iso").asString(), region.get("count").asInt());
            }
        }
        return counts;
    }

    private static JsonNode region(JsonNode picture, String iso) {
        return picture.get("regions")
                .valueStream()
                .filter(region -> region.get("iso").asString().equals(iso))
                .findFirst()
                .orElseThrow();
    }
}
