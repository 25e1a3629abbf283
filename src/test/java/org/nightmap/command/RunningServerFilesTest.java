package org.nightmap.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightmap.export.BriefingFormat;
import org.nightmap.export.SheetRequest;
import org.nightmap.time.Night;
import org.nightmap.time.Period;

/** A server that is stood in for, as a real one does not fail when it is wanted to. */
class RunningServerFilesTest {

    private static final SheetRequest NO_LOOK = new SheetRequest(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null);

    private record Answer(int status, String body) {}

    private final Deque<Answer> answers = new ArrayDeque<>();
    private final List<String> asked = new ArrayList<>();
    private HttpServer server;
    private RunningServerFiles files;

    @BeforeEach
    void start() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().toString());
            Answer answer = answers.removeFirst();
            byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer.status(), body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        URI address = URI.create(
                "http://127.0.0.1:%d/maps".formatted(server.getAddress().getPort()));
        files = RunningServerFiles.of(address, Duration.ZERO);
    }

    @AfterEach
    void stop() {
        files.close();
        server.stop(0);
    }

    @Test
    void theSameAddressIsAskedAsABrowserWould() {
        answers.add(new Answer(200, "image"));
        SheetRequest look = new SheetRequest(
                null, null, "ru", null, "print", null, null, null, null, null, null, null, null, null, null, null, null,
                "a & b", null);

        assertThat(files.file(new FileRequest(
                        Period.parse("2025-10-25"),
                        FileKind.of("pdf").orElseThrow(),
                        List.of("2025-10-25-tass@1"),
                        look)))
                .isEqualTo("image".getBytes(StandardCharsets.UTF_8));
        assertThat(asked)
                .containsExactly(
                        "/maps/api/nights/2025-10-25/map.pdf?basis=2025-10-25-tass%401&lang=ru&theme=print&title=a+%26+b");
    }

    @Test
    void whatIsComparedIsAskedFor() {
        answers.add(new Answer(200, "image"));
        SheetRequest look = new SheetRequest(
                "side",
                "2025-10-24",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        FileRequest request =
                new FileRequest(Period.parse("2025-10-25"), FileKind.of("png").orElseThrow(), List.of(), look);

        files.file(request);

        assertThat(asked).containsExactly("/maps/api/nights/2025-10-25/map.png?as=side&against=2025-10-24");
        assertThat(request.fileName()).isEqualTo("nightmap-2025-10-25-beside-2025-10-24.png");
    }

    @Test
    void aWorkbookAndABriefingAreAskedForAtTheirAddresses() {
        answers.add(new Answer(200, "workbook"));
        answers.add(new Answer(200, "slides"));

        files.file(new FileRequest(Period.parse("2025-10-25"), FileKind.XLSX, List.of(), SheetRequest.of("ru", null)));
        files.briefing(new BriefingRequest(Night.of(2025, 10, 25), BriefingFormat.PPTX, SheetRequest.of("ru", "dark")));
        assertThat(asked)
                .containsExactly(
                        "/maps/api/nights/2025-10-25/counts.xlsx?lang=ru",
                        "/maps/api/nights/2025-10-25/briefing.pptx?lang=ru&theme=dark");
    }

    @Test
    void theNightsAreThoseThatItLists() {
        answers.add(new Answer(200, "[{\"night\": \"2025-10-24\"}, {\"night\": \"2025-10-25\"}]"));

        assertThat(files.nights(Period.parse("2025-10-24..2025-10-26")))
                .containsExactly(Night.of(2025, 10, 24), Night.of(2025, 10, 25));
        assertThat(asked).containsExactly("/maps/api/nights?from=2025-10-24&to=2025-10-26");
    }

    @Test
    void aBusyServerIsAskedAgain() {
        answers.add(new Answer(503, "{}"));
        answers.add(new Answer(200, "counts"));

        assertThat(counts()).asString().isEqualTo("counts");
    }

    @Test
    void whatItRefusesIsSaidInItsWords() {
        answers.add(new Answer(400, "{\"detail\": \"There is no report x@1\", \"allowed\": [\"a@1\", \"b@2\"]}"));

        assertThatThrownBy(this::counts)
                .hasMessage("There is no report x@1 (allowed: a@1, b@2)")
                .extracting(e -> ((CommandFailure) e).exitCode())
                .isEqualTo(2);
    }

    @Test
    void whatIsNoAnswerOfNightmapIsAFailure() {
        answers.add(new Answer(502, "<html>"));

        assertThatThrownBy(this::counts)
                .hasMessageContaining("answers 502")
                .extracting(e -> ((CommandFailure) e).exitCode())
                .isEqualTo(1);
    }

    @Test
    void aServerThatIsGoneIsSaid() {
        server.stop(0);

        assertThatThrownBy(this::counts).hasMessageContaining("does not answer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://127.0.0.1:8443", "http://10.1.2.3:8080"})
    void onlyTheLoopbackAddressIsAskedAndOnlyInClear(String address) {
        assertThatThrownBy(() -> RunningServerFiles.of(URI.create(address)))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("A server has the database open")
                .hasMessageContaining(address);
    }

    private byte[] counts() {
        return files.file(new FileRequest(Period.parse("2025-10-25"), FileKind.CSV, List.of(), NO_LOOK));
    }
}
