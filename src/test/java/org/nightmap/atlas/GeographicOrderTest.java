package org.nightmap.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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

    @Test
    void neighboursAreMuchNearerToEachOtherThanByNameOrFromWestToEast() {
        double here = meanDistance(keys(atlas.alongTheMap()));
        double byName = meanDistance(keys(atlas.regions().stream()
                .sorted(Comparator.comparing(region -> region.name().en()))
                .toList()));
        double westToEast = meanDistance(keys(atlas.regions().stream()
                .sorted(Comparator.comparing(
                        region -> outline(region.iso()).getCentroid().getX()))
                .toList()));
        assertThat(here)
                .as("mean distance of neighbours")
                .isLessThan(byName / 2)
                .isLessThan(westToEast);
    }

    /** How many places apart regions with a common border are. */
    private static double meanDistance(List<String> order) {
        Map<String, MultiPolygon> outlines = atlas.lonLat();
        List<Integer> distances = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            for (int j = i + 1; j < order.size(); j++) {
                if (outlines.get(order.get(i)).intersects(outlines.get(order.get(j)))) {
                    distances.add(j - i);
                }
            }
        }
        return distances.stream().mapToInt(Integer::intValue).average().orElseThrow();
    }

    private static MultiPolygon outline(String iso) {
        return atlas.lonLat().get(iso);
    }

    private static List<String> keys(List<Region> regions) {
        return regions.stream().map(Region::iso).toList();
    }
}
