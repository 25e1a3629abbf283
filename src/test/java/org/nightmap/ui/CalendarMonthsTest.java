package org.nightmap.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nightmap.language.Language;
import org.nightmap.picture.NightOverview;
import org.nightmap.report.Coverage;
import org.nightmap.report.Tally;
import org.nightmap.time.Night;
import org.nightmap.time.Period;
import tools.jackson.databind.JsonNode;

/** October 2025 began on a Wednesday and ended on a Friday. */
class CalendarMonthsTest {

    private static final Night EXAMPLE = Night.of(2025, 10, 25);
    private static final Night INCOMPLETE = Night.of(2025, 10, 13);

    private static final Night HALF = Night.of(2025, 10, 14);

    private final JsonNode month = new CalendarMonths(
                    new Texts(Language.EN),
                    Map.of(
                            EXAMPLE, new NightOverview(EXAMPLE, Tally.of(121, 121, 0), true, Coverage.FULL, false, 3),
                            INCOMPLETE,
                                    new NightOverview(INCOMPLETE, Tally.of(null, 5, 0), false, Coverage.FULL, false, 1),
                            HALF, new NightOverview(HALF, Tally.of(95, 95, 0), true, Coverage.PART, false, 2)),
                    Period.of(EXAMPLE))
            .json(YearMonth.of(2025, 10), 1)
            .get(0);

    @Test
    void aMonthIsWholeWeeksFromMonday() {
        assertThat(month.get("label").asString()).isEqualTo("October 2025");
        assertThat(month.get("weekdays").get(0).asString()).isEqualTo("Mo");
        assertThat(month.get("days").size()).isEqualTo(35);
        assertThat(day(29, 9).get("state").asString()).isEqualTo("outside");
        assertThat(day(2, 11).get("state").asString()).isEqualTo("outside");
    }

    @Test
    void aNightHasItsStatedTotalAndIsMarkedIfShown() {
        assertThat(day(25, 10).get("state").asString()).isEqualTo("report");
        assertThat(day(25, 10).get("total").asInt()).isEqualTo(121);
        assertThat(day(25, 10).get("level").asInt()).isEqualTo(3);
        assertThat(day(25, 10).get("shown").asBoolean()).isTrue();
        assertThat(day(25, 10).get("title").asString()).isEqualTo("25 Oct 2025: 121 drones stated");
    }

    @Test
    void aNightWithoutATotalIsNoZero() {
        assertThat(day(13, 10).get("total").isNull()).isTrue();
        assertThat(day(13, 10).get("level").isNull()).isTrue();
        assertThat(day(13, 10).get("incomplete").asBoolean()).isTrue();
    }

    @Test
    void aNightOfWhichAPartIsSpokenForIsIncompleteThoughItsLinesAddUp() {
        assertThat(day(14, 10).get("incomplete").asBoolean()).isTrue();
        assertThat(day(14, 10).get("title").asString()).isEqualTo("14 Oct 2025: 95 drones stated, incomplete");
        assertThat(day(25, 10).get("incomplete").asBoolean()).isFalse();
    }

    @Test
    void aNightWithoutAReportSaysSo() {
        assertThat(day(26, 10).get("state").asString()).isEqualTo("none");
        assertThat(day(26, 10).get("title").asString()).isEqualTo("26 Oct 2025: No report");
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "24, 0", "25, 1", "49, 1", "50, 2", "100, 3", "199, 3", "200, 4", "900, 4"})
    void theShadeFollowsTheTotal(int stated, int level) {
        assertThat(CalendarMonths.level(stated)).isEqualTo(level);
    }

    private JsonNode day(int day, int monthNumber) {
        String date = "2025-%02d-%02d".formatted(monthNumber, day);
        return month.get("days")
                .valueStream()
                .filter(node -> node.get("date").asString().equals(date))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theKeyNamesEveryTotalOnce() {
        assertThat(CalendarMonths.levels()).containsExactly("1–24", "25–49", "50–99", "100–199", "200+");
    }
}
