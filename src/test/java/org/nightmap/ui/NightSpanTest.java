package org.nightmap.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nightmap.report.Extent;
import org.nightmap.time.Night;
import org.nightmap.time.Period;

/** Which parts the list of nights is read in. */
class NightSpanTest {

    @Test
    void aFewYearsStandTogetherUnlessAYearIsChosen() {
        assertThat(NightSpan.of(new Extent(Night.of(2024, 2, 3), Night.of(2025, 3, 20))))
                .containsExactly(
                        new NightSpan("all", Period.parse("2024-02-03..2025-03-20")),
                        new NightSpan("2025", Period.parse("2025-01-01..2025-12-31")),
                        new NightSpan("2024", Period.parse("2024-01-01..2024-12-31")));
    }

    @Test
    void ofManyYearsTheLastTwelveMonthsStandThereUnasked() {
        assertThat(NightSpan.of(new Extent(Night.of(2000, 1, 1), Night.of(2027, 5, 18))))
                .hasSize(29)
                .startsWith(
                        new NightSpan("latest", Period.parse("2026-05-19..2027-05-18")),
                        new NightSpan("2027", Period.parse("2027-01-01..2027-12-31")))
                .endsWith(new NightSpan("2000", Period.parse("2000-01-01..2000-12-31")));
    }
}
