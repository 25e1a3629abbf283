package org.nightmap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nightmap.access.Role;
import org.nightmap.access.TestUsers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Every page in every state breaks no rule of WCAG 2.2, A and AA, that axe can tell: the desk in both languages, both looks and
 * both layouts, the other pages in each of these at least once. What it cannot tell is in docs/accessibility.md.
 */
class AccessibilityBrowserTest extends BrowserTest {

    private static final String STATEMENT =
            "MOSCOW, 24 April 2026. /TASS/. Overnight 21 drones were destroyed: nine over Rostov Region, eight over Azov Region"
                    + " and three over Tula Region, the Defence Ministry said. https://tass.com/defense/24";

    @Autowired
    private ApplicationContext context;

    private final Axe axe = new Axe();
    private final List<String> faults = new ArrayList<>();
    private String language = "en";

    @ParameterizedTest
    @CsvSource({"en, LIGHT, 1366, 768", "ru, DARK, 1366, 768", "ru, LIGHT, 820, 1180", "en, DARK, 820, 1180"})
    void theDeskInEveryState(String spoken, ColorScheme look, int width, int height) {
        see(spoken, look, width, height);
        Desk desk = open("2025-10-25", "&region=RU-ROS");
        check("region");
        if (width > 1000) {
            page().locator("vaadin-tab").nth(1).click();
            assertThat(desk.table()).isVisible();
            check("table");
            page().locator("vaadin-tab").nth(2).click();
            assertThat(desk.sources().first()).isVisible();
            check("sources");
        }
        page().locator(".nm-classes summary").first().click();
        assertThat(page().locator(".nm-classes-body").first()).isVisible();
        check("classes");
        page().locator(".nm-navigator-calendar").click();
        assertThat(desk.calendarDay("2025-10-25")).isVisible();
        check("calendar");
        page().keyboard().press("Escape");
        assertThat(desk.calendarDay("2025-10-25")).not().isVisible();
        page().locator(".nm-export-button").click();
        assertThat(page().locator("nightmap-map-preview")).isVisible();
        check("export");

        open("2025-10-26", "");
        check("no report");
        open("2025-04-25", "");
        check("joint counts, seas");
        open("2025-10-01..2025-10-31", "&region=RU-BEL");
        check("span");
        assertThat(faults).as(this::where).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en, LIGHT, 1366, 768", "ru, DARK, 1366, 768", "ru, LIGHT, 820, 1180", "en, DARK, 820, 1180"})
    void theDeskWithOtherMaps(String spoken, ColorScheme look, int width, int height) {
        see(spoken, look, width, height);
        open("2025-10-25", "&as=difference&against=2025-10-24", " difference 2025-10-24");
        check("difference");
        page().navigate(address("?period=2025-10-25&lang=%s&view=west&as=side&against=2025-10-24".formatted(language)));
        for (int i = 0; i < 2; i++) {
            assertThat(page().locator("nightmap-map").nth(i)).hasAttribute("drawn", Pattern.compile(".* side .*"));
        }
        check("pair");
        page().navigate(address("?period=2025-10-24..2025-10-27&lang=%s&view=west&as=nights".formatted(language)));
        assertThat(page().locator(".nm-nights-panel")).hasCount(4);
        check("nights");
        open(
                "2025-10-01..2025-10-31",
                "&measure=per_area&method=quantile&classes=9&palette=cividis&symbols=on",
                " per_area quantile 9 cividis circles");
        page().locator(".nm-classes summary").nth(1).click();
        check("measure, circles, colours");
        assertThat(faults).as(this::where).isEmpty();
    }

    /** A path is opened as somebody with every role; {@code /login} and the two that are not there as nobody. */
    @ParameterizedTest
    @CsvSource({
        "en, LIGHT, 1366, 768, nights import audit intake sources?period=2025-10-25 heat?period=2025-10-01..2025-10-31 no/such",
        "ru, DARK, 820, 1180, nights?need=incomplete sources?period=2025-05-25 users password reports/2025-10-25-article",
        "ru, LIGHT, 1366, 768, login sources?period=2025-10-01..2025-10-31 users intake?report=2025-10-25-tass ?period=soon",
        "en, DARK, 820, 1180, login heat?period=2025-10-01..2025-10-31 import audit reports/2025-10-25-tass"
    })
    void theOtherPages(String spoken, ColorScheme look, int width, int height, String paths) {
        see(spoken, look, width, height);
        boolean signedIn = false;
        for (String path : paths.split(" ")) {
            boolean missing = path.equals("no/such") || path.startsWith("?");
            if (!signedIn && !missing && !path.equals("login")) {
                signIn();
                signedIn = true;
            }
            page().navigate(address(path + (path.contains("?") ? "&" : "?") + "lang=" + language));
            assertThat(page().locator("h1, vaadin-login-form-wrapper, .nm-review")
                            .first())
                    .isVisible();
            page().waitForLoadState(LoadState.NETWORKIDLE);
            forgetErrors(path.equals("no/such") ? 404 : 400);
            check(path);
        }
        assertThat(faults).as(this::where).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en, DARK, 1366, 768", "ru, LIGHT, 820, 1180"})
    void aDraftUnderReview(String spoken, ColorScheme look, int width, int height) {
        see(spoken, look, width, height);
        signIn();
        page().navigate(address("intake?lang=" + language));
        page().locator(".nm-paste textarea").fill(STATEMENT);
        page().keyboard().press("Control+Enter");
        assertThat(page().locator(".nm-review td:focus")).hasCount(1);
        check("draft");
        page().keyboard().press("Enter");
        assertThat(page().locator("vaadin-grid vaadin-combo-box[focused]")).hasCount(1);
        check("a place being corrected");
        assertThat(faults).as(this::where).isEmpty();
    }

    private void see(String spoken, ColorScheme look, int width, int height) {
        language = spoken;
        page().setViewportSize(width, height);
        page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look));
    }

    private Desk open(String period, String more) {
        return open(period, more, "");
    }

    private Desk open(String period, String more, String key) {
        page().navigate(address("?period=%s&lang=%s&view=west%s".formatted(period, language, more)));
        return new Desk(page()).drawn("%s %s west%s".formatted(period, language, key));
    }

    private void signIn() {
        new TestUsers(context).have("nina", Role.ANALYST, Role.APPROVER, Role.ADMINISTRATOR);
        page().navigate(address("password?lang=" + language));
        page().locator("vaadin-text-field input").fill("nina");
        page().locator("vaadin-password-field input").fill(TestUsers.PASSWORD);
        page().keyboard().press("Enter");
        assertThat(page().locator(".nm-account-who")).isVisible();
    }

    /** Once what opens has opened: half transparent, it has less contrast. */
    private void check(String state) {
        page().waitForFunction("""
                () => document.getAnimations().every(animation =>
                  animation.playState !== 'running' || animation.effect.getComputedTiming().iterations === Infinity)""");
        assertThat(page().locator("html")).hasAttribute("lang", language);
        assertThat(page()).hasTitle(Pattern.compile(".+ · Nightmap"));
        axe.violations(page()).forEach(fault -> faults.add(state + ": " + fault));
    }

    private String where() {
        return "faults, %s, %s".formatted(language.toUpperCase(Locale.ROOT), page().viewportSize().width);
    }
}
