package org.nightmap.choropleth;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CircleValueTest {

    @Test
    void theLegendExplainsTheHighestCountAndRoundOnesWellBelowIt() {
        assertThat(CircleValue.explained(266, true)).containsExactly(266.0, 50.0, 10.0);
        assertThat(CircleValue.explained(29, true)).containsExactly(29.0, 5.0, 1.0);
        assertThat(CircleValue.explained(4, true)).containsExactly(4.0, 1.0);
        assertThat(CircleValue.explained(1, true)).containsExactly(1.0);
        assertThat(CircleValue.explained(3.4, false)).containsExactly(3.4, 1.0, 0.2);
    }
}
