package org.nightmap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nightmap.access.Role;
import org.nightmap.access.TestUsers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A pasted text is corrected by keyboard; and a text that means no good is only text. */
class IntakeBrowserTest extends BrowserTest {

    @Autowired
    private ApplicationContext context;

    @BeforeEach
    void signIn() {
        new TestUsers(context).have("vera", Role.ANALYST, Role.APPROVER);
        page().navigate(address("intake?lang=en"));
        page().getByLabel("User name", exactly()).fill("vera");
        page().getByLabel("Password", exactly()).fill(TestUsers.PASSWORD);
        page().keyboard().press("Enter");
        assertThat(editor()).isVisible();
    }

    /** 9 + 3 = 12; the three are moved from no known place to the sea, so that none of them stays in doubt. */
    @Test
    void aPlaceThatIsNotKnownIsChosenByItsDigit() {
        read(
                "MOSCOW, 21 April 2026. /TASS/. Overnight 12 drones were destroyed: nine over Rostov Region and three over Azov"
                        + " Region, the Defence Ministry said. https://tass.com/defense/1");
        assertThat(figures()).hasText(new String[] {"12", "9", "3", "0"});
        assertThat(page().locator(".nm-mark-count.nm-mark-doubt[data-lines]")).hasText("three");
        // the doubtful line has the focus: its digit takes the nearest place
        assertThat(page().locator(".nm-chip").first()).containsText("Sea of Azov");
        assertThat(page().locator("td:focus")).hasCount(1);
        page().keyboard().press("1");
        assertThat(button("Approve")).isVisible();
        assertThat(page().locator(".nm-preview-row")).containsText("sea");
    }

    @Test
    void aTextThatIsMarkupIsShownAsText() {
        String text =
                "Overnight into 22 April 2026, 2 drones were destroyed over <img src=x onerror=\"document.title='x'\">"
                        + " Tula Region and 3 over \u202EKaluga Region\u202C.";
        read(text);
        assertThat(page().locator(".nm-text")).hasText(Pattern.compile("<img src=x onerror.*"));
        assertThat(page().locator(".nm-text img, vaadin-grid img")).hasCount(0);
        // what turns the direction of text could show another number than is stored: a sign stands for it
        assertThat(page().locator(".nm-text").evaluate("box => box.textContent"))
                .isEqualTo(text.replaceAll("[\u202E\u202C]", "\uFFFD"));
        assertThat(page().title()).isEqualTo("Intake · Nightmap");
    }

    /** 9 + 8 = 17 of 21: the sum is one doubt about the whole, the place that no number was read for another. */
    @Test
    void aDoubtAboutTheWholeAndItsWordsAreLitTogether() {
        read(
                "MOSCOW, 24 April 2026. /TASS/. Overnight 21 drones were destroyed: nine over Rostov Region and eight over Tula"
                        + " Region, the Defence Ministry said. Nothing got past Bryansk Region, where 4 lay.");
        Locator words = page().locator(".nm-mark-unsure[data-about]");
        Locator doubt = page().locator("[data-doubt=place_without_count]");
        assertThat(words).hasText("Bryansk Region");
        assertThat(words).hasCSS("text-decoration-style", "wavy");

        page().keyboard().press("F8");
        assertThat(page().locator("[data-doubt=sum_below_total] button:focus")).hasCount(1);
        page().keyboard().press("F8");
        assertThat(doubt.locator("button:focus")).hasCount(1);
        assertThat(words).hasClass(Pattern.compile("nm-lit"));
        page().keyboard().press("Shift+F8");
        assertThat(page().locator("[data-doubt=sum_below_total] button:focus")).hasCount(1);
        assertThat(words).not().hasClass(Pattern.compile("nm-lit"));

        words.hover();
        assertThat(doubt).hasClass(Pattern.compile("nm-lit"));
        words.click();
        assertThat(doubt.locator("button:focus")).hasCount(1);
        page().keyboard().press("Enter");
        assertThat(words).hasCount(0);
    }

    /** 400 lines of one; the text is marked where it is in sight, and is all there where it is not. */
    @Test
    void aLongTextIsMarkedWhereverSomebodyLooks() {
        String text = "Overnight into 24 April 2026, 400 drones were destroyed:\n"
                + "- 1 over Tula Region;\n".repeat(399) + "- 1 over Kursk Region.";
        read(text);
        assertThat(page().locator(".nm-text").evaluate("box => box.textContent"))
                .isEqualTo(text);
        Locator marks = page().locator(".nm-text .nm-mark-place");
        Locator last = page().locator(".nm-text .nm-mark-place").getByText("Kursk Region");
        assertThat(marks).not().hasCount(0);
        assertThat(last).hasCount(0);

        marks.first().focus();
        page().keyboard().press("End");
        assertThat(last).isFocused();
        assertThat(last).isInViewport();
        page().keyboard().press("Home");
        page().locator("nightmap-statement").evaluate("box => box.scrollTo(0, box.scrollHeight / 2)");
        assertThat(page().locator(".nm-text .nm-text-block:nth-child(3) .nm-mark-place"))
                .not()
                .hasCount(0);
    }

    /** A person types three numbers one after the other, and the server is far away. */
    @Test
    void whatIsTypedAheadOfASlowServerGoesIntoTheLinesItIsFor() {
        read(
                "MOSCOW, 26 April 2026. /TASS/. Overnight 40 drones were destroyed: 18 over Rostov Region, 13 over Kursk Region and"
                        + " nine over Tula Region, the Defence Ministry said. https://tass.com/defense/26");
        Locator counts = page().locator("nightmap-lines .nm-line-count");
        assertThat(counts).hasText(new String[] {"18", "13", "9"});
        page().evaluate("document.querySelector('nightmap-lines').focusCell(0, 4)");
        assertThat(page().locator("td:focus")).hasCount(1);
        CDPSession network = page().context().newCDPSession(page());
        network.send("Network.enable");
        JsonObject far = new JsonObject();
        far.addProperty("offline", false);
        far.addProperty("latency", 300);
        far.addProperty("downloadThroughput", -1);
        far.addProperty("uploadThroughput", -1);
        network.send("Network.emulateNetworkConditions", far);

        page().keyboard().type("17", new Keyboard.TypeOptions().setDelay(60));
        page().keyboard().press("Enter");
        page().keyboard().type("15", new Keyboard.TypeOptions().setDelay(60));
        page().keyboard().press("Enter");
        page().keyboard().type("8", new Keyboard.TypeOptions().setDelay(60));
        page().keyboard().press("Enter");

        // 17 + 15 + 8
        assertThat(figures()).hasText(new String[] {"40", "40", "0", "0"});
        assertThat(counts.nth(0)).hasText("17");
        assertThat(counts.nth(1)).hasText("15");
    }

    /** The focus goes from row to row inside the grid, which is what lights the line's words in the text. */
    @Test
    void theLineThatTheArrowsGoToIsLit() {
        read(
                "MOSCOW, 25 April 2026. /TASS/. Overnight 14 drones were destroyed: nine over Rostov Region and five over Azov"
                        + " Region, the Defence Ministry said. https://tass.com/defense/25");
        Locator lit = page().locator(".nm-mark-place.nm-lit");
        assertThat(page().locator("td:focus")).hasCount(1);
        page().keyboard().press("ArrowUp");
        assertThat(lit).hasText("Rostov Region");
        page().keyboard().press("ArrowDown");
        assertThat(lit).hasText("Azov Region");
    }

    /** A row that is not in sight has to be fetched; who has gone on by then is not called back. */
    @Test
    void aPendingMoveToALineDoesNotTakeTheFocusBack() {
        read("Overnight into 25 April 2026, 300 drones were destroyed:\n" + "- 1 over Tula Region;\n".repeat(299)
                + "- 1 over Kursk Region.");
        assertThat(page().locator("td:focus")).hasCount(1);
        Locator keys = button("Keys");
        page().evaluate("document.querySelector('nightmap-lines').focusCell(290, 2)");
        keys.focus();
        page().evaluate("""
                () => new Promise(done => {
                  const wait = frames => frames ? requestAnimationFrame(() => wait(frames - 1)) : done();
                  wait(60);
                })""");
        assertThat(keys).isFocused();
        page().evaluate("document.querySelector('nightmap-lines').focusCell(290, 2)");
        assertThat(page().locator("td:focus")).hasCount(1);
    }

    private void read(String text) {
        editor().fill(text);
        page().keyboard().press("Control+Enter");
        assertThat(page().locator(".nm-text")).isVisible();
        assertThat(page().locator("nightmap-map")).hasAttribute("drawn", Pattern.compile("\\d+"));
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private Locator editor() {
        return page().locator(".nm-paste textarea");
    }

    private Locator figures() {
        return page().locator(".nm-figure-number");
    }

    private Locator button(String name) {
        return page().getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
