package org.nightmap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.nightmap.access.Role;
import org.nightmap.access.TestUsers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The reports of a night side by side, and pinning one of them, by the keyboard alone. */
class SourcesBrowserTest extends BrowserTest {

    @Autowired
    private ApplicationContext context;

    @Test
    void anApproverPinsAndTakesBackByTheKeyboard() {
        new TestUsers(context).have("vera", Role.APPROVER);
        page().navigate(address("login?lang=en&from=/sources?period=2025-10-25%26lang=en"));
        page().getByLabel("User name", exactly()).fill("vera");
        page().getByLabel("Password", exactly()).fill(TestUsers.PASSWORD);
        page().keyboard().press("Enter");
        assertThat(page()).hasURL(Pattern.compile(".*/sources\\?period=2025-10-25&lang=en"));

        button("Pin Press article").focus();
        page().keyboard().press("Enter");
        dialog().getByLabel("Why").fill("it names what TASS leaves out");
        page().keyboard().press("Control+Enter");
        assertThat(page().locator(".nm-pin")).containsText("it names what TASS leaves out");
        // the button is gone with the old table; the keyboard goes on at the top
        assertThat(page().locator("h1:focus")).hasCount(1);
        screenshot("pinned");

        page().navigate(address("?period=2025-10-25&lang=en"));
        new Desk(page()).drawn("2025-10-25 en west");
        assertThat(page().locator(".nm-basis")).containsText("Drawn from a pinned report");
        page().navigate(address("sources?period=2025-10-25&lang=en"));
        page().getByRole(AriaRole.BUTTON, named("Take back…")).press("Enter");
        dialog().getByLabel("Why").fill("TASS was right");
        page().keyboard().press("Control+Enter");
        assertThat(page().locator(".nm-pin")).hasCount(0);
        assertThat(page().locator(".nm-matrix-basis").first()).containsText("TASS");
    }

    /** Both heads stay where they are, whatever is scrolled. */
    @Test
    void theHeadsStayInSightAndTheKeyboardGoesThroughNightsAndRows() {
        page().setViewportSize(820, 620);
        page().navigate(address("sources?period=2025-10-25&lang=en"));
        Locator frame = page().locator(".nm-matrix-frame");
        Locator corner = page().locator(".nm-matrix thead th").first();
        assertThat(corner).isVisible();
        double top = corner.boundingBox().y;
        frame.focus();
        page().keyboard().press("End");
        assertThat(page().getByText("Stated total")).isInViewport();
        page().waitForFunction("document.querySelector('.nm-matrix-frame').scrollTop > 0");
        org.assertj.core.api.Assertions.assertThat(corner.boundingBox().y).isEqualTo(top);
        screenshot("sources-820");
        page().locator(".nm-sources-step").first().press("Enter");
        assertThat(page()).hasURL(Pattern.compile(".*/sources\\?period=2025-10-24&lang=en"));
        assertThat(page().locator("h1")).containsText("23–24 October");
        page().locator(".nm-sources-step").last().press("Enter");
        assertThat(page()).hasURL(Pattern.compile(".*/sources\\?period=2025-10-25&lang=en"));
        page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Rostov Oblast"))
                .press("Enter");
        assertThat(page()).hasURL(Pattern.compile(".*period=2025-10-25&region=RU-ROS.*"));
    }

    private Locator dialog() {
        return page().getByRole(AriaRole.DIALOG);
    }

    private Locator button(String name) {
        return page().getByRole(AriaRole.BUTTON, named(name));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
