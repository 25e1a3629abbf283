package org.nightmap.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.MultiPolygon;
import org.nightmap.storage.DataDirectory;

/** The shipped regions in an order that keeps neighbours together. */
class GeographicOrderTest {

    @TempDir
    private static Path dataDir;

    private static ShapefileAtlas atlas;

    @BeforeAll
    static void readShippedLayers() {
        atlas = new ShapefileAtlas(ShippedSettings.read(), DataDirectory.at(dataDir));
    }

    @Test
    void everyRegionIsInItOnce() {
        assertThat(atlas.alongTheMap()).containsExactlyInAnyOrderElementsOf(atlas.regions());
    }

    /** A city lies within its oblast or beside it, so nothing comes between. */
    @Test
    void aCityStandsBesideTheOblastAroundIt() {
        List<String> order = keys(atlas.alongTheMap());
        assertThat(Math.abs(order.indexOf("RU-MOW") - order.indexOf("RU-MOS"))).isEqualTo(1);
        assertThat(Math.abs(order.indexOf("RU-SPE") - order.indexOf("RU-LEN"))).isEqualTo(1);
    }

    /** Of 84 steps from a row to the next one, by another program: 63 along the curve, 33 from west to east. */
    @Test
    void mostRegionsStandBesideANeighbour() {
        assertThat(stepsToANeighbour(keys(atlas.alongTheMap()))).isGreaterThanOrEqualTo(60);
        List<String> westToEast = keys(atlas.regions().stream()
                .sorted(Comparator.comparing(
                        region -> outline(region.iso()).getCentroid().getX()))
                .toList());
        assertThat(stepsToANeighbour(westToEast)).isLessThan(40);
    }

    /** How many regions have a common border with the one before. */
    private static long stepsToANeighbour(List<String> order) {
        return IntStream.range(1, order.size())
                .filter(i -> outline(order.get(i)).intersects(outline(order.get(i - 1))))
                .count();
    }

    private static MultiPolygon outline(String iso) {
        return atlas.lonLat().get(iso);
    }

    private static List<String> keys(List<Region> regions) {
        return regions.stream().map(Region::iso).toList();
    }
}
