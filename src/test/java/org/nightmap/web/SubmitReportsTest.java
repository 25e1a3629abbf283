package org.nightmap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A draft is extracted, filled in and stored, once. */
class SubmitReportsTest extends SubmittingReports {

    /** The way of a program: extract, fill in, store; then the picture shows it. */
    @Test
    void anExtractedDraftIsFilledInStoredAndDrawn() throws Exception {
        JsonNode draft = extracted("2 July 2026", "2026-07-02", "ТАСС");

        HttpResponse<byte[]> response = send(draft.toString(), "application/json", "boris", "?status=approved");

        JsonNode stored = stored(response, 201).get(0);
        assertThat(stored.get("id").asString()).isEqualTo("2026-07-02-tass");
        assertThat(stored.get("revision").asInt()).isEqualTo(1);
        assertThat(stored.get("status").asString()).isEqualTo("approved");
        assertThat(stored.get("created").asBoolean()).isTrue();
        assertThat(response.headers().firstValue("Location")).hasValue("/api/reports/2026-07-02-tass");
        JsonNode picture = json("/api/nights/2026-07-02");
        assertThat(picture.get("attributed").asInt()).isEqualTo(32);
        assertThat(picture.get("basis").get(0).get("complete").asBoolean()).isTrue();
    }

    @Test
    void theSameReportIsStoredOnce() throws Exception {
        String draft = extracted("3 July 2026", "2026-07-03", "TASS").toString();

        assertThat(stored(send(draft, "application/json", "anna", ""), 201)
                        .get(0)
                        .get("status")
                        .asString())
                .isEqualTo("draft");
        JsonNode again =
                stored(send(draft, "application/json", "boris", ""), 200).get(0);
        assertThat(again.get("id").asString()).isEqualTo("2026-07-03-tass");
        assertThat(again.get("created").asBoolean()).isFalse();
    }

    @Test
    void theSameTextWithOtherCountsIsACorrectionAndRefusedHere() throws Exception {
        ObjectNode draft = extracted("4 July 2026", "2026-07-04", "TASS");
        stored(send(draft.toString(), "application/json", "anna", ""), 201);
        ((ObjectNode) draft.get("lines").get(0)).put("count", 22);

        JsonNode problem = problem(send(draft.toString(), "application/json", "anna", ""), 409, "other-counts");
        assertThat(problem.get("detail").asString()).contains("2026-07-04-tass@1");
    }

    /** Rostov in words, Bryansk Oblast by its key; the sender found nothing doubtful. */
    @Test
    void aNameThatContradictsItsRegionIsStoredWithADoubt() throws Exception {
        ObjectNode draft = extracted("12 July 2026", "2026-07-12", "TASS");
        ObjectNode line = (ObjectNode) draft.get("lines").get(0);
        line.put("region", "RU-BRY").putArray("regions").add("RU-BRY");
        draft.putArray("issues");
        stored(send(draft.toString(), "application/json", "anna", ""), 201);

        JsonNode lines = json("/api/reports/2026-07-12-tass/1").get("lines");
        assertThat(lines.get(0).get("issues").toString()).isEqualTo("[\"unmatched_place\"]");
        assertThat(lines.get(1).get("issues").toString()).isEqualTo("[]");
    }

    /** Whoever reads the report could sign in with them. */
    @Test
    void anAddressWithAPasswordIsRefused() throws Exception {
        ObjectNode draft = extracted("15 July 2026", "2026-07-15", "TASS").put("url", "https://u:secret@tass.com/1");
        JsonNode problem = problem(send(draft.toString(), "application/json", "anna", ""), 422, "invalid-report");
        assertThat(problem.get("errors").get(0).get("field").asString()).isEqualTo("/url");
        assertThat(problem.toString()).contains("a user’s name or password").doesNotContain("secret");
    }

    @Test
    void anAnalystDoesNotApprove() throws Exception {
        String draft = extracted("5 July 2026", "2026-07-05", "TASS").toString();
        problem(send(draft, "application/json", "anna", "?status=approved"), 403, "not-allowed");
        problem(send(draft, "application/json", "anna", "?status=withdrawn"), 400, "invalid-status");
        problem(post(ApiAddresses.REPORTS, "Content-Type", "application/json"), 401, "sign-in-needed");
    }

    @Test
    void aKeyIsGoodForOneRequestAndForADay() throws Exception {
        String csv = csv("2026-07-06", "TASS", "Kursk Region,3");
        assertThat(stored(send(csv, "text/csv", "anna", "", "k-1"), 201)).hasSize(1);
        JsonNode again = stored(send(csv, "text/csv", "anna", "", "k-1"), 200);
        assertThat(again.get(0).get("id").asString()).isEqualTo("2026-07-06-tass");

        String other = csv("2026-07-06", "RIA", "Kursk Region,4");
        problem(send(other, "text/csv", "anna", "", "k-1"), 409, "key-used");
        stored(send(other, "text/csv", "boris", "", "k-1"), 201);
        clock.putForward(Duration.ofHours(25));
        stored(send(csv("2026-07-06", "Interfax", "Kursk Region,5"), "text/csv", "anna", "", "k-1"), 201);
        problem(send(other, "text/csv", "anna", "", "a key"), 400, "invalid-idempotency-key");
    }
}
