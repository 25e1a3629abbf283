package org.nightmap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nightmap.access.Role;
import org.nightmap.access.TestUsers;
import org.nightmap.access.UserName;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Signing in and out, and managing users, as a person does it with the keyboard. */
class SignInBrowserTest extends BrowserTest {

    private static final String NEW_PASSWORD = "a wholly other phrase";

    @Autowired
    private ApplicationContext context;

    private TestUsers users;

    @BeforeEach
    void haveUsers() {
        users = new TestUsers(context);
    }

    @Test
    void onesWayInLeadsBackToTheNightAndTheWayOutStaysThere() {
        users.have("anna", Role.ANALYST, Role.APPROVER);
        page().navigate(address("?period=2025-10-24&lang=en"));
        link("Sign in").click();
        signIn("anna", TestUsers.PASSWORD);
        assertThat(page()).hasURL(Pattern.compile(".*/\\?period=2025-10-24.*"));
        assertThat(account()).containsText("anna");
        assertThat(account()).containsText("analyst, approver");
        assertThat(link("Audit trail")).isVisible();
        assertThat(link("Users")).hasCount(0);
        screenshot("signed-in");
        page().setViewportSize(820, 1180);
        assertThat(account().getByText("analyst, approver")).isHidden();
        assertThat(button("Sign out")).isVisible();
        screenshot("signed-in-820");
        button("Sign out").click();
        assertThat(link("Sign in")).isVisible();
        assertThat(page()).hasURL(Pattern.compile(".*/\\?period=2025-10-24.*"));
        page().navigate(address("audit?lang=en"));
        assertThat(page()).hasURL(Pattern.compile(".*/login\\?.*"));
    }

    @Test
    void aWrongPasswordAndTooManyOfThemAreSaidInTheReadersLanguage() {
        users.have("boris", Role.ANALYST);
        page().navigate(address("login?lang=ru"));
        for (int i = 0; i < 5; i++) {
            fill("Имя пользователя", "boris");
            fill("Пароль", "wrong " + i);
            page().keyboard().press("Enter");
            assertThat(page()).hasURL(Pattern.compile(".*problem=wrong"));
            assertThat(page().getByText("Неверное имя или пароль")).isVisible();
        }
        screenshot("sign-in-wrong");
        fill("Имя пользователя", "boris");
        fill("Пароль", TestUsers.PASSWORD);
        page().keyboard().press("Enter");
        assertThat(page().getByText("Слишком много неверных попыток")).isVisible();
        assertThat(page().getByText(Pattern.compile("Повторите через \\d+ секунд")))
                .isVisible();
        screenshot("sign-in-wait");
    }

    @Test
    void anAdministratorAddsAUserWhoReplacesTheTemporaryPassword() {
        users.have("root", Role.ADMINISTRATOR);
        page().navigate(address("users?lang=en"));
        signIn("root", TestUsers.PASSWORD);
        button("Add a user").press("Enter");
        Locator dialog = page().getByRole(AriaRole.DIALOG);
        dialog.getByLabel("User name").fill("carla");
        dialog.getByLabel("analyst").check();
        String temporary = dialog.getByLabel("Temporary password").inputValue();
        screenshot("add-user");
        dialog.getByLabel("User name").press("Enter");
        assertThat(page().locator("tr").filter(having("carla"))).containsText("temporary password");
        screenshot("users");
        link("Nights").click();
        assertThat(page().getByText("236 nights")).isVisible();
        button("Sign out").click();
        link("Sign in").click();

        signIn("carla", temporary);
        assertThat(page().getByText("Your password was set by somebody else")).isVisible();
        screenshot("password");
        page().getByLabel("Present password").fill(temporary);
        page().getByLabel("New password", exactly()).fill(NEW_PASSWORD);
        page().getByLabel("New password, again").fill(NEW_PASSWORD);
        page().keyboard().press("Enter");
        assertThat(page().getByText("The password was changed")).isVisible();
        signIn("carla", NEW_PASSWORD);
        assertThat(page()).hasURL(Pattern.compile(".*/nights\\?lang=en"));
        link("Audit trail").click();
        assertThat(page().locator("vaadin-grid").getByText("password changed").first())
                .isVisible();
        screenshot("audit");
    }

    @Test
    void aReasonThatLooksLikeMarkupIsShownAsText() {
        users.have("dora", Role.ANALYST);
        page().navigate(address("audit?lang=en&user=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E"));
        signIn("dora", TestUsers.PASSWORD);
        assertThat(page().getByLabel("User", exactly())).hasValue("<img src=x onerror=alert(1)>");
        assertThat(page().getByText("No such change")).isVisible();
        assertThat(page().locator("img")).hasCount(0);
    }

    @Test
    void theOpenPageOfADeactivatedUserEnds() {
        UserName eve = users.have("eve", Role.ANALYST);
        page().navigate(address("audit?lang=en"));
        signIn("eve", TestUsers.PASSWORD);
        assertThat(page().locator("vaadin-grid").getByText("shipped data").first())
                .isVisible();
        users.deactivate(eve);
        page().getByLabel("Report", exactly()).fill("tass");
        page().getByText("The session has ended").click();
        assertThat(page()).hasURL(Pattern.compile(".*/login\\?.*"));
    }

    private void signIn(String name, String password) {
        fill("User name", name);
        fill("Password", password);
        page().keyboard().press("Enter");
    }

    private void fill(String label, String value) {
        page().getByLabel(label, exactly()).fill(value);
    }

    private Locator account() {
        return page().locator(".nm-account");
    }

    private Locator link(String name) {
        return page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    private Locator button(String name) {
        return page().getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
