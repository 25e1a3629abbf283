package org.nightmap.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.algorithm.distance.DiscreteHausdorffDistance;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.nightmap.atlas.AtlasSettings.ViewSettings;
import org.nightmap.storage.DataDirectory;

/** The shapes of the shipped layers, as they are drawn. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShapeMakerTest {

    private static final AtlasSettings SETTINGS = ShippedSettings.read();
    private static final ViewSettings WEST = SETTINGS.views().getFirst();

    private ShapefileAtlas atlas;
    private MapShapes coarse;
    private MapShapes fine;

    @BeforeAll
    void makeThem(@TempDir Path folder) throws IOException {
        atlas = new ShapefileAtlas(SETTINGS, DataDirectory.at(folder));
        coarse = atlas.shapes(atlas.defaultView(), 4000);
        fine = atlas.shapes(atlas.defaultView(), 900);
    }

    @Test
    void sharedBordersAreSharedPointForPoint() {
        for (MapShapes shapes : List.of(coarse, fine)) {
            Geometry[] all = shapes.regions().values().stream()
                    .map(MapShapes.Outline::shape)
                    .toArray(Geometry[]::new);

            assertThat(CoverageValidator.hasInvalidResult(CoverageValidator.validate(all)))
                    .isFalse();
        }
    }

    @Test
    void everyShapeIsValidAndItsLabelStandsInside() {
        assertThat(coarse.regions()).hasSize(85);
        coarse.regions().forEach((iso, outline) -> {
            assertThat(outline.shape().isValid()).as(iso).isTrue();
            assertThat(outline.shape().contains(point(outline.shape(), outline.pole())))
                    .as(iso)
                    .isTrue();
        });
    }

    /**
     * A corner moves by no more than the grid's half diagonal; no corner lies further from the outline before it was simplified
     * than that and, as CoverageSimplifier measures areas of triangles, none is invented.
     */
    @Test
    void noCornerIsAnywhereButOnTheRealBorder() {
        Map<String, MultiPolygon> real = new HashMap<>(ProjectedCoverage.projected(
                Layers.read(SETTINGS, LayerSources.read(SETTINGS)).regions(), WEST.projection()));
        for (String iso : List.of("RU-ROS", "RU-MOW", "RU-SAR")) {
            Geometry corners = coarse.regions().get(iso).shape();
            for (Coordinate corner : corners.getCoordinates()) {
                assertThat(real.get(iso).getBoundary().distance(point(corners, corner)))
                        .as(iso)
                        .isLessThanOrEqualTo(WEST.unit() * Math.sqrt(0.5) + 1e-6);
            }
        }
    }

    /** Of the real borders of Saratov nothing is left further away than a few tolerances: 2500 metres. */
    @Test
    void aFinerShapeIsNearerToTheRealOne() {
        MultiPolygon real = ProjectedCoverage.projected(
                        Layers.read(SETTINGS, LayerSources.read(SETTINGS)).regions(), WEST.projection())
                .get("RU-SAR");

        double coarsely = DiscreteHausdorffDistance.distance(
                real, coarse.regions().get("RU-SAR").shape());
        double finely = DiscreteHausdorffDistance.distance(
                real, fine.regions().get("RU-SAR").shape());

        assertThat(coarsely).isLessThan(4 * WEST.tolerance());
        assertThat(finely).isLessThan(coarsely);
    }

    @Test
    void whatIsKeptIsReadBackToTheLastBit() {
        MapShapes read = KeptShapes.read(KeptShapes.written(coarse)).orElseThrow();

        assertThat(read.regions().keySet())
                .containsExactlyElementsOf(coarse.regions().keySet());
        assertThat(KeptShapes.written(read)).isEqualTo(KeptShapes.written(coarse));
        assertThat(KeptShapes.read(new byte[] {0, 0, 0, 9, 1})).isEmpty();
    }

    private static Geometry point(Geometry geometry, Coordinate at) {
        return geometry.getFactory().createPoint(at);
    }
}
