package org.nightmap.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Figures of the shipped example night: the ministry's statement by TASS, 121 in 14 regions. */
class DeskViewTest extends ViewTest {

    @Test
    void thePlainAddressOpensTheExampleNight() {
        open("");
        assertThat(textOf(withClass("nm-navigator-current"))).isEqualTo("Night of 24–25 October 2025");
        assertThat(textOf(withClass("nm-equation")))
                .isEqualTo("121 stated = 121 on the map + 0 elsewhere + 0 unattributed");
        assertThat(textOf(withClass("nm-basis"))).contains("Complete").contains("Drawn from TASS, 25 Oct 2025");
    }
}
