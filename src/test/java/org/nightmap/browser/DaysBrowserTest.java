package org.nightmap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nightmap.access.Role;
import org.nightmap.access.TestUsers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Days are shown in the language of the page and read as people type them. */
class DaysBrowserTest extends BrowserTest {

    @Autowired
    private ApplicationContext context;

    @BeforeEach
    void signIn() {
        new TestUsers(context).have("dasha", Role.ANALYST);
        page().navigate(address("intake?lang=en"));
        page().getByLabel("User name", new Page.GetByLabelOptions().setExact(true))
                .fill("dasha");
        page().getByLabel("Password", new Page.GetByLabelOptions().setExact(true))
                .fill(TestUsers.PASSWORD);
        page().keyboard().press("Enter");
    }

    @Test
    void aDayAndATimeAreTypedAndShownInTheLanguageOfThePage() {
        page().locator(".nm-paste textarea")
                .fill("Published 15 April 2026 at 04:41 GMT\nMOSCOW, 15 April 2026. /TASS/. Overnight nine drones were"
                        + " destroyed over Rostov Region.");
        page().keyboard().press("Control+Enter");
        Locator day = page().locator(".nm-about-published vaadin-date-picker input");
        Locator time = page().locator(".nm-about-published vaadin-time-picker input");
        assertThat(day).hasValue("15 Apr 2026");
        assertThat(time).hasValue("07:41");

        for (String typed : new String[] {"16.04.2026", "2026-04-16", "16/4/26", "16 Apr 2026", "16 апреля 2026"}) {
            type(day, "1.1.2026");
            assertThat(day).hasValue("1 Jan 2026");
            type(day, typed);
            assertThat(day).hasValue("16 Apr 2026");
        }
        assertThat(page().locator(".nm-about-time[focused]")).hasCount(1);
        type(time, "");
        type(day, "31.4.2026");
        assertThat(page().locator(".nm-about-published vaadin-date-picker[invalid]"))
                .hasCount(1);
        type(day, "16.4.26");
        type(time, "6:05");
        assertThat(time).hasValue("06:05");

        new Desk(page()).choose("RU");
        assertThat(day).hasValue("16 апр. 2026");
        assertThat(time).hasValue("06:05");
        assertThat(page().locator(".nm-about > vaadin-date-picker input")).hasValue("15 апр. 2026");
    }

    private void type(Locator field, String text) {
        field.fill(text);
        field.press("Tab");
    }
}
