package org.nightmap.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightmap.atlas.BrowserBoundaries;
import org.nightmap.atlas.MapView;
import tools.jackson.databind.JsonNode;

/** What the interface gives of another country: its night, its regions, and where they stand. */
class AnotherCountryOverHttpTest extends AnotherCountry {

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
}
