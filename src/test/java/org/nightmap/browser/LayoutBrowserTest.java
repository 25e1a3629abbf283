package org.nightmap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nightmap.access.Role;
import org.nightmap.access.TestUsers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Where things stand: what must not move, and what must not be cut off. */
class LayoutBrowserTest extends BrowserTest {

    private static final String LONGEST = "2024-02-03..2026-03-20";

    @Autowired
    private ApplicationContext context;

    /** On the 9th no region has more than 49; on the 11th Bryansk has 118, and the legend seven classes. */
    @ParameterizedTest
    @CsvSource({"1920, 1080, en", "1920, 1080, ru", "1366, 768, en", "1366, 768, ru"})
    void twoNightsStandOnTheSameMap(int width, int height, String language) {
        page().setViewportSize(width, height);
        open("2025-12-09", language, "");
        Object quiet = frame();
        open("2025-12-11", language, "");
        assertThat(new Desk(page()).classes()).hasSize(7);
        assertThat(frame()).isEqualTo(quiet);
    }

    /** Six pages, a name, and the navigator stand in one bar, which ends where the page does. */
    @ParameterizedTest
    @CsvSource({"1366, 768, en", "1366, 768, ru", "1920, 1080, ru", "1100, 768, ru"})
    void theBarOfSomebodyWithEveryRoleFits(int width, int height, String language) {
        new TestUsers(context).have("olga", Role.ANALYST, Role.APPROVER, Role.ADMINISTRATOR);
        page().setViewportSize(width, height);
        page().navigate(address("users?lang=en"));
        page().getByLabel("User name", new Page.GetByLabelOptions().setExact(true))
                .fill("olga");
        page().getByLabel("Password", new Page.GetByLabelOptions().setExact(true))
                .fill(TestUsers.PASSWORD);
        page().keyboard().press("Enter");
        assertThat(page().locator(".nm-users-main")).isVisible();
        open("2025-12-11", language, "");
        assertThat(page().locator(".nm-pages a")).hasCount(6);
        assertThat((int) page().evaluate("document.documentElement.scrollWidth"))
                .isEqualTo(width);
        BoundingBox look = page().locator(".nm-look").first().boundingBox();
        assertThat(look.x + look.width).isLessThanOrEqualTo(width);
        assertThat(width < 1366 || page().locator(".nm-header").boundingBox().height < 60)
                .as("one line")
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"en", "ru"})
    void theClassesOfASpanAreApart(String language) {
        open("2025-10-01..2025-10-31", language, "");
        List<Locator> labels = page().locator("nightmap-legend .classes span").all();
        assertThat(labels).hasSize(7);
        for (int i = 1; i < labels.size(); i++) {
            BoundingBox before = labels.get(i - 1).boundingBox();
            assertThat(labels.get(i).boundingBox().x - before.x - before.width).isNotNegative();
        }
        assertThat(page().locator("nightmap-legend .classes small").allInnerTexts())
                .allMatch(number -> number.matches("\\d+"));
        assertThat(page().locator("nightmap-legend .caption"))
                .hasText(language.equals("en") ? "regions in each class" : "число регионов в каждом классе");
    }

    @ParameterizedTest
    @CsvSource({"1920, 1080", "1366, 768", "820, 1180"})
    void theCalendarIsWhollyOnThePage(int width, int height) {
        page().setViewportSize(width, height);
        Desk desk = open("2025-10-25", "en", "");
        desk.button("Calendar").click();
        desk.calendarDay("2025-10-25").waitFor();
        BoundingBox calendar = page().locator(".nm-calendar").boundingBox();
        BoundingBox panel = page().locator("vaadin-popover-overlay #overlay").boundingBox();
        assertThat(calendar.x).isGreaterThanOrEqualTo(Math.max(panel.x, 0));
        assertThat(calendar.x + calendar.width).isLessThanOrEqualTo(Math.min(panel.x + panel.width, width));
    }

    /** Chukotka is the last but one of the regions of which none was reported. */
    @Test
    void aRegionSelectedElsewhereIsInSightInTheTable() {
        Desk desk = open("2025-10-25", "en", "&region=RU-CHU");
        Locator row = desk.table().locator("span[title^='Chukotka']");
        assertThat(row).isInViewport();
        desk.clickOnTheMap("RU-ROS");
        assertThat(desk.table().locator("span[title='Rostov Oblast']")).isInViewport();
    }

    @Test
    void theTableBehindATabComesUpAtTheSelectedRegion() {
        page().setViewportSize(1366, 768);
        Desk desk = open("2025-10-25", "en", "&region=RU-CHU");
        page().locator("vaadin-tab").nth(1).click();
        assertThat(desk.table().locator("span[title^='Chukotka']")).isInViewport();
    }

    @Test
    void theWarningsOfALongSpanLeaveRoomForTheRegionAndAreAllOneClickAway() {
        page().setViewportSize(1366, 768);
        Desk desk = open(LONGEST, "en", "&region=RU-BEL");
        assertThat(desk.region().locator("h2")).isInViewport();
        assertThat(desk.warnings().last()).isHidden();
        desk.button("and \\d+ more").click();
        assertThat(desk.warnings().last()).isVisible();
    }

    private Desk open(String period, String language, String more) {
        page().navigate(address("?lang=" + language + "&view=west&period=" + period + more));
        return new Desk(page()).drawn(period + " " + language + " west");
    }

    /** Metres per pixel and the centre of the map, in metres. */
    private Object frame() {
        return page().locator("nightmap-map").evaluate("""
                map => {
                  const view = map.canvas.map.getView();
                  return [view.getResolution(), ...view.getCenter()].map(Math.round);
                }""");
    }
}
