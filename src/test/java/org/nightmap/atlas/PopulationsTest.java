package org.nightmap.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.GeometryFactory;

class PopulationsTest {

    private static final List<LayerFeature> REGIONS = Stream.of("A", "B")
            .map(key -> new LayerFeature(key, Map.of(), new GeometryFactory().createMultiPolygon()))
            .toList();

    @Test
    void everyRegionHasItsNumber() {
        assertThat(Populations.parse("key,population\nB,1200000\nA, 750\n", REGIONS))
                .isEqualTo(Map.of("A", 750L, "B", 1_200_000L));
        assertThat(Populations.parse("", REGIONS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'A,1;B,2;C,3', 'nightmap.atlas.population: it names C, which is no key of the region layer'",
        "'A,1', 'nightmap.atlas.population: it has no row for the region B'",
        "'A,1;B,many', 'nightmap.atlas.population, row 3'",
        "'A,0;B,2', 'nightmap.atlas.population, row 2: it is no population of a region (0 is no number'",
        "'A,1;A,2', 'nightmap.atlas.population, row 3: it is no population of a region (A is there twice'",
    })
    void whatWouldLeaveARegionWithoutAValueStopsTheStart(String rows, String problem) {
        assertThatThrownBy(() -> Populations.parse("key,population\n" + rows.replace(';', '\n'), REGIONS))
                .isInstanceOf(BoundaryProblem.class)
                .hasMessageStartingWith(problem);
    }
}
