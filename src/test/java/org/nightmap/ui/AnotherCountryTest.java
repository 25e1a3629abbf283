package org.nightmap.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The pages of another country. */
class AnotherCountryTest extends AnotherCountry {

    @Test
    void theDeskOpensTheNewestNightOnTheFirstView() {
        open("?lang=en");

        assertThat(textOf(withClass("nm-navigator-current"))).isEqualTo("Night of 14–15 July 2024");
        assertThat(textOf(withClass("nm-equation")))
                .isEqualTo("12 stated = 11 on the map + 1 elsewhere + 0 unattributed");
        assertThat(textOf(withClass("nm-basis"))).contains("Complete").contains("Island Post");
        assertThat(textOf(withClass("nm-stage"))).contains("Island").contains("The north");
    }

    @Test
    void aRegionIsShownByItsOwnKeyAndAWrongOneIsAnsweredWithOneThatIsRight() {
        open("?region=PB-4&lang=ru&view=north");
        assertThat(textOf(withClass("nm-region"))).contains("Úhořná").contains("4");

        open("?region=RU-ROS&lang=en");
        assertThat(textOf(withClass("nm-problem"))).contains("PB-1").contains("Horní Příboj");
    }

    @Test
    void theNightsViewHasTheNight() {
        open("nights?lang=en");

        assertThat(textOf(withClass("nm-nights-main"))).contains("1 night");
    }
}
