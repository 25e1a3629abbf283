package org.nightmap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.regex.Pattern;

/** The desk as a person sees it: what stands on it, and what can be done there. */
final class Desk {

    /** The rows of a grid that are rendered, from the top: the place's name and its count. */
    private static final String ROWS = """
            grid => [...grid.shadowRoot.querySelectorAll('#items > tr:not([hidden])')]
              .sort((a, b) => a.getAttribute('aria-rowindex') - b.getAttribute('aria-rowindex'))
              .map(row => [...row.children].map(cell => cell.querySelector('slot')?.assignedElements()[0]))
              .map(cells => cells[1].querySelector('span').textContent + ' ' + cells.at(-1).textContent.trim())""";

    private final Page page;

    Desk(Page page) {
        this.page = page;
    }

    /** Waits until the map shows a picture: {@code 2025-10-25 en west}. */
    Desk drawn(String picture) {
        assertThat(page.locator("nightmap-map")).hasAttribute("drawn", picture);
        return this;
    }

    Locator period() {
        return page.locator(".nm-navigator-current");
    }

    Locator title() {
        return page.locator("h1");
    }

    /** The numbers of the headline, from left to right: stated, on the map, elsewhere and what is left. */
    Locator figures() {
        return page.locator(".nm-figure-number");
    }

    Locator warnings() {
        return page.locator(".nm-warnings li");
    }

    Locator elsewhere() {
        return page.locator(".nm-elsewhere-row");
    }

    Locator sources() {
        return page.locator(".nm-source");
    }

    Locator region() {
        return page.locator(".nm-region");
    }

    Locator empty() {
        return page.locator(".nm-empty");
    }

    /** Classes of the legend, a class to a line with its number of regions. */
    List<String> classes() {
        return words(page.locator("nightmap-legend .classes li"));
    }

    /** States in the legend with their number of regions. */
    List<String> states() {
        return words(page.locator("nightmap-legend .states li"));
    }

    Locator legend() {
        return page.locator("nightmap-legend");
    }

    Locator table() {
        return page.locator("vaadin-grid");
    }

    /** The first rows of the table: place and count. */
    @SuppressWarnings("unchecked")
    List<String> rows(int most) {
        List<String> rows = (List<String>) table().evaluate(ROWS);
        return rows.subList(0, Math.min(most, rows.size()));
    }

    Locator search() {
        return page.locator(".nm-table vaadin-text-field input");
    }

    void chooseRow(String place) {
        table().locator("span[title]")
                .getByText(place, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    /** The counts as they are written on the map. */
    @SuppressWarnings("unchecked")
    List<String> countsOnTheMap() {
        return (List<String>)
                page.locator("nightmap-map").evaluate("map => map.canvas.labels.labels.map(label => label.count)");
    }

    /** What is said of the region that is pointed at. */
    Locator card() {
        return page.locator("nightmap-hover-card");
    }

    /** Clicks where a region's label stands on the map. */
    void clickOnTheMap(String iso) {
        pointAt(iso);
        page.mouse().down();
        page.mouse().up();
    }

    /** Moves the pointer to where a region's label stands on the map. */
    void pointAt(String iso) {
        BoundingBox map = page.locator("nightmap-map .viewport").boundingBox();
        List<?> pixel = (List<?>) page.locator("nightmap-map").evaluate("(map, iso) => map.canvas.pixelOf(iso)", iso);
        page.mouse().move(map.x + ((Number) pixel.get(0)).doubleValue(), map.y + ((Number) pixel.get(1)).doubleValue());
    }

    void nightBefore() {
        button("Previous night with a report.*").click();
    }

    void nightAfter() {
        button("Next night with a report.*").click();
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(name)));
    }

    void choose(String choice) {
        page.locator("vaadin-radio-button")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + choice + "\\s*$")))
                .click();
    }

    Locator calendarDay(String date) {
        return page.locator("nightmap-calendar [data-date='" + date + "']");
    }

    private static List<String> words(Locator locator) {
        return locator.allInnerTexts().stream()
                .map(text -> text.strip().replaceAll("\\s+", " "))
                .toList();
    }
}
