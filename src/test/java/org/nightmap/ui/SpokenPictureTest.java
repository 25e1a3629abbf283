package org.nightmap.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a screen reader says of the desk by itself: 14 regions of 121 drones, Rostov's 20 the most; the night before 7 regions. */
class SpokenPictureTest extends DeskTest {

    @Test
    void thePictureIsSaidInWordsWheneverItIsAnotherOne() {
        open(EXAMPLE);
        assertThat(said())
                .isEqualTo("Night of 24–25 October 2025: 14 regions counted, most in Rostov Oblast, 20;"
                        + " 1 region counted with another; none reported in 70 regions.");
        click("Previous night");
        assertThat(said()).startsWith("Night of 23–24 October 2025: ").contains("most in Rostov Oblast, 34");
        choose("Language", "RU");
        assertThat(said()).startsWith("Ночь на 24 октября 2025 года: ").contains("Ростовская область");
    }

    @Test
    void theRegionThatIsSelectedIsSaidWithItsNumberOrItsState() {
        open(EXAMPLE);
        selectOnTheMap("RU-ROS");
        assertThat(said()).isEqualTo("Rostov Oblast: 20 drones");
        selectOnTheMap("RU-MOW");
        assertThat(said()).isEqualTo("Moscow: counted with Moscow Oblast");
        selectOnTheMap("RU-ALT");
        assertThat(said()).isEqualTo("Altai Krai: none reported");
    }

    private String said() {
        return textOf(find(SpokenPicture.class).single());
    }
}
