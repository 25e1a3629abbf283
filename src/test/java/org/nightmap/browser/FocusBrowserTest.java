package org.nightmap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the keyboard stands after what it pressed is gone, and what the map says of the region pointed at. */
class FocusBrowserTest extends BrowserTest {

    @Test
    void whatIsPressedAndTakenAwayLeavesTheFocusBesideIt() {
        Desk desk = open("2025-10-25", "en", "&region=RU-ROS");
        desk.button("Draw this report: Press article").press("Enter");
        assertThat(page().locator(".nm-source[data-ref='2025-10-25-article@1']"))
                .isFocused();
        desk.button("Return to TASS").press("Enter");
        assertThat(page().locator(".nm-basis")).isFocused();
        desk.button("Take the selection back").press("Enter");
        assertThat(desk.region()).isFocused();

        page().navigate(address("?period=2025-10-26&lang=en&view=west"));
        desk.button("Go back to .*").press("Enter");
        desk.drawn("2025-10-25 en west");
        assertThat(page().locator("nightmap-map")).isFocused();
        assertThat(page().locator("nightmap-map .viewport"))
                .hasAttribute("aria-description", Pattern.compile(".*14 regions.* Arrow keys move the map.*"));
    }

    @Test
    void theCalendarGivesTheFocusBackToItsButton() {
        Desk desk = open("2025-10-25", "en", "");
        Locator calendar = desk.button("Calendar");
        calendar.press("Enter");
        assertThat(desk.calendarDay("2025-10-25")).isVisible();
        desk.calendarDay("2025-10-25").press("Escape");
        assertThat(desk.calendarDay("2025-10-25")).not().isVisible();
        assertThat(calendar).isFocused();
        calendar.press("Enter");
        assertThat(desk.calendarDay("2025-10-23")).isVisible();
        desk.calendarDay("2025-10-23").press("Enter");
        desk.drawn("2025-10-23 en west");
        assertThat(calendar).isFocused();
    }

    @Test
    void theKeysLeadOnAtTheEndOfTheNights() {
        Desk desk = open("2000-01-01", "en", "");
        page().keyboard().press("]");
        assertThat(desk.period()).not().containsText("2000");
        String first = desk.period().textContent();
        page().keyboard().press("]");
        assertThat(desk.period()).not().hasText(first);
        String second = desk.period().textContent();
        desk.button("Previous night with a report.*").press("Enter");
        assertThat(desk.period()).hasText(first);
        assertThat(desk.button("Next night with a report.*")).isFocused();
        page().keyboard().press("]");
        assertThat(desk.period()).hasText(second);
    }

    /** The map draws its first frame alone; the second one is asked for by whatever is pointed at first. */
    @Test
    void theFirstRegionPointedAtIsNamed() {
        Desk desk = open("2025-10-25", "en", "");
        desk.pointAt("RU-ROS");
        assertThat(desk.card()).containsText("Rostov Oblast");
        assertThat(desk.card()).isVisible();

        page().mouse().move(0, 0);
        page().reload();
        desk.drawn("2025-10-25 en west");
        page().locator("nightmap-region-list ul").press("ArrowDown");
        assertThat(desk.card()).isVisible();
    }

    @ParameterizedTest
    @CsvSource({"en, ','", "ru, '\u00a0'"})
    void theMapWritesNumbersAsTheTableDoes(String language, String group) {
        Desk desk = open("2024-02-03..2026-03-20", language, "");
        String row = desk.rows(1).getFirst();
        String highest = row.substring(row.lastIndexOf(' ') + 1);
        assertThat(highest).matches("\\d" + group + "\\d{3}");
        assertThat(desk.countsOnTheMap()).contains(highest);
    }

    private Desk open(String period, String language, String parameters) {
        page().navigate(address("?period=%s&lang=%s&view=west%s".formatted(period, language, parameters)));
        return new Desk(page()).drawn("%s %s west".formatted(period, language));
    }
}
