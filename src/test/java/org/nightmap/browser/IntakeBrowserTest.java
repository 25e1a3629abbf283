package org.nightmap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

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
