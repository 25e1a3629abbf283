package org.nightmap.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The ways from one night to another. Of the night to 26 October no report is known. */
class DeskNavigationTest extends DeskTest {

    @Test
    void thePlainAddressIsCompletedWithoutAStepOfHistory() {
        open("");
        assertThat(lastStep()).isEqualTo(new Step(false, "?period=2025-10-25&lang=en&view=west"));
    }

    @Test
    void theNeighbouringNightsWithAReportAreOneClickAway() {
        open(EXAMPLE);
        click("Previous night with a report, 24 Oct 2025");
        assertThat(lastStep()).isEqualTo(new Step(true, "?period=2025-10-24&lang=en&view=west"));
        assertThat(period()).isEqualTo("Night of 23–24 October 2025");
        // 111, one of them over the Sea of Azov
        assertThat(equation()).isEqualTo("111 stated = 110 on the map + 1 elsewhere + 0 unattributed");

        click("Next night with a report, 25 Oct 2025");
        click("Next night with a report, 27 Oct 2025");
        assertThat(period()).isEqualTo("Night of 26–27 October 2025");
    }

    @Test
    void theBracketsAreKeysOfTheNeighbouringNights() {
        open(EXAMPLE);
        fireShortcut(Key.BRACKET_LEFT);
        assertThat(period()).isEqualTo("Night of 23–24 October 2025");
        fireShortcut(Key.BRACKET_RIGHT);
        assertThat(period()).isEqualTo("Night of 24–25 October 2025");
    }

    @Test
    void beforeTheFirstNightAndAfterTheLastThereIsNoWay() {
        open("?period=2024-02-03&lang=en&view=west");
        assertThat(button("No earlier night has a report").isEnabled()).isFalse();
        assertThat(button("Next night with a report, 10 Mar 2024").isEnabled()).isTrue();

        open("?period=2026-03-20&lang=en&view=west");
        assertThat(button("No later night has a report").isEnabled()).isFalse();
        fireShortcut(Key.BRACKET_RIGHT);
        assertThat(period()).isEqualTo("Night of 19–20 March 2026");
    }

    @Test
    void aRegionStaysSelectedFromNightToNight() {
        open(EXAMPLE + "&region=RU-ROS");
        click("Previous night");
        assertThat(lastStep()).isEqualTo(new Step(true, "?period=2025-10-24&region=RU-ROS&lang=en&view=west"));
        assertThat(panel()).startsWith("Rostov Oblast 34 drones");
    }

    @Test
    void theMapLooksAtTheWestOrAtTheWholeCountry() {
        open(EXAMPLE);
        String west = map().getElement().getProperty("boundariesUrl");
        choose("Where the map looks", "Russia");

        assertThat(lastStep()).isEqualTo(new Step(true, "?period=2025-10-25&lang=en&view=russia"));
        assertThat(west).matches("boundaries/west/[0-9a-f]+\\.json");
        assertThat(map().getElement().getProperty("boundariesUrl")).matches("boundaries/russia/[0-9a-f]+\\.json");
        assertThat(map().getElement().getProperty("pictureKey")).isEqualTo("2025-10-25 en russia");
        assertThat(equation()).startsWith("121 stated = 121 on the map");
    }

    /** Reports of 134 nights from August 2025 to January 2026 are shipped. */
    @Test
    void theCalendarShowsSixMonthsAroundTheNight() {
        open(EXAMPLE);
        click("Calendar");

        assertThat(find(Popover.class).single().isOpened()).isTrue();
        assertThat(textOf(withClass("nm-calendar-title")))
                .isEqualTo("August 2025 to January 2026 134 nights of these months have a report."
                        + " Shaded by the stated total, a claim of the source.");
        assertThat(((Select<?>) withClass("nm-calendar-year")).getValue())
                .as("the year shown")
                .isEqualTo(2025);
        JsonNode months = (JsonNode) calendar().getElement().getPropertyRaw("months");
        assertThat(months).hasSize(6);
        assertThat(day(months, "2025-10-25").get("total").asInt()).isEqualTo(121);
        assertThat(day(months, "2025-10-25").get("shown").asBoolean()).isTrue();
        assertThat(day(months, "2025-10-26").get("state").asString()).isEqualTo("none");

        click("Three months earlier");
        assertThat(textOf(withClass("nm-calendar-title"))).startsWith("May 2025 to October 2025");
        click("Three months later");
        click("Three months later");
        assertThat(textOf(withClass("nm-calendar-title"))).startsWith("November 2025 to April 2026");
    }

    @Test
    void aDayOfTheCalendarIsAWayToItsNight() {
        open(EXAMPLE);
        click("Calendar");
        fire(calendar(), "night-select", "date", "2025-10-24");

        assertThat(lastStep()).isEqualTo(new Step(true, "?period=2025-10-24&lang=en&view=west"));
        assertThat(period()).isEqualTo("Night of 23–24 October 2025");
        assertThat(find(Popover.class).single().isOpened()).isFalse();
    }

    /** 139 + 111 + 121 stated, one of them over the Sea of Azov. */
    @Test
    void twoDaysOfTheCalendarAreASpanInWhicheverOrder() {
        for (List<String> days : List.of(List.of("2025-10-23", "2025-10-25"), List.of("2025-10-25", "2025-10-23"))) {
            open(EXAMPLE);
            click("Calendar");
            choose("What a click chooses", "Span");
            assertThat(textOf(withClass("nm-calendar-title"))).endsWith("Choose the first night of the span.");
            fire(calendar(), "night-select", "date", days.getFirst());
            assertThat(textOf(withClass("nm-calendar-title"))).endsWith("Now choose the last night.");
            fire(calendar(), "night-select", "date", days.getLast());

            assertThat(lastStep()).isEqualTo(new Step(true, "?period=2025-10-23..2025-10-25&lang=en&view=west"));
            assertThat(period()).isEqualTo("Nights of 23–25 October 2025");
            assertThat(equation()).isEqualTo("371 stated = 370 on the map + 1 elsewhere + 0 unattributed");
        }
    }

    private CalendarElement calendar() {
        return find(CalendarElement.class).single();
    }

    private static JsonNode day(JsonNode months, String date) {
        return StreamSupport.stream(months.spliterator(), false)
                .flatMap(month -> StreamSupport.stream(month.get("days").spliterator(), false))
                .filter(day -> day.get("date").asString().equals(date)
                        && !day.get("state").asString().equals("outside"))
                .findFirst()
                .orElseThrow();
    }
}
