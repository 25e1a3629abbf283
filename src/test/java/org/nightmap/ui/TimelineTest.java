package org.nightmap.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.RouterLink;
import java.time.Month;
import java.time.Year;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The nights under the map. The shipped reports are of the nights from 3 February 2024 to 20 March 2026. */
class TimelineTest extends DeskTest {

    /** 184 nights, 91 before the night and 92 after it. */
    @Test
    void theNightShownIsInTheMiddleOfHalfAYear() {
        open(EXAMPLE);
        assertThat(series().get("from").asString()).isEqualTo("2025-07-26");
        assertThat(series().get("kinds").asString()).hasSize(184);
        assertThat(timeline().getElement().getProperty("shownFrom")).isEqualTo("2025-10-25");
        // 23 October 139, 24 October 111, 25 October 121; of the night to the 26th no report is known
        assertThat(series().get("values").get(89).asInt()).isEqualTo(139);
        assertThat(series().get("values").get(90).asInt()).isEqualTo(111);
        assertThat(series().get("values").get(91).asInt()).isEqualTo(121);
        assertThat(series().get("values").get(92).isNull()).isTrue();
        assertThat(series().get("kinds").asString().substring(89, 93)).isEqualTo("sssn");
    }

    @Test
    void whatIsDrawnOnItIsShown() {
        open(EXAMPLE);
        draw("2025-10-23", "2025-10-25");
        assertThat(lastStep()).isEqualTo(new Step(true, "?period=2025-10-23..2025-10-25&lang=en&view=west"));
        assertThat(equation()).isEqualTo("371 stated = 370 on the map + 1 elsewhere + 0 unattributed");

        draw("2025-10-24", "2025-10-24");
        assertThat(period()).isEqualTo("Night of 23–24 October 2025");
    }

    @Test
    void theNightsInSightStayWhileWhatIsShownIsAmongThem() {
        open(EXAMPLE);
        draw("2025-08-01", "2025-08-01");
        assertThat(series().get("from").asString()).isEqualTo("2025-07-26");
        click("Previous night with a report");
        click("Earlier nights");
        assertThat(series().get("from").asString()).isEqualTo("2025-01-23");
        selectOnTheMap("RU-ROS");
        assertThat(series().get("from").asString())
                .as("choosing a region moves no night")
                .isEqualTo("2025-01-23");
        draw("2025-10-25", "2025-10-25");
        assertThat(series().get("from").asString()).isEqualTo("2025-07-26");
    }

    @Test
    @SuppressWarnings("unchecked")
    void itBeginsWithAnyMonth() {
        open(EXAMPLE);
        Select<Month> month = (Select<Month>) withClass("nm-timeline-month");
        Select<Year> year = (Select<Year>) withClass("nm-timeline-year");
        assertThat(month.getValue()).isEqualTo(Month.JULY);
        assertThat(year.getValue()).isEqualTo(Year.of(2025));
        test(year).selectItem("2024");
        assertThat(series().get("from").asString()).isEqualTo("2024-07-01");
        test(month).selectItem("Mar");
        assertThat(series().get("from").asString()).isEqualTo("2024-03-01");
        assertThat(period()).as("the map stays").isEqualTo("Night of 24–25 October 2025");
    }

    /** Playing is one step of the browser's history: its first night, over which the others are written. */
    @Test
    void nightsThatArePlayedAreOneStepOfTheHistory() {
        open(EXAMPLE);
        step("2025-10-26", true);
        assertThat(lastStep()).isEqualTo(new Step(true, "?period=2025-10-26&lang=en&view=west"));
        assertThat(equation()).as("honestly no report").doesNotContain("=");
        step("2025-10-27", false);
        assertThat(lastStep()).isEqualTo(new Step(false, "?period=2025-10-27&lang=en&view=west"));
        assertThat(period()).isEqualTo("Night of 26–27 October 2025");
    }

    @Test
    void aNightThatPassesByIsSaidOnlyWhenPlayingRests() {
        open(EXAMPLE);
        String before = said();
        step("2025-10-27", true);
        assertThat(said())
                .isEqualTo(before)
                .isNotEqualTo(choropleth().get("summary").asString());
        fire(player(), "play-rest", JsonNodeFactory.instance.objectNode());
        assertThat(said()).isEqualTo(choropleth().get("summary").asString());
    }

    private String said() {
        return find(SpokenPicture.class).single().getText();
    }

    /** Quantiles of one night are breaks of the nights that follow, or a colour would mean another count on each. */
    @Test
    void theClassesOfTheFirstNightAreHeld() {
        open(EXAMPLE + "&method=quantile&classes=4");
        JsonNode classes = choropleth().get("classes").deepCopy();
        step("2025-10-27", true);
        assertThat(lastStep().address()).startsWith("?period=2025-10-27&lang=en&view=west&method=manual&breaks=1,");
        step("2025-10-28", false);
        assertThat(choropleth().get("classes").findValuesAsString("from"))
                .isEqualTo(classes.findValuesAsString("from"));
    }

    @Test
    void theLadderHoldsByItself() {
        open(EXAMPLE);
        step("2025-10-27", true);
        assertThat(lastStep().address()).doesNotContain("method");
    }

    @Test
    void theHeatTableIsOfTheSpanOrElseOfTheNightsInSight() {
        open(EXAMPLE);
        assertThat(heat().getHref()).isEqualTo("heat?period=2025-07-26..2026-01-25&sort=total&lang=en");
        draw("2025-10-01", "2025-10-31");
        assertThat(heat().getHref()).isEqualTo("heat?period=2025-10-01..2025-10-31&sort=total&lang=en");
    }

    private RouterLink heat() {
        return find(RouterLink.class).from(withClass("nm-timeline-window")).single();
    }

    private JsonNode series() {
        return (JsonNode) timeline().getElement().getPropertyRaw("series");
    }

    private PlayerElement player() {
        return find(PlayerElement.class).single();
    }
}
