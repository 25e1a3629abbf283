package org.nightmap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The nights under the map: drawn out by pointer and keys, and played. */
class TimelineBrowserTest extends BrowserTest {

    private static final String NIGHT = "2025-10-25 en west";

    /** Of the night to the 26th no report is known. */
    private static final String NEXT = "2025-10-26 en west";

    private static final String AFTER_NEXT = "2025-10-27 en west";

    @Test
    void aPointerDrawsASpanAndAClickIsANight() {
        Desk desk = open();
        page().mouse().move(xOf("2025-10-23"), middle());
        page().mouse().down();
        page().mouse().move(xOf("2025-10-24"), middle());
        page().mouse().move(xOf("2025-10-25"), middle());
        assertThat(page().locator("nightmap-timeline .said")).hasText("23 Oct 2025 – 25 Oct 2025, nights: 3");
        page().mouse().up();
        desk.drawn("2025-10-23..2025-10-25 en west");
        assertThat(desk.figures().first()).hasText("371");

        page().mouse().click(xOf("2025-10-07"), middle());
        desk.drawn("2025-10-07 en west");
    }

    @Test
    void escapeTakesBackWhatIsBeingDrawn() {
        Desk desk = open();
        page().mouse().move(xOf("2025-10-10"), middle());
        page().mouse().down();
        page().mouse().move(xOf("2025-10-20"), middle());
        page().keyboard().press("Escape");
        page().mouse().up();
        assertThat(page().locator("nightmap-timeline .said")).not().containsText("nights:");
        desk.drawn(NIGHT);
    }

    /** Two nights back with the first end, a week on with the last one. */
    @Test
    void keysMoveTheEnds() {
        Desk desk = open();
        slider("from").focus();
        page().keyboard().press("ArrowLeft");
        page().keyboard().press("ArrowLeft");
        assertThat(slider("from")).hasAttribute("aria-valuetext", "23 Oct 2025: 139 stated");
        desk.drawn("2025-10-23..2025-10-25 en west");
        slider("to").focus();
        page().keyboard().press("PageUp");
        page().keyboard().press("Enter");
        desk.drawn("2025-10-23..2025-11-01 en west");
        slider("whole").focus();
        page().keyboard().press("ArrowRight");
        page().keyboard().press("Enter");
        desk.drawn("2025-10-24..2025-11-02 en west");
    }

    /** What a slow machine looks at is late, so the page itself writes down what it has drawn. */
    @Test
    void nightsArePlayedUntilAKeyIsPressedAndOneStepBackIsWhereItBegan() {
        Desk desk = open();
        page().locator("nightmap-map").evaluate("""
                map => {
                  window.played = [];
                  map.addEventListener('map-drawn', event => window.played.push(event.detail.key));
                }""");
        play("2");
        page().waitForFunction("window.played.length > 2");
        page().keyboard().press("Escape");
        assertThat(desk.button("Play the nights")).isVisible();
        page().waitForTimeout(1500);
        List<?> played = (List<?>) page().evaluate("window.played");
        assertThat(played.subList(0, 2)).isEqualTo(List.of(NEXT, AFTER_NEXT));
        page().waitForTimeout(1500);
        assertThat(page().evaluate("window.played.length")).isEqualTo(played.size());
        page().goBack();
        desk.drawn(NIGHT);
    }

    @Test
    void aPointerOverTheMapMakesTheNightsWait() {
        Desk desk = open();
        play("1");
        assertThat(page().locator("nightmap-map")).not().hasAttribute("drawn", NIGHT);
        BoundingBox map = page().locator("nightmap-map").boundingBox();
        page().mouse().move(map.x + map.width / 2, map.y + map.height / 2);
        page().mouse().move(map.x + map.width / 2 + 5, map.y + map.height / 2);
        assertThat(page().locator("nightmap-player .resting")).isVisible();
        page().waitForTimeout(1500);
        String waited = drawn();
        page().waitForTimeout(2500);
        assertThat(drawn()).isEqualTo(waited);
        page().mouse().move(5, 5);
        assertThat(page().locator("nightmap-player .resting")).hasCount(0);
        assertThat(page().locator("nightmap-map")).not().hasAttribute("drawn", waited);
    }

    @Test
    void aSpanIsPlayedFromItsFirstNightToItsLast() {
        page().navigate(address("?period=2025-10-23..2025-10-25&lang=en&view=west"));
        Desk desk = new Desk(page()).drawn("2025-10-23..2025-10-25 en west");
        play("2");
        desk.drawn(NIGHT);
        assertThat(desk.button("Play the nights")).isVisible();
        assertThat(desk.figures().first()).hasText("121");
    }

    @Test
    void itCanBeFoldedAwayAndRemembersThat() {
        Desk desk = open();
        double before = page().locator("nightmap-map").boundingBox().height;
        page().locator("nightmap-timeline .fold").click();
        assertThat(page().locator("nightmap-timeline .plot")).hasCount(0);
        assertThat(page().locator("nightmap-map").boundingBox().height).isGreaterThan(before);
        page().reload();
        desk.drawn(NIGHT);
        assertThat(page().locator("nightmap-timeline .plot")).hasCount(0);
        assertThat(page().locator("nightmap-timeline .fold")).hasAttribute("aria-expanded", "false");
    }

    private Desk open() {
        page().navigate(address("?period=2025-10-25&lang=en&view=west"));
        return new Desk(page()).drawn(NIGHT);
    }

    private void play(String pace) {
        page().locator("nightmap-player select").selectOption(pace);
        page().locator("nightmap-player button").focus();
        page().keyboard().press("Enter");
    }

    private String drawn() {
        return page().locator("nightmap-map").getAttribute("drawn");
    }

    private Locator slider(String grip) {
        return page().locator("nightmap-timeline [data-grip='" + grip + "']");
    }

    /** The middle of a night's column in the page. */
    private double xOf(String night) {
        return ((Number) page().locator("nightmap-timeline").evaluate("""
                        (timeline, night) => {
                          const { left, width } = timeline.chart.getBoundingClientRect();
                          const nights = timeline.series.kinds.length;
                          const place = (Date.parse(night) - Date.parse(timeline.series.from)) / 86400000;
                          return left + 38 + ((place + 0.5) * (width - 76)) / nights;
                        }""", night)).doubleValue();
    }

    private double middle() {
        BoundingBox plot = page().locator("nightmap-timeline .plot").boundingBox();
        return plot.y + plot.height / 2;
    }
}
