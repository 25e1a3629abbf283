package org.nightmap.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nightmap.atlas.AtlasSettings.ViewSettings;

class ShapeLadderTest {

    /** The west: 2500 metres of tolerance on a grid of 100. */
    private static final ViewSettings WEST = ShippedSettings.read().views().getFirst();

    /** At 1.25 pixels off: 2500 / 1.25 = 2000 metres a pixel, then half of it at each rung, and the sixth is the finest. */
    @ParameterizedTest
    @CsvSource({
        "100000, 0",
        "2000, 0",
        "1999, 1",
        "1000, 1",
        "999, 2",
        "500, 2",
        "250, 3",
        "125, 4",
        "62.5, 5",
        "62, 5",
        "0.001, 5"
    })
    void theCoarsestRungThatLooksWholeIsTaken(double metresPerPixel, int rung) {
        assertThat(ShapeLadder.rung(WEST, metresPerPixel)).isEqualTo(rung);
    }

    @Test
    void everyRungIsTwiceAsFineAsTheOneBefore() {
        assertThat(ShapeLadder.settings(WEST, 0)).isEqualTo(WEST);
        assertThat(ShapeLadder.settings(WEST, 3).tolerance()).isEqualTo(312.5);
        assertThat(ShapeLadder.settings(WEST, 3).unit()).isEqualTo(12.5);
    }
}
