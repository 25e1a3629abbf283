package org.nightmap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nightmap.access.Role;
import org.nightmap.access.TestUsers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The whole way of a statement: pasted, corrected, saved, found again, approved, corrected with a reason, looked up. */
class CorrectionBrowserTest extends BrowserTest {

    private static final String REPORT = "2026-04-24-tass";

    @Autowired
    private ApplicationContext context;

    @BeforeEach
    void signIn() {
        new TestUsers(context).have("vera", Role.ANALYST, Role.APPROVER);
        page().navigate(address("intake?lang=en"));
        page().getByLabel("User name", new Page.GetByLabelOptions().setExact(true))
                .fill("vera");
        page().getByLabel("Password", new Page.GetByLabelOptions().setExact(true))
                .fill(TestUsers.PASSWORD);
        page().keyboard().press("Enter");
    }

    /** 9 + 8 + 3 = 20 of 21: the eight are moved to Kursk, the three become four, and later the nine seven. */
    @Test
    void aStatementGoesTheWholeWay() {
        page().locator(".nm-paste textarea")
                .fill(
                        "MOSCOW, 24 April 2026. /TASS/. Overnight 21 drones were destroyed: nine over Rostov Region, eight over"
                                + " Azov Region and three over Tula Region, the Defence Ministry said. https://tass.com/defense/24");
        page().keyboard().press("Control+Enter");
        assertThat(figures()).hasText(new String[] {"21", "12", "8", "1"});

        // by keyboard alone: the doubtful line has the focus
        assertThat(focusedCell()).hasCount(1);
        page().keyboard().press("Enter");
        assertThat(page().locator("vaadin-grid vaadin-combo-box[focused]")).hasCount(1);
        page().keyboard().type("Kursk");
        page().keyboard().press("Enter");
        assertThat(figures()).hasText(new String[] {"21", "20", "0", "1"});
        page().keyboard().press("Escape");
        correctCount(2, 4);
        assertThat(figures()).hasText(new String[] {"21", "21", "0", "0"});

        button("Save draft").click();
        assertThat(page().locator(".nm-about-status")).containsText(REPORT + "@1, draft");
        assertThat(page()).hasURL(Pattern.compile("report=" + REPORT + "&lang=en"));

        page().getByRole(AriaRole.LINK, named("Intake")).click();
        page().locator(".nm-drafts")
                .getByRole(AriaRole.LINK, in("Night of 23–24 April 2026"))
                .click();
        assertThat(figures()).hasText(new String[] {"21", "21", "0", "0"});
        assertThat(page().locator(".nm-mark-count")).not().hasCount(0);
        button("Approve").click();

        Desk desk = new Desk(page());
        desk.drawn("2026-04-24 en west");
        assertThat(page().locator("body")).containsText("Tula");
        Assertions.assertThat(desk.rows(10)).contains("Rostov Oblast 9", "Kursk Oblast 8", "Tula Oblast 4");

        page().navigate(address("reports/" + REPORT + "?lang=en"));
        page().getByRole(AriaRole.LINK, named("Correct")).click();
        assertThat(focusedCell()).hasCount(1);
        correctCount(0, 7);
        assertThat(figures()).hasText(new String[] {"21", "19", "0", "2"});
        page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Approve with 1 doubt"))
                .click();
        page().getByLabel("Why").fill("The second edition says seven");
        page().keyboard().press("Control+Enter");
        desk.drawn("2026-04-24 en west");
        Assertions.assertThat(desk.rows(10)).contains("Rostov Oblast 7", "Kursk Oblast 8");

        page().navigate(address("reports/" + REPORT + "?lang=en"));
        assertThat(page().locator(".nm-report-main")).containsText("The second edition says seven");
        assertThat(page().locator(".nm-line-changed")).hasCount(1);
        assertThat(page().locator(".nm-line-changed")).containsText(Pattern.compile("9\\s*7"));
        page().getByRole(AriaRole.LINK, named("Open 1")).click();
        assertThat(page().locator(".nm-line-changed")).hasCount(0);
        page().getByRole(AriaRole.LINK, named("Map of this revision")).click();
        assertThat(page()).hasURL(Pattern.compile("basis=" + REPORT + "(@|%40)1"));
        desk.drawn("2026-04-24 en west");
        Assertions.assertThat(desk.rows(10)).contains("Rostov Oblast 9");
    }

    /** From the cell that has the focus, which is of the region, to the count of a line and on. */
    private void correctCount(int line, int count) {
        assertThat(focusedCell()).hasCount(1);
        page().keyboard().press("Control+Home");
        for (int i = 0; i < line; i++) {
            page().keyboard().press("ArrowDown");
        }
        page().keyboard().press("End");
        page().keyboard().press("Enter");
        assertThat(page().locator("vaadin-grid vaadin-integer-field[focused]")).hasCount(1);
        page().keyboard().press("Control+A");
        page().keyboard().type(String.valueOf(count));
        page().keyboard().press("Enter");
    }

    private Locator focusedCell() {
        return page().locator("td:focus");
    }

    private Locator figures() {
        return page().locator(".nm-figure-number");
    }

    private Locator button(String name) {
        return page().getByRole(AriaRole.BUTTON, named(name));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator.GetByRoleOptions in(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
