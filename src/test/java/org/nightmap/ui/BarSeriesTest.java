package org.nightmap.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nightmap.language.Language;
import org.nightmap.picture.UsualRange;
import org.nightmap.time.Night;
import org.nightmap.time.Period;

class BarSeriesTest {

    @ParameterizedTest
    @CsvSource({"0, 4", "4, 4", "5, 6", "9, 10", "20, 20", "34, 40", "121, 150", "251, 300", "801, 1000"})
    void theAxisEndsAtAnEvenRoundNumber(int highest, int end) {
        assertThat(NightAxis.roundUp(highest)).isEqualTo(end);
    }

    @Test
    void theAxisNamesTheMonthsAndTheShownNightIsMarked() {
        List<BarSeries.Bar> bars = Period.parse("2025-10-30..2025-11-02")
                .nights()
                .map(night -> new BarSeries.Bar(night, 3, "counted", "three"))
                .toList();
        BarSeries series = BarSeries.of(Language.EN, bars, Period.of(Night.of(2025, 11, 2)));
        assertThat(series.ticks()).containsExactly(new NightAxis.Tick(2, "Nov"));
        assertThat(series.current()).isEqualTo("2025-11-02");
        assertThat(series.json().get("from").asString()).isEqualTo("2025-10-30");
    }

    @Test
    void aBarIsNamedByItsDateInTheLanguageOfTheChart() {
        List<BarSeries.Bar> bars = Period.parse("2025-12-31..2026-01-01")
                .nights()
                .map(night -> new BarSeries.Bar(night, 3, "counted", "три"))
                .toList();
        assertThat(BarSeries.of(Language.RU, bars, Period.parse("2025-12-31")).months())
                .containsExactly("дек. 2025", "янв. 2026");
    }

    @Test
    void aNightThatIsLeftOutIsRefused() {
        List<BarSeries.Bar> bars = List.of(
                new BarSeries.Bar(Night.of(2025, 10, 25), 3, "counted", "three"),
                new BarSeries.Bar(Night.of(2025, 10, 27), 3, "counted", "three"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BarSeries.of(Language.EN, bars, Period.parse("2025-10-25")))
                .withMessageContaining("2025-10-26");
    }

    @Test
    void overManyMonthsTheAxisNamesTheYears() {
        List<BarSeries.Bar> bars = Period.parse("2024-12-30..2026-01-02")
                .nights()
                .map(night -> new BarSeries.Bar(night, 3, "counted", "three"))
                .toList();

        // 30 and 31 December 2024, then the 365 nights of 2025
        assertThat(BarSeries.of(Language.EN, bars, Period.parse("2024-12-30..2026-01-02"))
                        .ticks())
                .containsExactly(new NightAxis.Tick(2, "2025"), new NightAxis.Tick(367, "2026"));
    }

    @Test
    void aNightWithoutANumberHasNullAndNotZero() {
        BarSeries.Bar bar = new BarSeries.Bar(Night.of(2025, 10, 26), null, "no_report", "no report");
        BarSeries series = BarSeries.of(Language.EN, List.of(bar), Period.parse("2025-10-01..2025-10-31"));
        assertThat(series.json().get("entries").get(0).get("value").isNull()).isTrue();
        assertThat(series.json().get("current").isNull()).isTrue();
    }

    @Test
    void whatIsUsualIsOfTheKnownNumbers() {
        List<BarSeries.Bar> bars = new ArrayList<>();
        Night first = Night.of(2025, 10, 1);
        // quartiles 3.75, 6.5 and 9.25; the fence is at 9.25 + 1.5 · 5.5 = 17.5
        for (int i = 0; i < 12; i++) {
            bars.add(new BarSeries.Bar(first.plusNights(i), i == 11 ? 18 : i + 1, "counted", ""));
        }
        bars.add(new BarSeries.Bar(first.plusNights(12), null, "no_report", "no report"));

        BarSeries series = BarSeries.of(Language.EN, bars, Period.parse("2025-10-12"));

        assertThat(series.usual()).isEqualTo(new UsualRange(3.75, 6.5, 9.25, 12));
        assertThat(series.json().get("usual").get("upperFence").asDouble()).isEqualTo(17.5);
        assertThat(UsualWords.of(new Texts(Language.EN), series).toString())
                .contains("Far above the usual")
                .contains("Usual: 3.8 to 9.2, median 6.5 (the middle half of 12 nights with a number)")
                .contains("Marked: 18 and more");
    }
}
