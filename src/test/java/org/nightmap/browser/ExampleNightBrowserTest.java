package org.nightmap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The night of 24 to 25 October 2025. The ministry's statement as TASS relays it: Rostov 20, Volgograd 19, Bryansk 17, Kaluga
 * 12, Smolensk 11, Belgorod 9, Moscow region 9, Voronezh 8, Leningrad 8, Novgorod 2, Ryazan 2, Tambov 2, Tver 1, Tula 1, which
 * is the stated total of 121. "Moscow region" covers the city. Of 85 regions 14 are counted, 1 is counted with another, and
 * 70 are left, of which the complete report says none by its silence.
 */
class ExampleNightBrowserTest extends BrowserTest {

    private static final String NIGHT = "?period=2025-10-25&lang=en&view=west";

    private Desk desk;

    @BeforeEach
    void openTheNight() {
        page().navigate(address(NIGHT));
        desk = new Desk(page()).drawn("2025-10-25 en west");
    }

    @Test
    void theHeadlineAddsUp() {
        assertThat(desk.period()).hasText("Night of 24–25 October 2025");
        assertThat(desk.title()).hasText("Drones reported intercepted, by region");
        assertThat(desk.figures()).hasText(new String[] {"121", "121", "0", "0"});
        assertThat(page().getByText("Claims of the source, not verified").first())
                .isVisible();
        assertThat(page()).hasTitle("Night of 24–25 October 2025 · Nightmap");
    }

    @Test
    void theLegendCountsTheRegionsOfEachClassAndState() {
        assertThat(desk.classes()).containsExactly("1 2 regions", "2–4 3", "5–9 4", "10–19 4", "20+ 1");
        assertThat(desk.states())
                .containsExactlyInAnyOrder("Counted with Moscow Oblast 1", "None reported 70", "Disputed 2");
    }

    @Test
    void theTableHasTheCountsOfTheMapHighestFirst() {
        assertThat(desk.rows(14))
                .containsExactly(
                        "Rostov Oblast 20",
                        "Volgograd Oblast 19",
                        "Bryansk Oblast 17",
                        "Kaluga Oblast 12",
                        "Smolensk Oblast 11",
                        "Belgorod Oblast 9",
                        "Moscow Oblast 9",
                        "Leningrad Oblast 8",
                        "Voronezh Oblast 8",
                        "Novgorod Oblast 2",
                        "Ryazan Oblast 2",
                        "Tambov Oblast 2",
                        "Tula Oblast 1",
                        "Tver Oblast 1");
    }

    @Test
    void aRegionClickedOnTheMapIsShownInThePanelTheTableAndTheAddress() {
        desk.clickOnTheMap("RU-ROS");
        assertThat(desk.region().locator("h2")).hasText("Rostov Oblast");
        assertThat(desk.region().locator(".nm-region-number")).hasText("20");
        assertThat(desk.region()).containsText("Highest of 14 regions");
        assertThat(desk.region()).containsText("17% of the total");
        assertThat(desk.region()).containsText("as “Rostov Region”");
        assertThat(page()).hasURL(Pattern.compile(".*[?&]region=RU-ROS(&.*)?"));
        assertThat(desk.table().locator("[part~='selected-row']").first()).isAttached();
    }

    @Test
    void aRegionChosenInTheTableShowsWhatEachReportSaysOfIt() {
        desk.chooseRow("Moscow Oblast");
        assertThat(desk.region().locator("h2")).hasText("Moscow Oblast");
        assertThat(desk.region().locator(".nm-region-number")).hasText("9");
        assertThat(desk.region()).containsText("as “Moscow Region”");
        assertThat(desk.region()).containsText("differs by 2");
        assertThat(page().locator("nightmap-map")).hasJSProperty("selected", "RU-MOS");
    }

    @Test
    void theTableFindsARegionInEitherLanguage() {
        desk.search().fill("туль");
        assertThat(desk.table().locator("span[title='Rostov Oblast']").first())
                .not()
                .isVisible();
        assertThat(desk.rows(2)).containsExactly("Tula Oblast 1");
    }

    @Test
    void theNeighbouringNightsAreOneClickAway() {
        desk.nightBefore();
        desk.drawn("2025-10-24 en west");
        assertThat(desk.figures()).hasText(new String[] {"111", "110", "1", "0"});
        assertThat(desk.rows(2)).containsExactly("Rostov Oblast 34", "Bryansk Oblast 25");
        desk.nightAfter();
        desk.drawn("2025-10-25 en west");
        // no report of the night to the 26th is known
        desk.nightAfter();
        desk.drawn("2025-10-27 en west");
        page().goBack();
        desk.drawn("2025-10-25 en west");
        assertThat(desk.period()).hasText("Night of 24–25 October 2025");
    }

    @Test
    void everyWordChangesWithTheLanguage() {
        desk.clickOnTheMap("RU-ROS");
        desk.choose("RU");
        desk.drawn("2025-10-25 ru west");
        assertThat(desk.period()).hasText("Ночь на 25 октября 2025 года");
        assertThat(desk.title()).hasText("Сообщения о перехваченных БПЛА по регионам");
        assertThat(desk.region().locator("h2")).hasText("Ростовская область");
        assertThat(desk.rows(1)).containsExactly("Ростовская область 20");
        assertThat(page().locator("html")).hasAttribute("lang", "ru");
        assertThat(page()).hasURL(Pattern.compile(".*[?&]lang=ru(&.*)?"));
    }

    @Test
    void theMapLooksAtTheWholeCountryWhenAsked() {
        desk.choose("Russia");
        desk.drawn("2025-10-25 en russia");
        assertThat(page()).hasURL(Pattern.compile(".*view=russia.*"));
        assertThat(desk.classes()).containsExactly("1 2 regions", "2–4 3", "5–9 4", "10–19 4", "20+ 1");
    }

    @Test
    void theArticleIsListedBesideTheBasis() {
        // each part of a card stands on lines of its own, publisher and basis at the two ends of the first
        assertThat(desk.sources())
                .hasText(
                        new String[] {
                            "TASS Basis Night statement · whole night · 25 Oct 2025 · en Complete: 121 of 121"
                                    + " Revisions and lines",
                            "Press article Night statement · whole night · no date · en Its lines give 110, its total is 121."
                                    + " No known place: “Belarus Oblast” 7. Unattributed: 11"
                                    + " Differs: Moscow Oblast 7 (map: 9) Revisions and lines Draw this report",
                            "Lokmat Times (Xinhua) Cumulative statement · “past day” · 25 Oct 2025 · en"
                                    + " 281 drones stated. Listed, not drawn Revisions and lines"
                        },
                        new LocatorAssertions.HasTextOptions().setUseInnerText(true));
    }

    @Test
    void aSourceIsLinkedSoThatItLearnsNothingOfThePage() {
        Locator link = desk.sources().first().locator(".nm-source-link");
        assertThat(link).hasAttribute("href", "https://tass.com/politics/2035019");
        assertThat(link).hasAttribute("target", "_blank");
        assertThat(link).hasAttribute("rel", "noopener noreferrer");
        assertThat(link).hasAttribute("title", "Opens the source in a new tab");
        assertThat(desk.sources().nth(1).locator(".nm-source-link")).hasCount(0);
    }

    @Test
    void aSourceLeadsToItsOwnPage() {
        desk.sources().nth(1).getByText("Revisions and lines").click();
        assertThat(page().locator("h1")).containsText("Press article");
        assertThat(page()).hasURL(Pattern.compile(".*/reports/2025-10-25-article\\?revision=1&lang=en"));
    }
}
