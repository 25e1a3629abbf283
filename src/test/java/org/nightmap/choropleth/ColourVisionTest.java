package org.nightmap.choropleth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ColourVisionTest {

    /** Lindbloom's calculator: sRGB 255, 0, 0 under D65 is 53.2408, 80.0925, 67.2032. */
    @Test
    void aColourOfTheScreenIsInLabWhatOthersFind() {
        Lab red = ColourVision.NORMAL.seen(Colour.of("#FF0000"));

        assertThat(red.lightness()).isCloseTo(53.2408, within(0.001));
        assertThat(red.a()).isCloseTo(80.0925, within(0.001));
        assertThat(red.b()).isCloseTo(67.2032, within(0.001));
    }

    /** The rows of each matrix add up to 1, so that greys stay grey. */
    @ParameterizedTest
    @EnumSource(ColourVision.class)
    void greysAreSeenAlikeByAllEyes(ColourVision vision) {
        for (int row = 0; row < 3; row++) {
            double sum = vision.matrix().subList(3 * row, 3 * row + 3).stream()
                    .mapToDouble(Double::doubleValue)
                    .sum();
            assertThat(sum).isCloseTo(1, within(0.000_002));
        }
        assertThat(vision.distance(Colour.of("#808080"), Colour.of("#808080"))).isZero();
        assertThat(vision.seen(Colour.of("#808080")).a()).isCloseTo(0, within(0.01));
    }

    /** The red and green of a traffic light, whose lightness is about the same. */
    @Test
    void redAndGreenAreNearerToEachOtherWithoutConesForLongOrMiddleWaves() {
        Colour red = Colour.of("#D7301F");
        Colour green = Colour.of("#4D9221");

        double normal = ColourVision.NORMAL.distance(red, green);
        assertThat(normal).isGreaterThan(60);
        assertThat(ColourVision.DEUTERANOPIA.distance(red, green)).isLessThan(normal / 3);
        assertThat(ColourVision.TRITANOPIA.distance(red, green)).isGreaterThan(normal / 2);
    }
}
