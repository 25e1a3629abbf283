package org.nightmap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers need whom no rule of axe speaks for: enlarged fourfold, by keyboard alone, without motion, in colours of their own. */
class ReadersNeedsBrowserTest extends BrowserTest {

    /** The element with the focus, where it is out of sight or something that is none of it lies over its middle. */
    private static final String HIDDEN_FOCUS = """
            () => {
              let focused = document.activeElement;
              while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
              if (!focused || focused === document.body) return 'none';
              const box = focused.getBoundingClientRect();
              const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
              let top = document.elementFromPoint(x, y);
              while (top?.shadowRoot?.elementFromPoint(x, y) && top.shadowRoot.elementFromPoint(x, y) !== top) {
                top = top.shadowRoot.elementFromPoint(x, y);
              }
              // the list of regions lies over the map and lets the pointer through
              for (let at = top; at; at = at.assignedSlot ?? at.parentNode ?? at.host) {
                if (at === focused || at.localName === 'nightmap-map') return '';
              }
              return focused.outerHTML.slice(0, 120);
            }""";

    /** 1280 pixels enlarged to 400 %; tables may be wider than the page, within a box of their own. */
    @ParameterizedTest
    @CsvSource({
        "?period=2025-10-25&region=RU-ROS, en",
        "?period=2025-04-25&region=RU-ROS, ru",
        "?period=2025-10-01..2025-10-31, ru",
        "nights?, ru",
        "reports/2025-10-25-article?, ru",
        "login?, ru"
    })
    void nothingIsCutOffOnANarrowPage(String path, String language) {
        page().setViewportSize(320, 640);
        page().navigate(address(path + "&lang=" + language));
        assertThat(page().locator("h1, vaadin-login-form-wrapper").first()).isVisible();
        assertThat((Integer) page().evaluate("document.documentElement.scrollWidth"))
                .isEqualTo(320);
    }

    @ParameterizedTest
    @ValueSource(ints = {1366, 820})
    void theTabKeyLeadsThroughTheDeskAndWhatHasTheFocusIsInSight(int width) {
        page().setViewportSize(width, 768);
        openTheNight("&region=RU-ROS");
        for (int stop = 1; stop <= 60; stop++) {
            page().keyboard().press("Tab");
            String hidden = (String) page().evaluate(HIDDEN_FOCUS);
            if (hidden.equals("none")) {
                assertThat(stop).as("stops of the Tab key").isGreaterThan(15);
                return;
            }
            assertThat(hidden)
                    .as("what has the focus after %d times Tab, hidden", stop)
                    .isEmpty();
        }
        throw new AssertionError("The Tab key does not lead out of the page");
    }

    @Test
    void theFirstStopLeadsPastTheBar() {
        openTheNight("");
        page().keyboard().press("Tab");
        page().keyboard().press("Enter");
        assertThat(page().locator("main")).isFocused();
        page().keyboard().press("Tab");
        assertThat(page().locator("main nightmap-map :focus")).hasCount(1);
    }

    @Test
    void theLetterKeysCanBeTurnedOff() {
        openTheNight("");
        page().keyboard().press("Tab");
        page().keyboard().press("Tab");
        page().keyboard().press("Enter");
        page().reload();
        Desk desk = new Desk(page()).drawn("2025-10-25 en west");
        page().keyboard().press("[");
        page().keyboard().press("e");
        assertThat(desk.period()).hasText("Night of 24–25 October 2025");
        assertThat(page().locator("vaadin-dialog[opened]")).hasCount(0);
        page().locator("nightmap-letter-keys button").press("Enter");
        page().keyboard().press("[");
        desk.drawn("2025-10-24 en west");
    }

    /** The map jumps where it would glide, and nothing of the page is on its way when the export is opened. */
    @Test
    void nothingMovesForThoseWhoAskedForLessMotion() {
        page().emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        openTheNight("");
        assertThat(page().locator("nightmap-map").evaluate("""
                map => {
                  const view = map.canvas.map.getView();
                  const before = view.getResolution();
                  map.renderRoot.querySelector('.controls button').click();
                  return !view.getAnimating() && view.getResolution() < before;
                }""")).isEqualTo(true);
        page().keyboard().press("e");
        assertThat(page().locator("nightmap-map-preview")).isVisible();
        assertThat((List<?>)
                        page().evaluate("document.getAnimations().map(animation => String(animation.animationName))"))
                .isEmpty();
    }

    @Test
    void whatIsToldByColourKeepsItWhereTheSystemsColoursAreForced() {
        page().emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        openTheNight("");
        // the class from 20 on: docs/decisions/0004-class-ladders.md
        assertThat(page().locator("nightmap-legend .classes i").last()).hasCSS("background-color", "rgb(204, 76, 2)");
        Object sign = page().locator(".nm-look .nm-icon").evaluate("""
                icon => {
                  const ground = getComputedStyle(icon.closest('vaadin-button')).backgroundColor;
                  return getComputedStyle(icon).backgroundColor !== ground;
                }""");
        assertThat(sign).as("the sign is in another colour than its button").isEqualTo(true);
    }

    private void openTheNight(String more) {
        page().navigate(address("?period=2025-10-25&lang=en&view=west" + more));
        new Desk(page()).drawn("2025-10-25 en west");
    }
}
