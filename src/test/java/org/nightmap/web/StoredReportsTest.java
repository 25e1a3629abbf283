package org.nightmap.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nightmap.access.TestUsers;
import tools.jackson.databind.JsonNode;

/** A stored report as it is shown over HTTP. */
class StoredReportsTest extends SubmittingReports {

    /** Names of users are for users: as in the audit trail. */
    @Test
    void aReportSaysWhatWasDoneToItAndToUsersByWhom() throws Exception {
        stored(send(csv("2026-07-26", "TASS", "Kursk Region,3"), "text/csv", "boris", "?status=approved"), 201);

        JsonNode changes =
                json("/api/reports/2026-07-26-tass").get("revisions").get(0).get("changes");
        assertThat(changes.get(0).get("action").asString()).isEqualTo("added");
        assertThat(changes.get(0).get("reason").asString()).isEqualTo("Sent over HTTP");
        assertThat(changes.get(0).get("by").isNull()).isTrue();
        JsonNode signedIn =
                read(get("/api/reports/2026-07-26-tass", "Authorization", basic("anna", TestUsers.PASSWORD)));
        assertThat(signedIn.at("/revisions/0/changes/0/by").asString()).isEqualTo("boris");

        JsonNode full = json("/api/reports/2026-07-26-tass/1");
        assertThat(full.at("/revision/status").asString()).isEqualTo("approved");
        assertThat(full.at("/lines/0/region").asString()).isEqualTo("RU-KRS");
        assertThat(full.at("/lines/0/count").asInt()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/reports/nobody, unknown-report",
        "/api/reports/nobody/1, unknown-report",
        "/api/reports/2025-10-25-tass/2, unknown-revision",
        "/api/reports/2025-10-25-tass/01, unknown-revision",
        "/api/reports/2025-10-25-tass/one, unknown-revision"
    })
    void whatIsNotThereIsNotFound(String path, String type) throws Exception {
        problem(get(path), 404, type);
    }
}
