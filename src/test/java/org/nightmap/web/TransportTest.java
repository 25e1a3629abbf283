package org.nightmap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightmap.atlas.BrowserBoundaries;

/** How answers travel: cached, compressed, and with headers that keep a browser in bounds. */
class TransportTest extends ServedApplication {

    @Test
    void aClientThatHasTheAnswerGetsNothingButThat() throws Exception {
        HttpResponse<byte[]> first = get("/api/nights/2025-10-25");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<byte[]> second = get("/api/nights/2025-10-25", "If-None-Match", tag);

        assertThat(tag).startsWith("W/\"").contains("2025-10-25");
        assertThat(first.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
        assertThat(get("/api/nights/2025-10-24", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
    }

    @Test
    void boundariesAreSentAsTheyAreKeptAndMayBeKeptForGood() throws Exception {
        BrowserBoundaries boundaries = atlas.browserBoundaries(atlas.defaultView());
        String path = "/boundaries/%s/%s.json".formatted(boundaries.view(), boundaries.hash());
        HttpResponse<byte[]> zipped = get(path, "Accept-Encoding", "gzip");

        assertThat(zipped.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(zipped.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(zipped.headers().firstValue("Cache-Control")).hasValue("max-age=31536000, public, immutable");
        assertThat(zipped.headers().allValues("Vary")).contains("Accept-Encoding");
        assertThat(zipped.body()).isEqualTo(boundaries.gzippedJson());
        assertThat(read(get(path)).get("view").asString()).isEqualTo(boundaries.view());
    }

    @Test
    void answersTravelCompressed() throws Exception {
        HttpResponse<byte[]> response = get("/api/nights/2025-10-25", "Accept-Encoding", "gzip");

        assertThat(response.headers().firstValue("Content-Encoding")).hasValue("gzip");
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).contains("\"stated\":121");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/api/nights", "/api/nothing", "/api/nights/yesterday", "/error", "/h2-console", "/actuator"
            })
    void everyAnswerCarriesTheHeadersThatKeepABrowserInBounds(String path) throws Exception {
        HttpResponse<byte[]> response = get(path);

        assertThat(response.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'")
                .doesNotContain("http:", "https:", "*");
        assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(response.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(response.headers().firstValue("Permissions-Policy")).isPresent();
        assertThat(response.headers().firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
        assertThat(response.headers().firstValue("Server")).isEmpty();
        assertThat(response.headers().firstValue("X-Powered-By")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/error", "/api//nights", "/api/nights/a;b=c"})
    void whateverIsAskedNoTraceOfTheInsideIsShown(String path) throws Exception {
        RawAnswer answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer.status()).isBetween(400, 499);
        assertThat(answer.body())
                .doesNotContain("Exception")
                .doesNotContain("\tat ")
                .doesNotContain("Apache Tomcat")
                .doesNotContain("Whitelabel");
    }
}
