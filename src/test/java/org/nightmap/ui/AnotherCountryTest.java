package org.nightmap.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.geotools.api.referencing.FactoryException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightmap.atlas.Atlas;
import org.nightmap.atlas.BrowserBoundaries;
import org.nightmap.atlas.MadeUpCountry;
import org.nightmap.atlas.MapView;
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
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class AnotherCountryTest extends ViewTest {

    private static final String NIGHT = "2024-07-15";

    @TempDir
    static Path folder;

    @LocalServerPort
    private int port;

    @Autowired
    private Atlas atlas;

    @Autowired
    private Reports reports;

    @DynamicPropertySource
    static void anotherCountry(DynamicPropertyRegistry properties) throws IOException, FactoryException {
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

    @Test
    void theListOfNightsHasTheNight() throws Exception {
        assertThat(json("/api/nights"))
                .hasToString("[{\"night\":\"2024-07-15\",\"stated\":12,\"attributed\":11,\"elsewhere\":1,"
                        + "\"unattributed\":0,\"complete\":true,\"coverage\":\"full\",\"reports\":1}]");
    }

    @Test
    void thePictureHasTheCountrysRegions() throws Exception {
        List<String> regions = json("/api/nights/" + NIGHT)
                .get("regions")
                .valueStream()
                .map(region -> "%s %s/%s %s %s"
                        .formatted(
                                region.get("iso").asString(),
                                region.get("name").get("en").asString(),
                                region.get("name").get("ru").asString(),
                                region.get("state").asString(),
                                region.get("count").asInt()))
                .toList();

        assertThat(regions)
                .containsExactly(
                        "PB-1 Horní Příboj/Horní Příboj counted 7",
                        "PB-2 Dolní Příboj/Dolní Příboj none_reported 0",
                        "PB-3 Žďárský kraj/Žďárský kraj none_reported 0",
                        "PB-4 Úhořná/Úhořná counted 4",
                        "PB-5 Čtyři Skály/Čtyři Skály none_reported 0",
                        "PB-6 Ďáblův Mys/Ďáblův Mys none_reported 0");
    }

    /** Corners by PROJ: {@code cs2cs EPSG:32726 OGC:CRS84}. */
    @Test
    void theFeaturesStandWhereTheReferenceSystemPutsThem() throws Exception {
        JsonNode features = json("/api/nights/" + NIGHT + "/regions.geojson").get("features");

        assertThat(features).hasSize(6);
        assertThat(corners(features.get(4))).anySatisfy(corner -> isAt(corner, -29.151032686, -33.420738490));
        assertThat(corners(features.get(1))).anySatisfy(corner -> isAt(corner, -24.939596088, -29.363290602));
        assertThat(corners(features.get(3)))
                .filteredOn(corner -> Math.abs(corner.get(0).asDouble() + 27) < 1e-5)
                .hasSizeGreaterThanOrEqualTo(2);
    }

    private static List<JsonNode> corners(JsonNode feature) {
        List<JsonNode> corners = new ArrayList<>();
        feature.get("geometry")
                .get("coordinates")
                .forEach(part -> part.forEach(ringOrCorner -> {
                    if (ringOrCorner.get(0).isArray()) {
                        ringOrCorner.forEach(corners::add);
                    } else {
                        corners.add(ringOrCorner);
                    }
                }));
        return corners;
    }

    private static void isAt(JsonNode corner, double longitude, double latitude) {
        assertThat(corner.get(0).asDouble()).isCloseTo(longitude, within(1e-5));
        assertThat(corner.get(1).asDouble()).isCloseTo(latitude, within(1e-5));
    }

    /** Rectangles of 200 by 150 km in a projection whose scale here is between 0.9996 and 1.0001. */
    @Test
    void areasAreThoseOfTheRectangles() {
        assertThat(atlas.regions())
                .allSatisfy(region -> assertThat(region.areaKm2()).isCloseTo(30_000, within(40.0)));
    }

    /** Corners by PROJ's {@code proj +proj=aea +lat_1=-32.7 +lat_2=-30 +lon_0=-27 +lat_0=-31.4 +ellps=WGS84}. */
    @Test
    void theMapShowsTheCountryInItsOwnViewsWithNothingAroundIt() throws Exception {
        assertThat(atlas.views()).extracting(MapView::id).containsExactly("island", "north");
        assertThat(atlas.defaultView().width()).isCloseTo(1.04 * 2 * 200_125.2, within(1.0));
        assertThat(atlas.defaultView().height()).isCloseTo(1.04 * (224_042.0 + 226_168.3), within(1.0));

        JsonNode island = boundaries(atlas.defaultView());
        JsonNode north = boundaries(atlas.view("north").orElseThrow());

        assertThat(island.get("regions")).hasSize(6).allSatisfy(region -> {
            assertThat(region.get("disputed").asBoolean()).isFalse();
            assertThat(region.get("polygons")).hasSize(1);
        });
        // The first is the one in the north-west; its widest circle fits anywhere in the middle third, in units of 100
        // m
        JsonNode label = island.get("regions").get(0).get("label");
        assertThat(label.get(0).asDouble()).isCloseTo(-1000, within(270.0));
        assertThat(label.get(1).asDouble()).isCloseTo(1490, within(30.0));
        assertThat(island.get("neighbours")).isEmpty();
        assertThat(island.get("borders")).isEmpty();
        assertThat(island.get("seas")).isEmpty();
        assertThat(island.get("neverCovered")).isEmpty();
        assertThat(north.get("neverCovered")).hasToString("[\"PB-1\"]");
        assertThat(north.get("size")).hasToString("[4500,2000]");
    }

    private JsonNode boundaries(MapView view) throws IOException, InterruptedException {
        BrowserBoundaries made = atlas.browserBoundaries(view);
        return json("/boundaries/%s/%s.json".formatted(view.id(), made.hash()));
    }

    @Test
    void theDeskOpensTheNewestNightOnTheFirstView() {
        open("?lang=en");

        assertThat(textOf(withClass("nm-navigator-current"))).isEqualTo("Night of 14–15 July 2024");
        assertThat(textOf(withClass("nm-equation")))
                .isEqualTo("12 stated = 11 on the map + 1 elsewhere + 0 unattributed");
        assertThat(textOf(withClass("nm-basis"))).contains("Complete").contains("Island Post");
        assertThat(textOf(withClass("nm-stage"))).contains("Island").contains("The north");
    }

    @Test
    void aRegionIsShownByItsOwnKeyAndAWrongOneIsAnsweredWithOneThatIsRight() {
        open("?region=PB-4&lang=ru&view=north");
        assertThat(textOf(withClass("nm-region"))).contains("Úhořná").contains("4");

        open("?region=RU-ROS&lang=en");
        assertThat(textOf(withClass("nm-problem"))).contains("PB-1").contains("Horní Příboj");
    }

    @Test
    void theNightsViewHasTheNight() {
        open("nights?lang=en");

        assertThat(textOf(withClass("nm-nights-main"))).contains("1 night");
    }

    private JsonNode json(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .build();
        HttpResponse<byte[]> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }
}
