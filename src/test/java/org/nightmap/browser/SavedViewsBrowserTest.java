package org.nightmap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.nightmap.access.Role;
import org.nightmap.access.TestUsers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A view is saved, found again after a new sign-in and opened, by keyboard alone. */
class SavedViewsBrowserTest extends BrowserTest {

    @Autowired
    private ApplicationContext context;

    @Test
    void aViewIsSavedAndOpenedByKeyboard() {
        new TestUsers(context).have("sonja", Role.ANALYST);
        page().navigate(address("password?lang=en"));
        page().getByLabel("User name", exactly()).fill("sonja");
        page().getByLabel("Password", exactly()).fill(TestUsers.PASSWORD);
        page().keyboard().press("Enter");
        assertThat(page().locator(".nm-account-who")).isVisible();
        page().navigate(address("?period=2025-10-25&region=RU-ROS&lang=en&view=west"));
        Desk desk = new Desk(page()).drawn("2025-10-25 en west");

        desk.button("Saved views").press("Enter");
        assertThat(page().getByLabel("Name of the view")).isVisible();
        page().getByLabel("Name of the view").focus();
        page().keyboard().type("[east] wave");
        page().keyboard().press("Enter");
        assertThat(open()).isVisible();
        screenshot("saved-views");
        assertThat(new Axe().violations(page())).isEmpty();
        page().keyboard().press("Escape");
        assertThat(open()).isHidden();
        assertThat(desk.button("Saved views")).isFocused();

        page().keyboard().press("[");
        desk.drawn("2025-10-24 en west");
        desk.button("Saved views").press("Enter");
        open().press("Enter");
        desk.drawn("2025-10-25 en west");
        assertThat(page()).hasURL(Pattern.compile(".*period=2025-10-25&region=RU-ROS&.*"));
        assertThat(desk.region().locator("h2")).hasText("Rostov Oblast");
    }

    private Locator open() {
        return page().getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("[east] wave").setExact(true));
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
