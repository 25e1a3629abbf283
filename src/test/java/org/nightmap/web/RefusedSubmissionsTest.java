package org.nightmap.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What cannot be stored is refused, and it is said where it is wrong. */
class RefusedSubmissionsTest extends SubmittingReports {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {                                            | 400 | invalid-json   | line 1
            {"a": 1, "a": 2}                             | 400 | invalid-json   | JSON
            []                                           | 422 | invalid-report | no object
            {"publisher": 7}                             | 422 | invalid-report | /publisher
            {"publisher": "TASS"}                        | 422 | invalid-report | /night
            {"publisher": "T", "night": "2025-02-30"}    | 422 | invalid-report | /night
            {"publisher": "T", "publishr": "T"}          | 422 | invalid-report | /publishr
            {"publisher": "T", "text": "PK\\u0003\\u0004"} | 422 | invalid-report | /text
            """)
    void whatIsWrongWithADraftIsSaid(String body, int status, String type, String said) throws Exception {
        JsonNode problem = problem(send(body, "application/json", "anna", ""), status, type);
        assertThat(problem.get("detail").asString() + problem.path("errors")).contains(said);
    }

    @Test
    void everyWrongValueOfALineIsNamedWithItsPlace() throws Exception {
        String body = """
                {"publisher": "TASS", "night": "2026-07-11", "language": "en", "url": "javascript:alert(1)", "lines": [
                  {"place": "Kursk Region", "kind": "region", "region": "RU-KRS", "count": 1},
                  {"place": "", "kind": "region", "region": "RU-ZZZ", "count": -1},
                  {"place": "A", "kind": "town", "count": 3, "atLeast": 2, "start": 4, "end": 9}]}""";
        JsonNode errors = problem(send(body, "application/json", "anna", ""), 422, "invalid-report")
                .get("errors");
        assertThat(errors.valueStream().map(error -> error.get("field").asString()))
                .contains(
                        "/url",
                        "/lines/1/place",
                        "/lines/1/region",
                        "/lines/1/count",
                        "/lines/2/kind",
                        "/lines/2/count",
                        "/lines/2/start")
                .noneMatch(field -> field.startsWith("/lines/0"));
    }

    @Test
    void whatIsTooLargeOrOfAnotherTypeIsRefused() throws Exception {
        problem(send(" ".repeat(1_000_001), "application/json", "anna", ""), 413, "too-large");
        problem(send("x", "text/plain", "anna", ""), 415, "unsupported-media-type");
        problem(send("a,\u0000", "text/csv", "anna", ""), 422, "invalid-report");
    }
}
