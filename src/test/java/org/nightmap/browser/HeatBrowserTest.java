package org.nightmap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Regions by nights as a heat table. */
class HeatBrowserTest extends BrowserTest {

    private static final String CELLS = """
            heat => Object.fromEntries(heat.model.coded.regions.map(([iso], row) => {
              const { state, count } = heat.model.cell(row, %d);
              return [iso, `${state} ${count}`];
            }))""";

    private static final String MAP = """
            async night => {
              const picture = await (await fetch(`api/nights/${night}`)).json();
              return Object.fromEntries(picture.regions.map(({ iso, state, count }) => [iso, `${state} ${count}`]));
            }""";

    @Test
    void everyCellIsWhatTheInterfaceAnswersForItsNight() {
        open("period=2025-10-23..2025-10-27");
        List<String> nights = List.of("2025-10-23", "2025-10-24", "2025-10-25", "2025-10-26", "2025-10-27");
        for (int i = 0; i < nights.size(); i++) {
            Map<?, ?> cells = (Map<?, ?>) heat().evaluate(CELLS.formatted(i));
            Map<?, ?> map = (Map<?, ?>) page().evaluate(MAP, nights.get(i));
            assertThat(cells).as(nights.get(i)).isEqualTo(map).hasSize(85);
        }
    }

    @Test
    void keysWalkThroughTheCellsAndEnterOpensTheNight() {
        open("period=2025-10-24..2025-10-26");
        cell().focus();
        assertThat(cell()).hasAttribute("aria-label", "Rostov Oblast, night of 24 Oct 2025: 34");
        page().keyboard().press("ArrowRight");
        assertThat(cell()).hasAttribute("aria-label", "Rostov Oblast, night of 25 Oct 2025: 20");
        assertThat(cell()).isFocused();
        page().keyboard().press("End");
        assertThat(cell()).hasAttribute("aria-label", "Rostov Oblast, night of 26 Oct 2025: no report");
        page().keyboard().press("Home");
        assertThat(cell()).hasAttribute("aria-label", "Rostov Oblast, all nights: 54");
        page().keyboard().press("Control+End");
        assertThat(cell()).hasAttribute("aria-label", "stated, night of 26 Oct 2025: no number");
        page().keyboard().press("Control+Home");
        page().keyboard().press("ArrowRight");
        page().keyboard().press("ArrowRight");
        page().keyboard().press("Enter");
        new Desk(page()).drawn("2025-10-25 en west");
        assertThat(page()).hasTitle("Rostov Oblast, Night of 24–25 October 2025 · Nightmap");
    }

    @Test
    void aPointerIsToldWhatStandsUnderItAndAClickOpensIt() {
        open("period=2025-10-24..2025-10-26");
        BoundingBox box = heat().boundingBox();
        // names 224, totals 56, cells 44 wide; a head of 40: the second night of the first row
        double x = box.x + 224 + 56 + 44 + 20;
        double y = box.y + 40 + 12;
        page().mouse().move(x, y);
        assertThat(page().locator("nightmap-hover-card")).containsText("Rostov Oblast");
        assertThat(page().locator("nightmap-hover-card")).containsText("25 Oct 2025: 20");
        page().mouse().click(x, y);
        new Desk(page()).drawn("2025-10-25 en west");
    }

    /** Scrolling a year paints only what is in sight; a frame takes 16 ms, and machines differ. */
    @Test
    void aYearOfEveryRegionIsPaintedQuickly() {
        open("period=2025-01-01..2025-12-31&sort=geography");
        page().locator("vaadin-checkbox").click();
        assertThat(heat()).hasAttribute("painted", "2025-01-01 85");
        double milliseconds = ((Number) heat().evaluate("""
                async heat => {
                  const scroller = heat.renderRoot.querySelector('.scroller');
                  let spent = 0;
                  for (let step = 1; step <= 20; step++) {
                    scroller.scrollLeft = step * 300;
                    scroller.scrollTop = step * 20;
                    const begin = performance.now();
                    heat.paint();
                    spent += performance.now() - begin;
                    await new Promise(requestAnimationFrame);
                  }
                  return spent / 20;
                }""")).doubleValue();
        assertThat(milliseconds).as("milliseconds to paint").isLessThan(100);
    }

    private void open(String parameters) {
        page().navigate(address("heat?lang=en&" + parameters));
        page().locator("nightmap-heat[painted]").waitFor();
    }

    private Locator heat() {
        return page().locator("nightmap-heat");
    }

    private Locator cell() {
        return page().locator("nightmap-heat [role=gridcell]");
    }
}
