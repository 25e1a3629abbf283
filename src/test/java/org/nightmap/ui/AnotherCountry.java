package org.nightmap.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.geotools.api.referencing.FactoryException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.nightmap.atlas.Atlas;
import org.nightmap.atlas.MadeUpCountry;
import org.nightmap.report.Attribution;
import org.nightmap.report.Coverage;
import org.nightmap.report.Line;
import org.nightmap.report.LineKind;
import org.nightmap.report.Publication;
import org.nightmap.report.ReportKind;
import org.nightmap.report.ReportRef;
import org.nightmap.report.ReportStatus;
import org.nightmap.report.Reports;
import org.nightmap.report.Statement;
import org.nightmap.report.Window;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The whole application on another country's shapefile, told apart from the shipped one by settings alone: another part of the
 * world, field names, reference system and encoding, names in one language, nothing around it and none of the shipped reports.
 * It is started once for all tests of this kind, with a folder of its own.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class AnotherCountry extends ViewTest {

    static final String NIGHT = "2024-07-15";

    @Autowired
    Atlas atlas;

    @LocalServerPort
    private int port;

    @Autowired
    private Reports reports;

    @DynamicPropertySource
    static void anotherCountry(DynamicPropertyRegistry properties) throws IOException, FactoryException {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target/ui-test-data")), "island");
        Path shp = MadeUpCountry.writeTo(folder.resolve("layer"));
        // Else the views ask for a development server where the browser part has not been built
        properties.add("vaadin.productionMode", () -> true);
        properties.add("nightmap.data-dir", () -> folder.resolve("data").toString());
        properties.add("nightmap.intake.load-shipped", () -> false);
        properties.add("nightmap.ui.opening-night", () -> "");
        properties.add("nightmap.atlas.regions.file", () -> shp.toUri().toString());
        properties.add("nightmap.atlas.regions.key", () -> MadeUpCountry.KEY);
        properties.add("nightmap.atlas.regions.name-en", () -> MadeUpCountry.NAME);
        for (String none : List.of(
                "regions.name-ru",
                "regions.type",
                "regions.disputed-field",
                "countries.file",
                "inner-borders.file",
                "seas")) {
            properties.add("nightmap.atlas." + none, () -> "");
        }
        view(properties, 0, "island", "Island");
        view(properties, 1, "north", "The north");
        properties.add("nightmap.atlas.views[1].centre-x", () -> 0);
        properties.add("nightmap.atlas.views[1].centre-y", () -> 150_000);
        properties.add("nightmap.atlas.views[1].width", () -> 450_000);
        properties.add("nightmap.atlas.views[1].height", () -> 200_000);
        properties.add("nightmap.atlas.views[1].never-covered", () -> "PB-1");
    }

    private static void view(DynamicPropertyRegistry properties, int index, String id, String name) {
        String prefix = "nightmap.atlas.views[%d].".formatted(index);
        properties.add(prefix + "id", () -> id);
        properties.add(prefix + "name-en", () -> name);
        properties.add(prefix + "name-ru", () -> "");
        properties.add(prefix + "first-parallel", () -> -32.7);
        properties.add(prefix + "second-parallel", () -> -30);
        properties.add(prefix + "central-meridian", () -> -27);
        properties.add(prefix + "latitude-of-origin", () -> -31.4);
        properties.add(prefix + "tolerance", () -> 500);
        properties.add(prefix + "unit", () -> 100);
    }

    /** Twelve, of which eleven in two regions and one over the sea. */
    @BeforeEach
    void approveAReport() {
        if (reports.taken(List.of("island-post")).isEmpty()) {
            Statement statement = new Statement(
                    "Island Post",
                    ReportKind.NIGHT,
                    LocalDate.parse(NIGHT),
                    Coverage.FULL,
                    URI.create("https://example.org/12"),
                    "cs",
                    Publication.on(LocalDate.parse(NIGHT)),
                    null,
                    "",
                    new Window(
                            LocalDate.parse(NIGHT).minusDays(1).atTime(22, 0),
                            LocalDate.parse(NIGHT).atTime(7, 0)),
                    12,
                    null,
                    null,
                    "",
                    List.of(
                            line(1, "Horní Příboj", LineKind.REGION, "PB-1", 7),
                            line(2, "Úhořná", LineKind.REGION, "PB-4", 4),
                            line(3, "Jižní moře", LineKind.SEA, null, 1)),
                    Set.of());
            Attribution anna = new Attribution("anna", Instant.parse("2024-07-15T08:00:00Z"), "");
            reports.add("island-post", statement, ReportStatus.DRAFT, anna);
            reports.approve(new ReportRef("island-post", 1), anna);
        }
    }

    private static Line line(int number, String place, LineKind kind, @Nullable String region, int count) {
        return new Line(
                number, place, kind, region, List.of(), List.of(), count, null, null, false, "", null, null, List.of());
    }

    JsonNode json(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .build();
        HttpResponse<byte[]> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }
}
