package org.nightmap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code POST /api/intake/extract} on the served application. */
class ExtractTest extends ServedApplication {

    private static final String STATEMENT =
            "Overnight into 25 October 2025 air defences destroyed 32 drones, the Defence Ministry"
                    + " said: 23 over Rostov Region and another nine over the Moscow Region, including seven heading towards Moscow.";

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void aStatementBecomesADraftWithPositionsInTheText() throws Exception {
        JsonNode draft = draft(post(BodyPublishers.ofString(STATEMENT), ""));

        assertThat(draft.get("night").asString()).isEqualTo("2025-10-25");
        assertThat(draft.get("kind").asString()).isEqualTo("night");
        assertThat(draft.get("stated").asInt()).isEqualTo(32);
        assertThat(draft.get("lines")).hasSize(2);
        JsonNode moscow = draft.get("lines").get(1);
        assertThat(moscow.get("region").asString()).isEqualTo("RU-MOS");
        assertThat(moscow.get("count").asInt()).isEqualTo(9);
        assertThat(moscow.get("sub").get(0).get("count").asInt()).isEqualTo(7);
        assertThat(STATEMENT.substring(
                        moscow.get("start").asInt(), moscow.get("end").asInt()))
                .isEqualTo("Moscow Region");
        assertThat(STATEMENT.substring(
                        moscow.get("numberStart").asInt(),
                        moscow.get("numberEnd").asInt()))
                .isEqualTo("nine");
        assertThat(draft.get("issues")).isEmpty();
    }

    @Test
    void issuesAreSaidInTheLanguageAskedFor() throws Exception {
        JsonNode draft = draft(post(
                BodyPublishers.ofString("В ночь на 25 октября 2025 года сбито 10 БПЛА: 9 над Курской областью."),
                "?lang=ru"));

        JsonNode issue = draft.get("issues").get(0);
        assertThat(issue.get("code").asString()).isEqualTo("sum_below_total");
        assertThat(issue.get("severity").asString()).isEqualTo("doubt");
        assertThat(issue.get("message").asString()).contains("на 1 меньше");
    }

    /** Neither text has an error, and neither may look as if all were well to a program that reads the issues alone. */
    @Test
    void whatWasNotFoundOrNotUnderstoodIsSaid() throws Exception {
        JsonNode noCount =
                draft(post(BodyPublishers.ofString("В ночь на 25 октября 2025 года было тихо."), "?lang=ru"));
        assertThat(noCount.get("issues")).hasSize(1);
        assertThat(noCount.get("issues").get(0).get("code").asString()).isEqualTo("place_without_count");
        assertThat(noCount.get("issues").get(0).get("severity").asString()).isEqualTo("doubt");
        assertThat(noCount.get("issues").get(0).get("message").asString()).contains("не найдено ни одного числа");

        JsonNode hours = draft(post(
                BodyPublishers.ofString(
                        "Overnight into 25 October 2025, from 11 p.m. local time until 7 a.m. local time,"
                                + " 9 drones were destroyed, the Defence Ministry said: 9 over Kursk Region."),
                ""));
        assertThat(hours.get("stated").asInt()).isEqualTo(9);
        assertThat(hours.get("issues")).hasSize(1);
        assertThat(hours.get("issues").get(0).get("code").asString()).isEqualTo("night_missing");
        assertThat(hours.get("issues").get(0).get("severity").asString()).isEqualTo("notice");
        assertThat(hours.get("issues").get(0).get("message").asString())
                .contains("from 11 p.m. local time until 7 a.m. local time");
    }

    @Test
    void whatIsNoTextIsRefusedWithAReason() throws Exception {
        assertThat(post(BodyPublishers.ofString("  \n"), "").statusCode()).isEqualTo(400);
        assertThat(post(BodyPublishers.ofByteArray(new byte[] {0, 1, 2, 3}), "").statusCode())
                .isEqualTo(400);
        assertThat(post(BodyPublishers.ofByteArray(new byte[] {(byte) 0xff, (byte) 0xfe, 65}), "")
                        .statusCode())
                .isEqualTo(400);
        assertThat(post(BodyPublishers.ofByteArray(new byte[1_000_001]), "").statusCode())
                .isEqualTo(413);
        HttpResponse<String> tooLong = post(BodyPublishers.ofString("drones ".repeat(1_000_000)), "");
        assertThat(tooLong.statusCode()).isEqualTo(413);
        assertThat(tooLong.body()).contains("1000000 bytes");
        assertThat(post(BodyPublishers.ofString(STATEMENT), "?lang=de").statusCode())
                .isEqualTo(400);
    }

    @Test
    void aFileOfAnotherKindIsRefusedHoweverItWasMadeCharacters() throws Exception {
        byte[] bytes = new byte[200_000];
        new Random(1).nextBytes(bytes);
        String decoded = new String(bytes, StandardCharsets.UTF_8);

        assertThat(post(BodyPublishers.ofByteArray(bytes), "").body()).contains("not UTF-8");
        assertThat(post(BodyPublishers.ofString(decoded), "").body()).contains("control characters");
        HttpResponse<String> withoutControls =
                post(BodyPublishers.ofString(decoded.replaceAll("\\p{Cntrl}|[\u0080-\u009F]", "")), "");
        assertThat(withoutControls.statusCode()).isEqualTo(400);
        assertThat(withoutControls.body()).contains("characters of no writing");
    }

    /** 27 bytes of the statement's end are two counts; what is before them is 999,9xx bytes of words without a number. */
    @Test
    void aTextOfAMegabyteIsRead() throws Exception {
        String words = "Nothing was said of the weather. ";
        String text = words.repeat((1_000_000 - STATEMENT.length()) / words.length()) + STATEMENT;
        assertThat(text.length()).isBetween(999_900, 1_000_000);

        assertThat(draft(post(BodyPublishers.ofString(text), "")).get("lines")).hasSize(2);
    }

    private HttpResponse<String> post(BodyPublisher body, String query) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/api/intake/extract" + query))
                .header("Content-Type", "text/plain; charset=UTF-8")
                .POST(body)
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private static JsonNode draft(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }
}
