package org.nightmap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.nightmap.atlas.Atlas;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole application, served, with the shipped boundaries and reports. It is started once for all tests of this kind. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
public abstract class ServedApplication {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Autowired
    protected Atlas atlas;

    @DynamicPropertySource
    static void emptyDataDirectory(DynamicPropertyRegistry registry) {
        registry.add("nightmap.data-dir", () -> "target/test-data/web-" + UUID.randomUUID());
        // Else the views ask for a development server where the browser part has not been built
        registry.add("vaadin.productionMode", () -> true);
    }

    HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** Sends what the client above would refuse to send. */
    RawAnswer raw(String request) throws IOException {
        return RawAnswer.to(request, port);
    }

    JsonNode json(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
        return read(response);
    }

    static JsonNode read(HttpResponse<byte[]> response) {
        return JsonMapper.shared().readTree(response.body());
    }
}
