package org.nightmap.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nightmap.language.Language;
import org.nightmap.picture.NightOverview;
import org.nightmap.report.Coverage;
import org.nightmap.report.Tally;
import org.nightmap.time.Night;
import org.nightmap.time.Period;
import org.nightmap.ui.NightTotals.Kind;
import org.nightmap.ui.NightTotals.Total;
import tools.jackson.databind.JsonNode;

class NightTotalsTest {

    private static final Period WINDOW = Period.parse("2025-10-23..2025-10-27");

    /** A total of 121; 0; none, with 30 + 4 counted; none, with nothing counted; no report. */
    private final NightTotals totals = NightTotals.of(
            WINDOW,
            Language.EN,
            List.of(night(23, 121, 100, 1), night(24, 0, 0, 0), night(25, null, 30, 4), night(26, null, 0, 0)));

    @Test
    void whatIsNotStatedIsTheSumOfTheCountsAndSaidToBe() {
        assertThat(totals.totals())
                .containsExactly(
                        new Total(Kind.STATED, 121),
                        new Total(Kind.STATED, 0),
                        new Total(Kind.COUNTED, 34),
                        new Total(Kind.UNKNOWN, null),
                        new Total(Kind.NO_REPORT, null));
    }

    @Test
    void thePageIsToldALetterForEachNight() {
        JsonNode json = totals.json();
        assertThat(json.get("from").asString()).isEqualTo("2025-10-23");
        assertThat(json.get("kinds").asString()).isEqualTo("sscun");
        assertThat(json.get("values").toString()).isEqualTo("[121,0,34,null,null]");
        assertThat(json.get("months").toString()).isEqualTo("[\"Oct 2025\"]");
        assertThat(json.get("max").asInt()).isEqualTo(150);
        assertThat(json.has("usual")).as("too few totals to say what is usual").isFalse();
    }

    @Test
    void aNightDrawnFromAnotherReportHasItsTotal() {
        NightTotals other = totals.with(Night.of(2025, 10, 23), Tally.of(90, 90, 0));
        assertThat(other.totals().getFirst()).isEqualTo(new Total(Kind.STATED, 90));
        assertThat(totals.with(Night.of(2024, 1, 1), Tally.of(90, 90, 0))).isEqualTo(totals);
    }

    private static NightOverview night(int day, @Nullable Integer stated, int attributed, int elsewhere) {
        return new NightOverview(
                Night.of(2025, 10, day), Tally.of(stated, attributed, elsewhere), true, Coverage.FULL, false, 1);
    }
}
