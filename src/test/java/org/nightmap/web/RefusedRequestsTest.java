package org.nightmap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Requests that the container refuses before any of our parts is asked; a client library would not even send them. */
class RefusedRequestsTest extends ServedApplication {

    private static final String REST = " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

    /** 150 000 characters, more than the 144 KB that application.yml allows. */
    private static final String TOO_LONG = "x".repeat(150_000);

    static Stream<Arguments> ofPrograms() {
        return Stream.of(
                Arguments.of("GET /api/nights/%zz" + REST, 400),
                Arguments.of("POST /api/%" + REST, 400),
                Arguments.of("GET /api/nights/..%2f..%2fetc" + REST, 400),
                Arguments.of("GET /boundaries/%zz" + REST, 400),
                Arguments.of("GET /api/nights HTTP/1.1\r\nHost: localhost\r\nA: " + TOO_LONG + "\r\n\r\n", 400),
                Arguments.of("GET /api/nights HTTP/1.1\r\nHost: localhost\r\n" + "A: b\r\n".repeat(200) + "\r\n", 400),
                Arguments.of("GET /api/nights HTTP/1.1\r\nConnection: close\r\n\r\n", 400),
                Arguments.of("GET /api/nights HTTP/1.1\r\nHost: lo<cal\r\n\r\n", 400),
                Arguments.of("CONNECT /api/nights" + REST, 501),
                Arguments.of("TRACE /api/nights" + REST, 405),
                // What the server could not read as far as to the end of the path
                Arguments.of("GET /api/nights/<x>" + REST, 400),
                Arguments.of("GET /<x>" + REST, 400),
                Arguments.of("GET /api/x y z" + REST, 400),
                Arguments.of("G<T /api/nights" + REST, 400),
                Arguments.of("GET /api/nights?" + TOO_LONG + REST, 400));
    }

    @ParameterizedTest
    @MethodSource
    void ofPrograms(String request, int status) throws Exception {
        RawAnswer answer = raw(request);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        JsonNode problem = JsonMapper.shared().readTree(answer.body());
        assertThat(problem.get("type").asString()).isEqualTo("urn:nightmap:problem:request-refused");
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("detail").asString()).isNotBlank();
        assertThat(problem.get("allowed")).isEmpty();
        assertKeepsABrowserInBoundsAndSaysNothingOfTheInside(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%zz", "/nights%zz?lang=ru", "/VAADIN/..%2f..%2fetc", "/apis/%zz"})
    void peopleGetAPage(String path) throws Exception {
        RawAnswer answer = raw("GET " + path + REST);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).isEqualToIgnoringCase("text/html;charset=utf-8");
        assertThat(answer.body())
                .contains(
                        "<html lang=\"en\">",
                        "<h1>This address cannot be answered</h1>",
                        "<a href=\"/\">Open the map</a>");
        assertKeepsABrowserInBoundsAndSaysNothingOfTheInside(answer);
    }

    @Test
    void thePageIsInTheLanguageThatTheBrowserAsksForFirst() throws Exception {
        String headers =
                " HTTP/1.1\r\nHost: localhost\r\nAccept-Language: ru-RU, en;q=0.5\r\nConnection: close\r\n\r\n";

        assertThat(raw("GET /%zz" + headers).body()).contains("<html lang=\"ru\">", "Открыть карту");
    }

    /** Refused by the container within the filters, so that the answer comes another way. */
    @Test
    void aStaticFileThatIsNotThereIsAPageToo() throws Exception {
        RawAnswer answer = raw("GET /VAADIN/nothing.js" + REST);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).isEqualToIgnoringCase("text/html;charset=utf-8");
        assertKeepsABrowserInBoundsAndSaysNothingOfTheInside(answer);
    }

    @Test
    void aHeadRequestGetsTheHeadersAlone() throws Exception {
        RawAnswer answer = raw("HEAD /api/nights/%zz" + REST);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/nights?from=%zz", "/api/nights/2025-10-25?basis=%f", "/api/nights?MANY"})
    void parametersThatCannotBeReadAreTheFaultOfTheRequest(String path) throws Exception {
        RawAnswer answer = raw("GET " + path.replace("MANY", "a=b&".repeat(101)) + REST);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("urn:nightmap:problem:unreadable-parameters");
        assertKeepsABrowserInBoundsAndSaysNothingOfTheInside(answer);
    }

    private static void assertKeepsABrowserInBoundsAndSaysNothingOfTheInside(RawAnswer answer) {
        assertThat(answer.headers())
                .containsEntry("content-security-policy", SecurityHeaders.PAGE_POLICY)
                .containsAllEntriesOf(Map.of(
                        "x-content-type-options", "nosniff",
                        "x-frame-options", "DENY",
                        "referrer-policy", "no-referrer",
                        "cross-origin-opener-policy", "same-origin",
                        "cross-origin-resource-policy", "same-origin",
                        "cache-control", "no-store"))
                .containsKey("permissions-policy")
                .doesNotContainKey("server");
        assertThat(answer.body()).doesNotContainIgnoringCase("tomcat", "exception", "apache", "\tat ", "jdk");
    }
}
