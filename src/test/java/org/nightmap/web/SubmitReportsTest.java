package org.nightmap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightmap.access.Role;
import org.nightmap.access.TestUsers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code POST /api/reports}, and the export of what was stored, on the served application. */
class SubmitReportsTest extends AccessApplication {

    private static final String STATEMENT =
            "Overnight into %s air defences destroyed 32 drones, the Defence Ministry said: 23 over Rostov Region and"
                    + " another nine over the Moscow Region, including seven heading towards Moscow.";

    @BeforeEach
    void annaAndBoris() {
        users.have("anna", Role.ANALYST);
        users.have("boris", Role.ANALYST, Role.APPROVER);
    }

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

    @Test
    void aFileIsTakenWholeOrNotAtAll() throws Exception {
        String good = csv("2026-07-07", "TASS", "Kursk Region,3");
        String bad = good + "night,2026-07-08,TASS,Kursk Region,three\nnight,2026-07-09,,Kursk Region,3\n";

        JsonNode problem = problem(send(bad, "text/csv", "anna", ""), 422, "invalid-report");
        assertThat(problem.get("detail").asString()).startsWith("2 values are wrong, the first in line 3, count:");
        assertThat(problem.get("errors").get(1).get("line").asInt()).isEqualTo(4);
        assertThat(problem.get("errors").get(1).get("field").asString()).isEqualTo("publisher");
        assertThat(export("2026-07-07", "all").lines()).hasSize(1);
        stored(send(good, "text/csv", "anna", ""), 201);
        assertThat(export("2026-07-07", "all").lines()).hasSize(2);
        assertThat(export("2026-07-07", "approved").lines()).hasSize(1);
    }

    /** What was exported is imported as what is there already, and with an id of its own as another report of the id. */
    @Test
    void whatIsExportedIsImportedUnchanged() throws Exception {
        String exported = export("2025-10-25", "all");
        JsonNode again = stored(send(exported, "text/csv", "anna", ""), 200);
        assertThat(again.valueStream().map(report -> report.get("id").asString()))
                .contains("2025-10-25-tass", "2025-10-25-article");
        String changed = exported.replaceFirst(",RU-VGG,,,19,", ",RU-VGG,,,18,");
        assertThat(changed).isNotEqualTo(exported);
        assertThat(problem(send(changed, "text/csv", "anna", ""), 409, "id-taken")
                        .get("detail")
                        .asString())
                .startsWith("Line ");
    }

    @Test
    void whereOneContradictsNoneOfAFileIsStored() throws Exception {
        String file = "report_id,date,publisher,place,count\n,2026-07-13,TASS,Kursk Region,3\n"
                + "2025-10-25-tass,2025-10-25,TASS,Kursk Region,3\n";
        assertThat(problem(send(file, "text/csv", "anna", ""), 409, "id-taken")
                        .get("detail")
                        .asString())
                .startsWith("Line 3: 2025-10-25-tass@1");
        assertThat(export("2026-07-13", "all").lines()).hasSize(1);
    }

    @Test
    void windows1251IsReadAndFormulasAreOnlyText() throws Exception {
        byte[] file = "дата;источник;место;сбито\n10.07.2026;=1+1;Курская область;3\n"
                .getBytes(Charset.forName("windows-1251"));
        HttpRequest request = request(ApiAddresses.REPORTS)
                .headers("Authorization", basic("anna", TestUsers.PASSWORD), "Content-Type", "text/csv")
                .POST(BodyPublishers.ofByteArray(file))
                .build();
        stored(client().send(request, BodyHandlers.ofByteArray()), 201);
        assertThat(export("2026-07-10", "all")).contains(",'=1+1,").contains(",Курская область,region,RU-KRS,");
    }

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

    @Test
    void theTemplateIsThereForEverybodyAndThePeriodIsAskedFor() throws Exception {
        HttpResponse<byte[]> template = get(ApiAddresses.TEMPLATE);
        assertThat(template.statusCode()).isEqualTo(200);
        assertThat(template.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(name -> assertThat(name).contains("nightmap-template.csv"));
        problem(get(ApiAddresses.REPORTS_CSV), 400, "invalid-period");
        problem(get(ApiAddresses.REPORTS_CSV + "?period=2025-10-25&revisions=some"), 400, "invalid-revisions");
    }

    /** Names of users are for users: as in the audit trail. */
    @Test
    void aReportSaysWhatWasDoneToItAndToUsersByWhom() throws Exception {
        stored(send(csv("2026-07-12", "TASS", "Kursk Region,3"), "text/csv", "boris", "?status=approved"), 201);

        JsonNode changes =
                json("/api/reports/2026-07-12-tass").get("revisions").get(0).get("changes");
        assertThat(changes.get(0).get("action").asString()).isEqualTo("added");
        assertThat(changes.get(0).get("reason").asString()).isEqualTo("Sent over HTTP");
        assertThat(changes.get(0).get("by").isNull()).isTrue();
        JsonNode signedIn =
                read(get("/api/reports/2026-07-12-tass", "Authorization", basic("anna", TestUsers.PASSWORD)));
        assertThat(signedIn.at("/revisions/0/changes/0/by").asString()).isEqualTo("boris");

        JsonNode full = json("/api/reports/2026-07-12-tass/1");
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

    private ObjectNode extracted(String day, String night, String publisher) throws Exception {
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

    private static String csv(String night, String publisher, String line) {
        return "kind,date,publisher,place,count\nnight,%s,%s,%s\n".formatted(night, publisher, line);
    }

    private String export(String period, String revisions) throws Exception {
        HttpResponse<byte[]> response =
                get("%s?period=%s&revisions=%s".formatted(ApiAddresses.REPORTS_CSV, period, revisions));
        assertThat(response.statusCode()).isEqualTo(200);
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    private HttpResponse<byte[]> send(String body, String type, String user, String query, String... key)
            throws Exception {
        HttpRequest.Builder request = request(ApiAddresses.REPORTS + query)
                .headers("Authorization", basic(user, TestUsers.PASSWORD), "Content-Type", type)
                .POST(BodyPublishers.ofString(body));
        if (key.length > 0) {
            request.header("Idempotency-Key", key[0]);
        }
        return client().send(request.build(), BodyHandlers.ofByteArray());
    }

    private static JsonNode stored(HttpResponse<byte[]> response, int status) {
        assertThat(response.statusCode())
                .as(new String(response.body(), StandardCharsets.UTF_8))
                .isEqualTo(status);
        return read(response);
    }

    private static JsonNode problem(HttpResponse<byte[]> response, int status, String type) {
        JsonNode problem = stored(response, status);
        assertThat(problem.get("type").asString()).isEqualTo("urn:nightmap:problem:" + type);
        return problem;
    }
}
