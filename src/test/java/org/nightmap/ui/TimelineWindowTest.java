package org.nightmap.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.nightmap.report.Extent;
import org.nightmap.time.Night;
import org.nightmap.time.Period;
import org.nightmap.ui.TimelineWindow.Reach;

/** Which nights the timeline shows, counted on the calendar. */
class TimelineWindowTest {

    /** 1000 nights. */
    private static final Extent KNOWN = new Extent(Night.parse("2024-01-01"), Night.parse("2026-09-26"));

    @Test
    void aNightIsInTheMiddleOfItsWindow() {
        TimelineWindow window = around("2025-06-15", Reach.QUARTER);
        // 45 nights before it and 46 after it
        assertThat(window.period()).hasToString("2025-05-01..2025-07-31");
        assertThat(window.period().length()).isEqualTo(92);
    }

    @Test
    void atTheEndsTheWindowStaysAmongTheNightsThereAre() {
        assertThat(around("2024-01-03", Reach.QUARTER).period()).hasToString("2024-01-01..2024-04-01");
        assertThat(around("2026-09-26", Reach.QUARTER).period()).hasToString("2026-06-27..2026-09-26");
        assertThat(around("2026-09-26", Reach.QUARTER).isLast()).isTrue();
    }

    @Test
    void aSpanThatIsLongerHasALongerWindowAndOfMoreThanAYearItsLastNights() {
        assertThat(around("2025-01-01..2025-06-30", Reach.QUARTER).reach()).isEqualTo(Reach.HALF);
        TimelineWindow window = around("2024-02-01..2026-02-01", Reach.QUARTER);
        assertThat(window.period()).hasToString("2025-02-01..2026-02-01");
        assertThat(window.period().length()).isEqualTo(366);
    }

    @Test
    void earlierAndLaterAreTheNightsNextToThese() {
        TimelineWindow window = around("2025-06-15", Reach.QUARTER);
        assertThat(window.earlier().period().to()).hasToString("2025-04-30");
        assertThat(window.later().period().from()).hasToString("2025-08-01");
        assertThat(window.earlier().later()).isEqualTo(window);
        assertThat(around("2024-02-25", Reach.QUARTER).earlier().isFirst()).isTrue();
    }

    @Test
    void aMonthIsWhereItBeginsAsFarAsThereAreNights() {
        TimelineWindow window = around("2025-06-15", Reach.QUARTER);
        assertThat(window.from(YearMonth.of(2024, 3)).period()).hasToString("2024-03-01..2024-05-31");
        assertThat(window.from(YearMonth.of(2026, 9)).period().to()).hasToString("2026-09-26");
    }

    @Test
    void monthsAreThoseOfTheYearOfTheFirstNightThatThereAre() {
        TimelineWindow window = around("2025-06-15", Reach.QUARTER);
        assertThat(window.years()).containsExactly(Year.of(2024), Year.of(2025), Year.of(2026));
        assertThat(window.months()).containsExactly(Month.values());
        assertThat(window.from(YearMonth.of(2026, 9)).months()).hasSize(9).endsWith(Month.SEPTEMBER);
    }

    @Test
    void moreOrFewerNightsKeepTheMiddle() {
        TimelineWindow window = around("2025-06-15", Reach.QUARTER).with(Reach.HALF);
        assertThat(window.period().length()).isEqualTo(184);
        assertThat(window.with(Reach.QUARTER).period()).hasToString("2025-05-01..2025-07-31");
    }

    @Test
    void aNightOutsideAllReportsWidensWhatThereIs() {
        TimelineWindow window = around("2027-01-01", Reach.QUARTER);
        assertThat(window.all()).isEqualTo(new Extent(Night.parse("2024-01-01"), Night.parse("2027-01-01")));
        assertThat(window.period().to()).hasToString("2027-01-01");
    }

    @Test
    void aNightFarFromAnyReportIsTheLastOfThoseInSight() {
        assertThat(around("2099-01-01", Reach.YEAR).period()).hasToString("2098-01-01..2099-01-01");
    }

    private static TimelineWindow around(String shown, Reach reach) {
        return TimelineWindow.around(Period.parse(shown), KNOWN, reach);
    }
}
