package org.nightmap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways to a picture: a link, the calendar, the keyboard; and what stands at the end of a wrong one. */
class WaysBrowserTest extends BrowserTest {

    @Test
    void aLinkReopensTheSamePicture() {
        page().navigate(address("?period=2025-10-25&region=RU-MOS&lang=ru&view=russia"));
        Desk desk = new Desk(page()).drawn("2025-10-25 ru russia");
        assertThat(desk.region().locator("h2")).hasText("Московская область");
        assertThat(desk.region().locator(".nm-region-number")).hasText("9");
        assertThat(page().locator("nightmap-map")).hasJSProperty("selected", "RU-MOS");
    }

    @Test
    void thePlainAddressOpensTheConfiguredNightAndNamesIt() {
        page().navigate(address(""));
        new Desk(page()).drawn("2025-10-25 en west");
        assertThat(page()).hasURL(Pattern.compile(".*period=2025-10-25.*"));
    }

    /** The press article has 103 of its 121 over regions, 7 over "Belarus Oblast" and 11 nowhere. */
    @Test
    void aSourceIsDrawnInsteadAndTheAddressAndTheTableToDownloadSaySo() {
        Desk desk = openTheNight();
        desk.button("Draw this report: Press article").click();
        assertThat(desk.figures()).hasText(new String[] {"121", "103", "7", "11"});
        assertThat(page()).hasURL(Pattern.compile(".*basis=2025-10-25-article@1.*"));
        assertThat(page().locator(".nm-chosen")).containsText("Drawn from Press article, chosen by hand.");
        assertThat(desk.rows(1)).containsExactly("Rostov Oblast 20");
        assertThat(desk.states()).contains("Not stated 77");
        screenshot("drawn-from-the-article");
        page().reload();
        assertThat(desk.drawn("2025-10-25 en west").figures()).hasText(new String[] {"121", "103", "7", "11"});
        Download table = page().waitForDownload(() -> page().locator(".nm-csv").click());
        assertThat(table.suggestedFilename()).isEqualTo("nightmap-2025-10-25.csv");
        assertThat(table.url()).endsWith("counts.csv?basis=2025-10-25-article@1");
        desk.button("Return to TASS").click();
        assertThat(desk.figures()).hasText(new String[] {"121", "121", "0", "0"});
        page().goBack();
        assertThat(desk.figures()).hasText(new String[] {"121", "103", "7", "11"});
    }

    @Test
    void theListOfNightsIsCutToThoseThatNeedALook() {
        page().navigate(address("nights?lang=en"));
        Locator number = page().locator("[role=status]");
        // 236 of the shipped reports, and those that other tests have stored
        assertThat(number).hasText(Pattern.compile("23[6-9] nights"));
        String all = number.textContent();
        page().locator("vaadin-checkbox").first().click();
        assertThat(number).not().hasText(all);
        page().locator("vaadin-grid").evaluate("grid => grid.scrollToIndex(1000)");
        assertThat(page().getByText("3 Feb 2024")).isVisible();
    }

    @Test
    void theCalendarLeadsToANightAndToASpan() {
        Desk desk = openTheNight();
        desk.button("Calendar").click();
        desk.calendarDay("2025-10-23").click();
        desk.drawn("2025-10-23 en west");
        assertThat(desk.figures()).hasText(new String[] {"139", "139", "0", "0"});
        desk.button("Calendar").click();
        desk.choose("Span");
        desk.calendarDay("2025-10-25").click();
        desk.calendarDay("2025-10-23").click();
        desk.drawn("2025-10-23..2025-10-25 en west");
    }

    @Test
    void theCalendarOffersNoNightWithoutAReport() {
        Desk desk = openTheNight();
        desk.button("Calendar").click();
        assertThat(desk.calendarDay("2025-10-26")).hasAttribute("aria-disabled", "true");
        assertThat(desk.calendarDay("2025-10-25")).hasAttribute("aria-current", "date");
        assertThat(desk.calendarDay("2025-10-25").locator(".total")).hasText("121");
    }

    @Test
    void theKeyboardLeadsFromNightToNightAndIntoTheTable() {
        Desk desk = openTheNight();
        page().keyboard().press("[");
        desk.drawn("2025-10-24 en west");
        page().keyboard().press("]");
        desk.drawn("2025-10-25 en west");
        tabUntil(desk.search());
        page().keyboard().type("[tula");
        assertThat(page().locator("nightmap-map")).hasAttribute("drawn", "2025-10-25 en west");
        page().keyboard().press("Control+A");
        page().keyboard().type("tula");
        assertThat(desk.table().locator("span[title='Rostov Oblast']").first())
                .not()
                .isVisible();
        // past the header's buttons, which sort, to the rows
        tabUntilInside("#items");
        page().keyboard().press("Space");
        assertThat(desk.region().locator("h2")).hasText("Tula Oblast");
    }

    @Test
    void theKeyboardReachesTheRegionsOfTheMap() {
        Desk desk = openTheNight();
        tabUntilInside("nightmap-region-list");
        page().keyboard().press("ArrowDown");
        page().keyboard().press("Enter");
        assertThat(desk.region().locator("h2")).not().hasText("No region selected");
    }

    @Test
    void theDarkLookIsKeptForTheNextVisit() {
        Desk desk = openTheNight();
        desk.button("Dark look").click();
        assertThat(page().locator("html")).hasAttribute("theme", "dark");
        page().reload();
        desk.drawn("2025-10-25 en west");
        assertThat(page().locator("html")).hasAttribute("theme", "dark");
        assertThat(desk.button("Light look")).isVisible();
    }

    @Test
    void theFirstVisitHasTheLookOfTheSystemUntilAnotherIsChosen() {
        page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        Desk desk = openTheNight();
        assertThat(page().locator("html")).hasAttribute("theme", "dark");
        desk.button("Light look").click();
        assertThat(page().locator("html")).hasAttribute("theme", "light");
        page().reload();
        desk.drawn("2025-10-25 en west");
        assertThat(page().locator("html")).hasAttribute("theme", "light");
        assertThat(desk.button("Dark look")).isVisible();
    }

    @ParameterizedTest
    @CsvSource({
        "?period=soon, “soon” is no night and no span of nights.",
        "?period=2025-10-25..2025-10-24, “2025-10-25..2025-10-24” is no night and no span of nights.",
        "?region=XX-YY, There is no region “XX-YY”.",
        "?lang=de, There is no language “de”.",
        "?view=moon, There is no view “moon”."
    })
    void anAddressThatCannotBeShownSaysWhatIsWrongWithIt(String wrong, String words) {
        navigateToAnError(wrong, 400);
        assertThat(page().locator("h1")).hasText("This address cannot be shown");
        assertThat(page().locator("main")).containsText(words);
        page().getByText("Open the map").click();
        new Desk(page()).drawn("2025-10-25 en west");
    }

    @Test
    void aPageThatIsNotThereLeadsBackToTheMap() {
        navigateToAnError("no/such/page", 404);
        assertThat(page().locator("h1")).hasText("There is no such page");
    }

    /** Nothing is wider than the page at the three widths it is made for. */
    @ParameterizedTest
    @ValueSource(ints = {1920, 1366, 820})
    void thePageFitsItsWidth(int width) {
        page().setViewportSize(width, width == 820 ? 1180 : width * 9 / 16);
        page().navigate(address("?period=2025-10-25&region=RU-ROS&lang=en&view=west"));
        new Desk(page()).drawn("2025-10-25 en west");
        assertThat((Integer) page().evaluate("document.documentElement.scrollWidth"))
                .isEqualTo(width);
        screenshot("desk-" + width);
    }

    private Desk openTheNight() {
        page().navigate(address("?period=2025-10-25&lang=en&view=west"));
        return new Desk(page()).drawn("2025-10-25 en west");
    }

    private void tabUntil(Locator wanted) {
        for (int i = 0; i < 60; i++) {
            page().keyboard().press("Tab");
            if ((Boolean) wanted.evaluate("element => element === document.activeElement")) {
                return;
            }
        }
        throw new AssertionError("The Tab key does not lead to " + wanted);
    }

    private void tabUntilInside(String element) {
        for (int i = 0; i < 60; i++) {
            page().keyboard().press("Tab");
            if ((Boolean) page().evaluate("""
                    name => {
                      for (let at = document.activeElement; at; at = at.shadowRoot?.activeElement) {
                        if (at.closest(name)) return true;
                      }
                      return false;
                    }""", element)) {
                return;
            }
        }
        throw new AssertionError("The Tab key does not lead into " + element);
    }
}
