package org.nightmap.command;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.nightmap.export.SheetRequest;
import org.nightmap.time.Night;
import org.nightmap.time.Period;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files of a server that runs on this machine and has the database open, asked for over its loopback address. */
final class RunningServerFiles implements FileSource {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** How often a server is asked again that has too many images to make, and how long is waited between. */
    private static final int MOST_TRIES = 12;

    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    private static final int BUSY = 503;

    private final HttpClient client = HttpClient.newBuilder()
            .proxy(HttpClient.Builder.NO_PROXY)
            .connectTimeout(PATIENCE)
            .build();
    private final URI server;
    private final Duration pause;

    private RunningServerFiles(URI server, Duration pause) {
        this.server = server;
        this.pause = pause;
    }

    /**
     * A server's files.
     *
     * @throws CommandFailure if it cannot be asked over the loopback address in clear
     */
    static RunningServerFiles of(URI server) {
        return of(server, Duration.ofSeconds(5));
    }

    static RunningServerFiles of(URI server, Duration pause) {
        if (!isLoopback(server)) {
            throw CommandFailure.failed(
                    "A server has the database open, and it does not listen on this machine's loopback address: ask it at %s, or stop it"
                            .formatted(server));
        }
        if (!server.getScheme().equals("http")) {
            throw CommandFailure.failed(
                    "A server has the database open, and it speaks TLS only: ask it at its own name, with curl for instance (it listens at %s), or stop it"
                            .formatted(server));
        }
        return new RunningServerFiles(server, pause);
    }

    private static boolean isLoopback(URI server) {
        try {
            // A number, so that no name server is asked
            return InetAddress.getByName(server.getHost()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    @Override
    public byte[] file(FileRequest request) {
        List<String> query = new ArrayList<>();
        request.basis().forEach(basis -> query.add("basis=" + encoded(basis)));
        query.addAll(query(request.sheet()));
        return get(
                "/api/nights/%s/%s".formatted(request.period(), request.kind().address()), query);
    }

    @Override
    public byte[] briefing(BriefingRequest request) {
        return get(
                "/api/nights/%s/briefing.%s"
                        .formatted(request.night(), request.format().ending()),
                query(request.look()));
    }

    private static List<String> query(SheetRequest look) {
        return look.given().entrySet().stream()
                .map(each -> each.getKey() + "=" + encoded(each.getValue()))
                .toList();
    }

    @Override
    public List<Night> nights(Period period) {
        byte[] list = get("/api/nights", List.of("from=" + period.from(), "to=" + period.to()));
        return StreamSupport.stream(JsonMapper.shared().readTree(list).values().spliterator(), false)
                .map(night -> Night.parse(night.get("night").asString()))
                .toList();
    }

    @Override
    public void close() {
        client.close();
    }

    private byte[] get(String path, List<String> query) {
        URI address = URI.create(server + path + (query.isEmpty() ? "" : "?" + String.join("&", query)));
        for (int tries = 1; ; tries++) {
            HttpResponse<byte[]> response = send(address);
            if (response.statusCode() == 200) {
                return response.body();
            }
            if (response.statusCode() != BUSY || tries == MOST_TRIES) {
                throw refusal(response);
            }
            sleep();
        }
    }

    private HttpResponse<byte[]> send(URI address) {
        try {
            return client.send(
                    HttpRequest.newBuilder(address).timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw CommandFailure.failed(
                    "The server at %s, which has the database open, does not answer".formatted(server), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw CommandFailure.failed("Interrupted", e);
        }
    }

    private void sleep() {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw CommandFailure.failed("Interrupted", e);
        }
    }

    /** What the server says is wrong, in its own words. */
    private CommandFailure refusal(HttpResponse<byte[]> response) {
        String detail;
        List<String> allowed;
        try {
            JsonNode problem = JsonMapper.shared().readTree(response.body());
            detail = problem.path("detail").asString("");
            allowed = problem.path("allowed")
                    .valueStream()
                    .map(JsonNode::asString)
                    .toList();
        } catch (JacksonException e) {
            throw CommandFailure.failed("The server at %s answers %d".formatted(server, response.statusCode()), e);
        }
        return response.statusCode() == BAD_REQUEST || response.statusCode() == NOT_FOUND
                ? CommandFailure.wrongUse(Refusals.words(detail, allowed))
                : CommandFailure.failed("The server at %s: %s".formatted(server, detail));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
