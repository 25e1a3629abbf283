package org.nightmap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The export, by keyboard and pointer, to the file that comes of it. */
class ExportBrowserTest extends BrowserTest {

    private static final String NIGHT = "?period=2025-10-25&lang=en&view=west";

    private static final String PREVIEW = "nightmap-map-preview";

    @Test
    void aKeyOpensItAndTheFileIsWhatWasChosen() throws IOException {
        openByKey();
        dialog().locator("vaadin-select").click();
        page().getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Square"))
                .click();
        choose("RU");
        // half of 1080 would be coarse: 960 pixels of the longer side
        shown("lang=ru.*width=1080&height=1080&scale=0\\.89");
        BufferedImage preview = image(page().request().get(address(shownAddress())));
        assertThat(preview.getWidth()).isEqualTo(961);

        page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        dialog().getByText("Copy", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(dialog().getByText("Copied")).isVisible();
        String copied = (String) page().evaluate("navigator.clipboard.readText()");
        assertThat(copied)
                .isEqualTo(address("api/nights/2025-10-25/map.png?lang=ru&view=west&theme=light&size=square"));
        APIResponse answer = page().request().get(copied);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers()).containsEntry("content-type", "image/png");
        assertThat(image(answer).getWidth()).isEqualTo(1080);
        assertThat(image(answer).getHeight()).isEqualTo(1080);
        screenshot("export");

        choose("SVG");
        Download file =
                page().waitForDownload(() -> dialog().getByText("Download SVG").click());
        assertThat(file.suggestedFilename()).isEqualTo("nightmap-2025-10-25.svg");
        Download table = page().waitForDownload(() -> dialog().getByText("CSV").click());
        assertThat(table.suggestedFilename()).isEqualTo("nightmap-2025-10-25.csv");
    }

    @Test
    void theKeysOfTheDeskAreLettersInIt() {
        openByKey();
        Locator title = dialog().getByLabel("Title");
        title.click();
        page().keyboard().type("[e]E");
        assertThat(title).hasValue("[e]E");
        shown("title=%5Be%5DE");
        assertThat(page().locator("nightmap-map")).hasAttribute("drawn", "2025-10-25 en west");
    }

    @Test
    void theAddressSaysThatItIsOpenAndAStepBackClosesIt() {
        openByKey();
        assertThat(page()).hasURL(address(NIGHT + "&open=export"));
        page().goBack();
        assertThat(dialog()).hasCount(0);
        assertThat(page()).hasURL(address(NIGHT));
        page().goForward();
        shown("width=1920");
        page().reload();
        shown("width=1920");
        assertThat(page()).hasURL(address(NIGHT + "&open=export"));
    }

    /** Closed by a person, it leaves no step behind it: the next one back is the night before it was opened. */
    @Test
    void closingItTakesTheStepBackThatOpenedIt() {
        page().navigate(address("?period=2025-10-24&lang=en&view=west"));
        Desk desk = new Desk(page()).drawn("2025-10-24 en west");
        page().keyboard().press("]");
        desk.drawn("2025-10-25 en west");
        page().keyboard().press("e");
        shown("lang=en");
        page().keyboard().press("Escape");
        assertThat(dialog()).hasCount(0);
        assertThat(page()).hasURL(address(NIGHT));
        page().goBack();
        desk.drawn("2025-10-24 en west");
        assertThat(dialog()).hasCount(0);
    }

    /** Nobody leaves it by the Tab key, and Escape leads back to where the keyboard was. */
    @Test
    void theKeyboardStaysInItUntilItIsClosed() {
        openTheDesk();
        page().locator(".nm-export-button").focus();
        page().keyboard().press("Enter");
        shown("width=1920");
        // the format that is chosen has the keyboard at first
        page().waitForFunction("document.activeElement.closest('.nm-export-choice') !== null");
        for (int i = 0; i < 40; i++) {
            page().keyboard().press("Tab");
            assertThat((Boolean) page().evaluate("document.activeElement.closest('.nm-export') !== null"))
                    .as("the focus is in the dialog after %d times Tab", i + 1)
                    .isTrue();
        }
        page().keyboard().press("Escape");
        assertThat(dialog()).hasCount(0);
        page().waitForFunction("document.activeElement.matches('.nm-export-button')");
    }

    /** As on a page without TLS on another machine than one's own. */
    @Test
    void withoutTheClipboardTheAddressIsCopiedInTheOldWayOrSelected() {
        page().addInitScript("Object.defineProperty(navigator, 'clipboard', {value: undefined});");
        openByKey();
        dialog().getByText("Copy", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(dialog().getByText("Copied")).isVisible();

        page().evaluate("document.execCommand = () => false");
        dialog().getByText("Copy", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(dialog().getByText("Selected. Copy it with Ctrl+C.")).isVisible();
        assertThat((String) page().evaluate("""
                        () => {
                          const field = document.querySelector('nightmap-copy-address').shadowRoot.querySelector('input');
                          return field.value.slice(field.selectionStart, field.selectionEnd);
                        }""")).endsWith("map.png?lang=en&view=west&theme=light&size=slide");
    }

    @Test
    void aBusyServerIsAskedAgainWhenItSaysSo() {
        List<String> asked = new CopyOnWriteArrayList<>();
        page().route("**/map.png*", route -> {
            asked.add(route.request().url());
            if (asked.size() == 1) {
                route.fulfill(new Route.FulfillOptions().setStatus(503).setHeaders(Map.of("Retry-After", "1")));
            } else {
                route.resume();
            }
        });
        openTheDesk();
        page().keyboard().press("e");
        assertThat(dialog().getByText("Many images are being drawn.")).isVisible();
        shown("width=1920");
        assertThat(asked).hasSize(2);
        forgetErrors(503);
    }

    /** Ten letters typed one after the other are one preview more, or two where typing pauses. */
    @Test
    void typingDoesNotAskForAPreviewWithEachLetter() {
        List<String> asked = new CopyOnWriteArrayList<>();
        page().onRequest(request -> {
            if (request.url().contains("map.png")) {
                asked.add(request.url());
            }
        });
        openByKey();
        dialog().getByLabel("Note")
                .pressSequentially("abcdefghij", new Locator.PressSequentiallyOptions().setDelay(30));
        shown("note=abcdefghij");
        assertThat(asked.size()).isBetween(2, 3);
    }

    private void openTheDesk() {
        page().navigate(address(NIGHT));
        new Desk(page()).drawn("2025-10-25 en west");
    }

    private void openByKey() {
        openTheDesk();
        page().keyboard().press("e");
        shown("lang=en.*width=1920&height=1080");
    }

    private Locator dialog() {
        return page().locator(".nm-export");
    }

    private void choose(String choice) {
        dialog().locator("vaadin-radio-button")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + choice + "\\s*$")))
                .click();
    }

    private void shown(String address) {
        assertThat(page().locator(PREVIEW)).hasAttribute("shown", Pattern.compile(address));
    }

    private String shownAddress() {
        return String.valueOf(page().locator(PREVIEW).getAttribute("shown"));
    }

    private static BufferedImage image(APIResponse answer) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(answer.body()));
    }
}
