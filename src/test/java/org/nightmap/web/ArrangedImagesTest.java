package org.nightmap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Images of comparisons and of every night of a span, over HTTP. */
class ArrangedImagesTest extends ServedApplication {

    private static final String MAP = "/api/nights/2025-10-25/map.";

    @ParameterizedTest
    @CsvSource({
        "/api/nights/2025-10-25/map.png?as=difference&against=2025-10-24,nightmap-2025-10-25-less-2025-10-24.png",
        "/api/nights/2025-10-25/map.pdf?as=side&against=2025-10-24,nightmap-2025-10-25-beside-2025-10-24.pdf",
        "/api/nights/2025-10-24..2025-10-25/map.pptx?as=nights,nightmap-2025-10-24..2025-10-25-nights.pptx",
        "/api/nights/2025-10-25/map.svg?as=map,nightmap-2025-10-25.svg"
    })
    void everyArrangementIsAnsweredUnderItsName(String address, String name) throws Exception {
        HttpResponse<byte[]> response = get(address);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Disposition"))
                .hasValue("inline; filename=\"%s\"".formatted(name));
    }

    @Test
    void anotherPeriodIsADifferenceUnlessSomethingElseIsAskedFor() throws Exception {
        assertThat(get(MAP + "png?against=2025-10-24").body())
                .isEqualTo(get(MAP + "png?as=difference&against=2025-10-24").body());
    }

    /** What is kept of one comparison is not the answer to another. */
    @Test
    void imagesAreKeptApartByWhatTheyAreComparedWith() throws Exception {
        byte[] one = get(MAP + "png?as=side&against=2025-10-24").body();

        assertThat(get(MAP + "png?as=side&against=2025-10-23").body()).isNotEqualTo(one);
        assertThat(get(MAP + "png?as=difference&against=2025-10-24").body()).isNotEqualTo(one);
        assertThat(get(MAP + "png").body()).isNotEqualTo(one);
        assertThat(get(MAP + "png?as=side&against=2025-10-24").body()).isEqualTo(one);
    }

    @Test
    void whoHasTheImageIsToldThatItIsTheSame() throws Exception {
        String address = MAP + "png?as=side&against=2025-10-24";
        String tag = get(address).headers().firstValue("ETag").orElseThrow();

        assertThat(get(address, "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    /** What an image is drawn from is what the interface says, of both periods. */
    @ParameterizedTest
    @CsvSource({"2025-10-25,2025-10-24", "2025-10-01..2025-10-31,2025-09-01..2025-09-30"})
    void theCountsAreThoseThatTheInterfaceSays(String period, String against) throws Exception {
        String svg = text(get("/api/nights/" + period + "/map.svg?as=side&against=" + against));

        assertThat(of(svg, period)).isNotEmpty();
        for (String each : new String[] {period, against}) {
            JsonNode regions = json("/api/nights/" + each).get("regions");
            of(svg, each)
                    .forEach((iso, count) -> assertThat(regions.valueStream()
                                    .filter(region ->
                                            region.get("iso").asString().equals(iso))
                                    .map(region -> region.get("count").asString()))
                            .containsExactly(count));
        }
    }

    private static Map<String, String> of(String svg, String period) {
        Map<String, String> counts = new TreeMap<>();
        Matcher region = Pattern.compile("data-count=\"(\\d+)\" data-period=\"%s\"[^>]* id=\"map-\\d-([^\"]+)\""
                        .formatted(Pattern.quote(period)))
                .matcher(svg);
        while (region.find()) {
            counts.put(region.group(2), region.group(1));
        }
        return counts;
    }

    /** The night of 25 October as the article has it, beside the night before as the rules choose. */
    @Test
    void aBasisIsChosenForThePeriodItself() throws Exception {
        String svg = text(get(MAP + "svg?as=side&against=2025-10-24&basis=2025-10-25-article@1"));

        assertThat(of(svg, "2025-10-25")).containsEntry("RU-MOS", "7");
        assertThat(of(svg, "2025-10-24")).containsEntry("RU-ROS", "34");
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }
}
