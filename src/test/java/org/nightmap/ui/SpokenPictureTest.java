package org.nightmap.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a screen reader says of the desk by itself: 14 regions of 121 drones, Rostov's 20 the most; the night before 13 regions. */
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

    /** 14 regions on the one night, 13 on the night before. */
    @Test
    void aPairIsSaidWithBothOfItsMaps() {
        open(EXAMPLE + "&as=side&against=2025-10-24");
        assertThat(said())
                .startsWith(
                        "Compared side by side: Night of 24–25 October 2025: 14 regions counted, most in Rostov Oblast, 20;")
                .contains(". Night of 23–24 October 2025: 13 regions counted, most in Rostov Oblast, 34;");
        selectFirst("RU-ROS");
        assertThat(said()).isEqualTo("Rostov Oblast: 20 drones; Night of 23–24 October 2025: 34 drones");

        open("?period=2025-10-25&as=side&against=2025-10-24&lang=ru&view=west");
        assertThat(said())
                .startsWith("Две карты рядом. Ночь на 25 октября 2025 года: ")
                .contains(". Ночь на 24 октября");
    }

    /** Of 21 and 22 October there is no report; the totals of the others are 139, 111 and 121. */
    @Test
    void mapsOfNightsAreSaidByTheirNumberAndWhereMostWas() {
        open("?period=2025-10-21..2025-10-25&as=nights&lang=en&view=west");
        assertThat(said())
                .isEqualTo("Nights of 21–25 October 2025: 5 nights, a map of each; no report for 2 nights; "
                        + "most stated for the night to 23 Oct 2025, 139.");
        assertThat(find(NightsGrid.class).single().getElement().getAttribute("aria-label"))
                .isEqualTo(said());
        open("?period=2025-10-21..2025-10-25&as=nights&lang=ru&view=west");
        assertThat(said()).contains("5 ночей, по карте на каждую; нет сообщений за 2 ночи; больше всего заявлено");
    }

    /** Of 85 regions: 66 have none on either night. */
    @Test
    void aDifferenceIsSaidOfEveryRegion() {
        open(EXAMPLE + "&as=difference&against=2025-10-24");
        assertThat(said())
                .contains(
                        "more in 9 regions",
                        "fewer in 8 regions",
                        "as many in 1 region;",
                        "none in either for 66 regions")
                .endsWith("no difference known for 1 region.");
        open("?period=2025-10-25&as=difference&against=2025-10-24&lang=ru&view=west");
        assertThat(said()).contains("ни тогда, ни теперь не сообщалось о 66 регионах");
    }

    private void selectFirst(String iso) {
        fire(find(MapElement.class).all().getFirst(), "region-select", "iso", iso);
    }

    private String said() {
        return textOf(find(SpokenPicture.class).single());
    }
}
