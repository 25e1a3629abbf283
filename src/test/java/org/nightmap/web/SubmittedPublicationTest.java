package org.nightmap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The time of publication that a program sends. */
class SubmittedPublicationTest extends SubmittingReports {

    /** What has its time keeps it, in Moscow; what has a day alone gets no midnight. */
    @ParameterizedTest
    @CsvSource({
        "2026-07-20, 2026-07-20T07:41+03:00, 2026-07-20T07:41+03:00",
        "2026-07-21, 2026-07-21T07:41:09+03:00, 2026-07-21T07:41+03:00",
        "2026-07-22, 2026-07-22T21:41Z, 2026-07-23T00:41+03:00",
        "2026-07-23, 2026-07-23, 2026-07-23"
    })
    void theTimeOfPublicationIsStored(String night, String sent, String kept) throws Exception {
        ObjectNode draft = extracted(LocalDate.parse(night).getDayOfMonth() + " July 2026", night, "TASS");
        draft.put("publishedAt", sent);

        stored(send(draft.toString(), "application/json", "boris", "?status=approved"), 201);

        JsonNode revision =
                json("/api/reports/" + night + "-tass").get("revisions").get(0);
        assertThat(revision.get("publishedAt").asString()).isEqualTo(kept);
        assertThat(revision.get("publishedOn").asString()).isEqualTo(kept.substring(0, 10));
        String csv = export(night, "all");
        assertThat(csv).contains("," + kept + ",");
        assertThat(stored(send(csv, "text/csv", "boris", ""), 200)
                        .get(0)
                        .get("created")
                        .asBoolean())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-07-24T07:41", "24.07.2026", "1926-07-24", "07:41", "2026-07-24T07:41+99:00"})
    void aTimeOfPublicationThatIsNoneIsRefused(String sent) throws Exception {
        ObjectNode draft = extracted("24 July 2026", "2026-07-24", "TASS");
        draft.put("publishedAt", sent);

        JsonNode problem = problem(send(draft.toString(), "application/json", "anna", ""), 422, "invalid-report");
        assertThat(problem.get("errors").get(0).get("field").asString()).isEqualTo("/publishedAt");
    }
}
