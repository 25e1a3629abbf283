package org.nightmap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightmap.access.Role;
import org.nightmap.access.TestUsers;
import org.nightmap.access.UserName;
import tools.jackson.databind.JsonNode;

/** Who may do what at the addresses for programs. */
class ApiAccessTest extends AccessApplication {

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/nights?limit=1", "/api/nights/2025-10-25", "/api/regions/RU-ROS/series?from=2026-03-01"})
    void anyoneReadsAndNoSessionIsBegun(String path) throws Exception {
        HttpResponse<byte[]> response = get(path);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().allValues("Set-Cookie")).isEmpty();
    }

    /** The address of reports is not there yet: what is tested is that its guard is. */
    @ParameterizedTest
    @ValueSource(strings = {ApiAddresses.REPORTS, REPORTS, "/api/whatever-comes"})
    void whoChangesSomethingIsAskedForANameAndAPassword(String path) throws Exception {
        HttpResponse<byte[]> response = post(path);
        JsonNode problem = problem(response, 401, "sign-in-needed");
        assertThat(problem.get("instance").asString()).isEqualTo(path);
        assertThat(response.headers().firstValue("WWW-Authenticate"))
                .hasValue("Basic realm=\"Nightmap\", charset=\"UTF-8\"");
    }

    @Test
    void readingAStatementStoresNothingAndIsOpen() throws Exception {
        assertThat(client().send(
                                request(ApiAddresses.EXTRACT)
                                        .header("Content-Type", "text/plain;charset=utf-8")
                                        .POST(BodyPublishers.ofString("Nine drones were shot down over Tver Oblast."))
                                        .build(),
                                BodyHandlers.discarding())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void anAnalystEntersAndOnlyAnApproverApprovesAtOnce() throws Exception {
        users.have("anna", Role.ANALYST);
        users.have("boris", Role.ANALYST, Role.APPROVER);
        assertThat(body(post(REPORTS, "anna", TestUsers.PASSWORD))).isEqualTo("anna");
        problem(post(REPORTS + "?approve=true", "anna", TestUsers.PASSWORD), 403, "not-allowed");
        assertThat(body(post(REPORTS + "?approve=true", "boris", TestUsers.PASSWORD)))
                .isEqualTo("boris");
    }

    @ParameterizedTest
    @CsvSource({"APPROVER", "ADMINISTRATOR"})
    void noOtherRoleEnters(Role role) throws Exception {
        users.have("carla", role);
        for (String path : new String[] {REPORTS, ApiAddresses.REPORTS}) {
            problem(post(path, "carla", TestUsers.PASSWORD), 403, "not-allowed");
        }
    }

    @Test
    void aWrongPasswordIsRefusedAlsoWhereAnyoneReads() throws Exception {
        users.have("anna", Role.ANALYST);
        problem(post(REPORTS, "anna", "wrong"), 401, "sign-in-needed");
        problem(post(REPORTS, "nobody", "wrong"), 401, "sign-in-needed");
        problem(get("/api/nights?limit=1", "Authorization", basic("anna", "wrong")), 401, "sign-in-needed");
        problem(get("/api/nights?limit=1", "Authorization", "Basic nonsense"), 401, "sign-in-needed");
    }

    @Test
    void aTemporaryPasswordHasToBeReplacedFirst() throws Exception {
        users.haveWithTemporaryPassword("dora", Role.ANALYST);
        JsonNode problem = problem(post(REPORTS, "dora", TestUsers.PASSWORD), 403, "not-allowed");
        assertThat(problem.get("detail").asString()).contains("temporary", "/login");
    }

    @Test
    void aDeactivatedUserIsRefusedLikeAWrongPassword() throws Exception {
        UserName anna = users.have("anna", Role.ANALYST);
        users.deactivate(anna);
        problem(post(REPORTS, "anna", TestUsers.PASSWORD), 401, "sign-in-needed");
    }

    /** Five wrong ones are free, the fifth costs 30 seconds; then the right one passes. */
    @Test
    void afterTooManyWrongPasswordsTheNextOneWaitsAndIsToldHowLong() throws Exception {
        users.have("anna", Role.ANALYST);
        for (int i = 0; i < 5; i++) {
            problem(post(REPORTS, "anna", "wrong"), 401, "sign-in-needed");
        }
        clock.putForward(Duration.ofSeconds(10));
        HttpResponse<byte[]> response = post(REPORTS, "anna", TestUsers.PASSWORD);
        assertThat(problem(response, 429, "too-many-attempts").get("detail").asString())
                .contains("20 seconds");
        assertThat(response.headers().firstValue("Retry-After")).hasValue("20");
        assertThat(response.headers().firstValue("WWW-Authenticate")).isEmpty();
        clock.putForward(Duration.ofSeconds(20));
        assertThat(post(REPORTS, "anna", TestUsers.PASSWORD).statusCode()).isEqualTo(200);
    }

    /** No page of another site can use that somebody is signed in: a cookie does not count here. */
    @Test
    void aSessionCountsForNothingHere() throws Exception {
        users.have("anna", Role.ANALYST);
        SignedInBrowser browser = SignedInBrowser.signIn(this, "anna");
        problem(post(REPORTS, "Cookie", browser.cookie()), 401, "sign-in-needed");
    }

    @Test
    void whatCanOnlyBeReadSaysSoToWhoeverPosts() throws Exception {
        problem(post("/api/nights"), 405, "method-not-allowed");
    }

    @Test
    void aParameterThatTheFirewallRefusesIsTheRequestsFault() throws Exception {
        HttpResponse<byte[]> response = get("/api/nights?%00=1");
        problem(response, 400, "request-refused");
    }

    private static String body(HttpResponse<byte[]> response) {
        assertThat(response.statusCode()).isEqualTo(200);
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    private static JsonNode problem(HttpResponse<byte[]> response, int status, String type) {
        assertThat(response.statusCode())
                .as(new String(response.body(), StandardCharsets.UTF_8))
                .isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(response.headers().allValues("Content-Security-Policy"))
                .containsExactly(SecurityHeaders.PAGE_POLICY);
        assertThat(response.headers().allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(response.headers().allValues("Set-Cookie")).isEmpty();
        JsonNode problem = read(response);
        assertThat(problem.get("type").asString()).isEqualTo("urn:nightmap:problem:" + type);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("allowed").isArray()).isTrue();
        return problem;
    }
}
