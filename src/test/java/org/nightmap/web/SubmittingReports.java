package org.nightmap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.nightmap.access.Role;
import org.nightmap.access.TestUsers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code POST /api/reports} on the served application, by Anna, an analyst, and Boris, who is an approver too. */
abstract class SubmittingReports extends AccessApplication {

    private static final String STATEMENT =
            "Overnight into %s air defences destroyed 32 drones, the Defence Ministry said: 23 over Rostov Region and"
                    + " another nine over the Moscow Region, including seven heading towards Moscow.";

    @BeforeEach
    void annaAndBoris() {
        users.have("anna", Role.ANALYST);
        users.have("boris", Role.ANALYST, Role.APPROVER);
    }

    ObjectNode extracted(String day, String night, String publisher) throws Exception {
        HttpRequest request = request(ApiAddresses.EXTRACT)
                .header("Content-Type", "text/plain;charset=utf-8")
                .POST(BodyPublishers.ofString(STATEMENT.formatted(day)))
                .build();
        ObjectNode draft = (ObjectNode) JsonMapper.shared()
                .readTree(client().send(request, BodyHandlers.ofByteArray()).body());
        assertThat(draft.get("night").asString()).isEqualTo(night);
        return draft.put("publisher", publisher)
                .put("url", "https://example.org/1")
                .put("publishedAt", night + "T07:30:00+03:00");
    }

    static String csv(String night, String publisher, String line) {
        return "kind,date,publisher,place,count\nnight,%s,%s,%s\n".formatted(night, publisher, line);
    }

    String export(String period, String revisions) throws Exception {
        HttpResponse<byte[]> response =
                get("%s?period=%s&revisions=%s".formatted(ApiAddresses.REPORTS_CSV, period, revisions));
        assertThat(response.statusCode()).isEqualTo(200);
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    HttpResponse<byte[]> send(String body, String type, String user, String query, String... key) throws Exception {
        HttpRequest.Builder request = request(ApiAddresses.REPORTS + query)
                .headers("Authorization", basic(user, TestUsers.PASSWORD), "Content-Type", type)
                .POST(BodyPublishers.ofString(body));
        if (key.length > 0) {
            request.header("Idempotency-Key", key[0]);
        }
        return client().send(request.build(), BodyHandlers.ofByteArray());
    }

    static JsonNode stored(HttpResponse<byte[]> response, int status) {
        assertThat(response.statusCode())
                .as(new String(response.body(), StandardCharsets.UTF_8))
                .isEqualTo(status);
        return read(response);
    }

    static JsonNode problem(HttpResponse<byte[]> response, int status, String type) {
        JsonNode problem = stored(response, status);
        assertThat(problem.get("type").asString()).isEqualTo("urn:nightmap:problem:" + type);
        return problem;
    }
}
