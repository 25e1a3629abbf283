package org.nightmap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The ministry's nights of 24 and 25 October 2025 compared. In Rostov 34 and 20, in Bryansk 25 and 17, in Volgograd 2 and 19; eight
 * regions are counted on the second night and not on the first, or the other way round, and both nights are complete.
 */
class ComparisonBrowserTest extends BrowserTest {

    @Test
    void theDifferenceFromTheNightBeforeIsOneChoiceAway() {
        page().navigate(address("?period=2025-10-25&lang=en&view=west&region=RU-ROS"));
        Desk desk = new Desk(page()).drawn("2025-10-25 en west");
        choose("Change");

        desk.drawn("2025-10-25 en west difference 2025-10-24");
        assertThat(page()).hasURL(Pattern.compile(".*[?&]as=difference&against=2025-10-24(&.*)?"));
        assertThat(listed()).contains("−19…−10", "0", "+10…+19").hasSize(9);
        assertThat(page().locator(".nm-against .nm-navigator-current")).hasText("24 Oct 2025");
        assertThat(feature("RU-ROS")).isEqualTo("−14 (34 → 20)");
        assertThat(feature("RU-VGG")).isEqualTo("+17 (2 → 19)");
        assertThat(feature("RU-LEN")).isEqualTo("+8 (0 → 8)");
        assertThat(page().locator("vaadin-grid")).containsText("−14");
    }

    @Test
    void whatItIsComparedWithIsChosenByKeysAndKeptOnTheNextNight() {
        page().navigate(address("?period=2025-10-25&lang=en&view=west&as=difference&against=2025-10-24"));
        new Desk(page()).drawn("2025-10-25 en west difference 2025-10-24");
        page().locator(".nm-against vaadin-button").first().press("Enter");
        assertThat(page()).hasURL(Pattern.compile(".*against=2025-10-23(&.*)?"));
        page().locator("body").press("[");

        assertThat(page()).hasURL(Pattern.compile(".*period=2025-10-24.*as=difference&against=2025-10-23(&.*)?"));
    }

    @Test
    void aPairHasOneLegendAndASelectionOnBoth() {
        page().navigate(address(
                "?period=2025-10-25&lang=en&view=west&method=quantile&classes=3&as=side&against=2025-10-24"));
        Locator maps = page().locator("nightmap-map");
        assertThat(maps).hasCount(2);
        for (int i = 0; i < 2; i++) {
            assertThat(maps.nth(i)).hasAttribute("drawn", "2025-10-25 en west quantile 3 side 2025-10-24");
        }

        // of all 27 counts those at the places 8.67 and 17.33 from 0: 2, and 9 + 0.33 · (10 − 9) = 9.33
        assertThat(page().locator("nightmap-legend .classes li").allInnerTexts())
                .containsExactly("1", "2–9", "10–34");
        page().locator("nightmap-region-list").nth(1).locator("[role=listbox]").press("ArrowDown");
        page().locator("nightmap-region-list").nth(1).locator("[role=listbox]").press("Enter");
        assertThat(page()).hasURL(Pattern.compile(".*[?&]region=RU-ROS(&.*)?"));
        assertThat(maps.nth(0).evaluate("map => map.selected")).isEqualTo("RU-ROS");
    }

    @Test
    void bothMapsOfAPairMoveTogetherAndTellOfTheSameRegion() {
        page().navigate(address("?period=2025-10-25&lang=en&view=west&as=side&against=2025-10-24"));
        Locator maps = page().locator("nightmap-map");
        Locator reset =
                page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Back to the whole view"));
        for (int i = 0; i < 2; i++) {
            assertThat(maps.nth(i)).hasAttribute("drawn", "2025-10-25 en west side 2025-10-24");
        }
        assertThat(reset).hasCount(0);

        maps.nth(0).locator(".viewport").press("+");
        assertThat(reset).hasCount(2);
        reset.nth(1).press("Enter");
        assertThat(reset).hasCount(0);

        page().locator("nightmap-region-list").nth(1).locator("[role=listbox]").press("ArrowDown");
        assertThat(page().locator("nightmap-hover-card").nth(0)).containsText("20");
        assertThat(page().locator("nightmap-hover-card").nth(1)).containsText("34");
    }

    @Test
    void theNightsOfASpanStandSideBySideAndEachLeadsToItsNight() {
        page().navigate(address("?period=2025-10-24..2025-10-27&lang=en&view=west&as=nights&region=RU-ROS"));
        Locator panels = page().locator(".nm-nights-panel");
        assertThat(panels).hasCount(4);
        assertThat(panels.nth(0)).containsText("24 Oct");
        assertThat(panels.nth(0)).containsText("111 stated");
        assertThat(panels.nth(0)).containsText("Rostov: 34");
        assertThat(panels.nth(2)).containsText("no report");
        assertThat(panels.nth(1).locator("img").first())
                .hasAttribute(
                        "alt",
                        Pattern.compile(
                                "Night of 24–25 October 2025: 14 regions counted, most in Rostov Oblast, 20.*"));
        page().waitForFunction(
                        "[...document.querySelectorAll('.nm-nights-light')].every(image => image.complete && image.naturalWidth === 400)");
        panels.nth(1).locator("a").press("Enter");

        new Desk(page()).drawn("2025-10-25 en west");
    }

    private void choose(String name) {
        page().getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .check();
    }

    private List<String> listed() {
        return page().locator("nightmap-legend .listed li span").allInnerTexts();
    }

    private String feature(String iso) {
        return (String) page().locator("nightmap-map")
                .evaluate("(map, iso) => map.choropleth.features.find(each => each.iso === iso).said", iso);
    }
}
