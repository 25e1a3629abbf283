package org.nightmap.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.nightmap.choropleth.Feature;
import org.nightmap.choropleth.Theme;
import org.nightmap.language.Language;

class CirclesTest extends ShippedMaps {

    /** A count four times as high has a circle of four times the area, twice the radius. */
    @Test
    void areasAreAsTheCounts() {
        Circles circles = new Circles(40, 100);

        assertThat(circles.radius(100)).isEqualTo(40);
        assertThat(circles.radius(25)).isEqualTo(20);
        assertThat(circles.radius(1)).isEqualTo(4);
    }

    @Test
    void theMoreCrowdedTheMapTheSmallerTheyAreDownToABound() {
        double inTheWest = main("2025-10-01..2025-10-31", "west").circles().largest();
        double inRussia = main("2025-10-01..2025-10-31", "russia").circles().largest();

        assertThat(inTheWest).isBetween(30.0, 45.0);
        assertThat(inRussia).isBetween(20.0, 22.0);
        Composition square =
                composition(sheet("2025-10-01..2025-10-31", "russia", Language.EN, SheetPreset.SQUARE.size(), true));
        assertThat(square.maps().getFirst().circles().largest()).isCloseTo(20 * square.unit(), within(1e-9));
        // One region alone
        assertThat(main("2025-10-13", "west").circles().largest()).isCloseTo(46, within(1e-9));
    }

    /** In the west they can be kept apart: none reaches within a fifth of the larger radius of another's middle. */
    @Test
    void noneReachesTheMiddleOfAnother() {
        Sheet sheet = sheet("2025-10-01..2025-10-31", "west", Language.EN, SheetPreset.SLIDE.size(), true);
        Block.Map map = composition(sheet).maps().getFirst();
        MapDrawing drawing = new MapDrawing(scene(sheet, map.frame()), map, sheet, 1);

        for (Feature one : drawing.circled()) {
            for (Feature other : drawing.circled()) {
                Coordinate middle = drawing.shape(other).pole();
                assertThat(one.equals(other)
                                || drawing.shape(one).pole().distance(middle)
                                        >= 1.2 * drawing.circle(one).width() / 2 - 1e-9)
                        .as("%s and %s", one.iso(), other.iso())
                        .isTrue();
            }
        }
    }

    @Test
    void whereNothingIsCountedThereAreNone() {
        Sheet sheet = sheet("2025-10-26", Language.RU, Theme.LIGHT, SheetPreset.SLIDE, null, true);

        assertThat(composition(sheet).maps()).allMatch(map -> map.circles() == null);
        assertThatThrownBy(() -> new Circles(0, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Circles(5, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private Block.Map main(String period, String view) {
        return composition(sheet(period, view, Language.EN, SheetPreset.SLIDE.size(), true))
                .maps()
                .getFirst();
    }
}
