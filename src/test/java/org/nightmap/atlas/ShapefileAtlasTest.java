package org.nightmap.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.nightmap.language.Language;
import org.nightmap.storage.DataDirectory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The shipped boundaries, read from the real shapefiles. */
class ShapefileAtlasTest {

    /** Half a megabyte is a second on a slow line; the browser keeps them for good. */
    private static final int LARGEST_GZIPPED = 200_000;

    private static final GeometryFactory FACTORY = new GeometryFactory();

    @TempDir
    static Path dataDir;

    private static ShapefileAtlas atlas;

    @BeforeAll
    static void open() {
        atlas = new ShapefileAtlas(ShippedSettings.read(), DataDirectory.at(dataDir));
    }

    @Test
    void thereAre85RegionsTwoOfThemDisputed() {
        assertThat(atlas.regions()).hasSize(85);
        assertThat(atlas.regions().stream().filter(Region::disputed).map(Region::iso))
                .containsExactly("UA-40", "UA-43");
    }

    @ParameterizedTest
    @CsvSource({
        "RU-ROS, Rostov Oblast, Ростовская область, Rostov, Ростовская",
        "RU-KDA, Krasnodar Krai, Краснодарский край, Krasnodar, Краснодарский",
        "RU-TA, Tatarstan, Республика Татарстан, Tatarstan, Татарстан",
        "RU-SE, North Ossetia-Alania, Республика Северная Осетия — Алания, North Ossetia-Alania, Северная Осетия",
        "RU-SA, Sakha Republic (Yakutia), Республика Саха (Якутия), Sakha, Саха",
        "RU-MOS, Moscow Oblast, Московская область, Moscow Oblast, Московская",
        "RU-MOW, Moscow, Москва, Moscow, Москва",
        "RU-AL, Altai Republic, Республика Алтай, Altai Republic, Алтай",
        "RU-ALT, Altai Krai, Алтайский край, Altai Krai, Алтайский",
        "RU-KHM, Khanty-Mansi Autonomous Okrug, Ханты-Мансийский автономный округ — Югра, Khanty-Mansi, Ханты-Мансийский",
        "UA-43, Crimea, Республика Крым, Crimea, Крым"
    })
    void namesComeFromTheLayerAndShortOnesLeaveOutTheTypeUnlessTwoWouldBeEqual(
            String iso, String en, String ru, String shortEn, String shortRu) {
        Region region = atlas.region(iso).orElseThrow();

        assertThat(region.name().in(Language.EN)).isEqualTo(en);
        assertThat(region.name().in(Language.RU)).isEqualTo(ru);
        assertThat(region.shortName().in(Language.EN)).isEqualTo(shortEn);
        assertThat(region.shortName().in(Language.RU)).isEqualTo(shortRu);
    }

    /** The layer's field area_km2, whole square kilometres on the ellipsoid, was made by another program. */
    @Test
    void areasAgreeWithTheLayersOwnToTheSquareKilometre() {
        List<LayerFeature> features = Layers.read(ShippedSettings.read(), LayerSources.read(ShippedSettings.read()))
                .regions();

        assertThat(features).hasSize(85);
        for (LayerFeature feature : features) {
            assertThat(atlas.region(feature.key()).orElseThrow().areaKm2())
                    .as(feature.key())
                    .isCloseTo(Double.parseDouble(feature.text("area_km2")), within(0.51));
        }
    }

    @Test
    void theWestIsTheDefaultView() {
        assertThat(atlas.views()).extracting(MapView::id).containsExactly("west", "russia");
        assertThat(atlas.defaultView().id()).isEqualTo("west");
    }

    @ParameterizedTest
    @ValueSource(strings = {"west", "russia"})
    void boundariesForTheBrowserAreSmallAndHoldEveryRegionOnce(String view) throws IOException {
        BrowserBoundaries boundaries = atlas.browserBoundaries(atlas.view(view).orElseThrow());
        JsonNode json = json(boundaries);

        assertThat(boundaries.gzippedJson()).hasSizeLessThan(LARGEST_GZIPPED);
        assertThat(json.get("regions")
                        .valueStream()
                        .map(region -> region.get("iso").stringValue()))
                .containsExactlyElementsOf(
                        atlas.regions().stream().map(Region::iso).toList());
        assertThat(json.get("seas")).hasSize(12);
        assertThat(json.get("borders")).isNotEmpty();
        assertThat(json.get("neighbours")
                        .valueStream()
                        .map(n -> n.get("name").get("ru").stringValue()))
                .contains("Украина", "Казахстан", "Финляндия");
    }

    @ParameterizedTest
    @ValueSource(strings = {"west", "russia"})
    void everyLabelStandsInsideItsRegion(String view) throws IOException {
        JsonNode json = json(atlas.browserBoundaries(atlas.view(view).orElseThrow()));

        for (JsonNode region : json.get("regions")) {
            Coordinate label = new Coordinate(
                    region.get("label").get(0).intValue(),
                    region.get("label").get(1).intValue());
            boolean inside = region.get("polygons")
                    .valueStream()
                    .map(ShapefileAtlasTest::polygon)
                    .anyMatch(polygon -> polygon.contains(FACTORY.createPoint(label)));
            assertThat(inside).as(region.get("iso").stringValue()).isTrue();
        }
    }

    /**
     * Of what the browser gets, after all simplifying and rounding. JTS's own validator of coverages: no overlap, no gap, every
     * border between two regions or with a neighbour the same on both sides, point for point.
     */
    @ParameterizedTest
    @ValueSource(strings = {"west", "russia"})
    void everyBorderIsTheSameOnBothSides(String view) throws IOException {
        JsonNode json = json(atlas.browserBoundaries(atlas.view(view).orElseThrow()));
        List<Geometry> coverage = new ArrayList<>();
        json.get("regions").forEach(region -> coverage.add(shape(region)));
        json.get("neighbours").forEach(neighbour -> coverage.add(shape(neighbour)));

        assertThat(coverage).hasSizeGreaterThan(85 + 30).allMatch(Geometry::isValid);
        assertThat(CoverageValidator.isValid(coverage.toArray(Geometry[]::new))).isTrue();
    }

    /** Kazakhstan's own middle is far outside the view of the west. */
    @Test
    void aNeighboursNameStandsInWhatIsSeenOfIt() throws IOException {
        JsonNode json = json(atlas.browserBoundaries(atlas.defaultView()));
        JsonNode kazakhstan = json.get("neighbours")
                .valueStream()
                .filter(n -> n.get("id").stringValue().equals("KAZ"))
                .findFirst()
                .orElseThrow();
        int easternEdge =
                json.get("centre").get(0).intValue() + json.get("size").get(0).intValue() / 2;

        assertThat(kazakhstan.get("label").get(0).intValue()).isLessThan(easternEdge);
        assertThat(kazakhstan.get("rank").intValue()).isLessThan(6);
        assertThat(shape(kazakhstan)
                        .contains(FACTORY.createPoint(new Coordinate(
                                kazakhstan.get("label").get(0).intValue(),
                                kazakhstan.get("label").get(1).intValue()))))
                .isTrue();
    }

    @Test
    void chukotkaIsInOnePieceAcrossTheAntimeridian() throws IOException {
        JsonNode json = json(atlas.browserBoundaries(atlas.view("russia").orElseThrow()));
        JsonNode chukotka = json.get("regions")
                .valueStream()
                .filter(region -> region.get("iso").stringValue().equals("RU-CHU"))
                .findFirst()
                .orElseThrow();
        List<Polygon> parts = chukotka.get("polygons")
                .valueStream()
                .map(ShapefileAtlasTest::polygon)
                .toList();
        double all = parts.stream().mapToDouble(Polygon::getArea).sum();
        double largest = parts.stream().mapToDouble(Polygon::getArea).max().orElseThrow();

        // The peninsula east of 180° is a sixth of it; Wrangel Island, cut by the seam too, a hundredth
        assertThat(largest / all).isGreaterThan(0.97);
    }

    @Test
    void outlinesInLongitudeAndLatitudeStayWithinTheirRange() {
        assertThat(atlas.lonLat()).hasSize(85).allSatisfy((iso, polygons) -> {
            assertThat(polygons.isValid()).as(iso).isTrue();
            assertThat(polygons.getEnvelopeInternal().getMinX()).isGreaterThanOrEqualTo(-180);
            assertThat(polygons.getEnvelopeInternal().getMaxX()).isLessThanOrEqualTo(180);
        });
        assertThat(CoverageValidator.isValid(atlas.lonLat().values().toArray(Geometry[]::new)))
                .isTrue();
    }

    private static JsonNode json(BrowserBoundaries boundaries) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(boundaries.gzippedJson()))) {
            return new ObjectMapper().readTree(in);
        }
    }

    private static Polygon polygon(JsonNode rings) {
        List<LinearRing> all = rings.valueStream()
                .map(steps -> FACTORY.createLinearRing(ring(steps)))
                .toList();
        return FACTORY.createPolygon(all.getFirst(), all.subList(1, all.size()).toArray(LinearRing[]::new));
    }

    private static Geometry shape(JsonNode feature) {
        return FACTORY.createMultiPolygon(feature.get("polygons")
                .valueStream()
                .map(ShapefileAtlasTest::polygon)
                .toArray(Polygon[]::new));
    }

    private static Coordinate[] ring(JsonNode steps) {
        List<Coordinate> points = new ArrayList<>();
        long x = 0;
        long y = 0;
        for (int i = 0; i < steps.size(); i += 2) {
            x += steps.get(i).longValue();
            y += steps.get(i + 1).longValue();
            points.add(new Coordinate(x, y));
        }
        points.add(points.getFirst());
        return points.toArray(Coordinate[]::new);
    }
}
