package org.nightmap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Other classes for the night of 24 to 25 October 2025, whose 14 counts are 1, 1, 2, 2, 2, 8, 8, 9, 9, 11, 12, 17, 19 and 20. Its
 * quantiles at 20, 40, 60 and 80 %, at the places 2.6, 5.2, 7.8 and 10.4 from 0, are 2, 8, 9 and 12 + 0.4 · 5 = 14.
 */
class ClassesBrowserTest extends BrowserTest {

    private static final String[] QUANTILES = {"1 2 regions", "2–7 3", "8 2", "9–13 4", "14–20 3"};

    private Desk desk;

    @BeforeEach
    void openTheNight() {
        page().navigate(address("?period=2025-10-25&lang=en&view=west"));
        desk = new Desk(page()).drawn("2025-10-25 en west");
        panel().locator("summary").first().click();
    }

    @Test
    void anotherMethodIsChosenAndStandsInTheAddressAndTheExport() {
        choose("Quantiles");

        desk.drawn("2025-10-25 en west quantile 5");
        assertThat(desk.classes()).containsExactly(QUANTILES);
        assertThat(page()).hasURL(Pattern.compile(".*[?&]method=quantile&classes=5(&.*)?"));
        page().locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText("Export"))
                .click();
        assertThat(page().locator("nightmap-map-preview"))
                .hasAttribute("shown", Pattern.compile("map\\.png\\?.*&method=quantile&classes=5&.*"));
    }

    @Test
    void classesThatAreHeldPartTheNextNightToo() {
        choose("Quantiles");
        desk.drawn("2025-10-25 en west quantile 5");
        panel().getByText("Hold these classes for every night").click();

        desk.drawn("2025-10-25 en west manual 1,2,8,9,14");
        assertThat(desk.classes()).containsExactly("1 2 regions", "2–7 3", "8 2", "9–13 4", "14+ 3");
        page().locator("body").press("]");
        assertThat(page()).hasURL(Pattern.compile(".*period=2025-10-2[67].*method=manual&breaks=1,2,8,9,14(&.*)?"));
    }

    @Test
    void aBreakIsMovedByKeyAndByPointer() {
        Locator handles = panel().getByRole(AriaRole.SLIDER);
        handles.nth(1).press("ArrowRight");
        desk.drawn("2025-10-25 en west manual 1,2,6,10,20");

        // the break at 10 stands at 9.5 of 0.5 to 20.5, and is carried to 11.5
        var box = panel().locator("nightmap-histogram svg").boundingBox();
        page().mouse().move(box.x + box.width * 9 / 20, box.y + 30);
        page().mouse().down();
        page().mouse().move(box.x + box.width * 11.2 / 20, box.y + 30);
        page().mouse().up();
        desk.drawn("2025-10-25 en west manual 1,2,6,12,20");
    }

    @Test
    void breaksThatCannotBeAreRefusedAndTheMapKeepsItsClasses() {
        Locator breaks = panel().locator(".nm-classes-breaks input");
        breaks.press("e");
        assertThat(page().locator("vaadin-dialog[opened]")).hasCount(0);
        breaks.fill("1, 10, 5");
        breaks.press("Enter");

        assertThat(panel()).containsText("Breaks ascend, but 5 comes after 10. The map keeps its classes.");
        desk.drawn("2025-10-25 en west");
        breaks.fill("1 5 10");
        breaks.press("Enter");
        desk.drawn("2025-10-25 en west manual 1,5,10");
    }

    @Test
    void fewerClassesThanAskedForSayWhy() {
        page().navigate(address("?period=2025-10-25&lang=en&view=west&method=head_tail&classes=9"));
        desk.drawn("2025-10-25 en west head_tail 9");

        // the mean is 121 / 14 = 8.6; above it are 7 of 14, which is more than 40 %
        assertThat(panel()).containsText("instead of 9 classes");
    }

    private Locator panel() {
        return page().locator(".nm-classes:not(.nm-colours)");
    }

    private void choose(String method) {
        panel().locator(".nm-classes-method").click();
        page().getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(method))
                .click();
    }
}
