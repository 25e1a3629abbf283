package org.nightmap.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nightmap.language.Language.EN;
import static org.nightmap.language.Language.RU;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.nightmap.time.Period;

class FormatsTest {

    private static final String NO_BREAK_SPACE = "\u00a0";

    @Test
    void numbersAreGroupedAsTheLanguageDoes() {
        assertThat(Formats.number(EN, 121)).isEqualTo("121");
        assertThat(Formats.number(EN, 1342)).isEqualTo("1,342");
        assertThat(Formats.number(RU, 1342)).isEqualTo("1" + NO_BREAK_SPACE + "342");
    }

    @Test
    void sharesAreWholePerCent() {
        assertThat(Formats.percent(EN, 20 / 121.0)).isEqualTo("17%");
        assertThat(Formats.percent(RU, 20 / 121.0)).isEqualTo("17" + NO_BREAK_SPACE + "%");
        assertThat(Formats.percent(EN, 1)).isEqualTo("100%");
        assertThat(Formats.percent(EN, 0)).isEqualTo("0%");
    }

    @Test
    void datesPutTheDayFirst() {
        LocalDate date = LocalDate.of(2025, 10, 5);
        assertThat(Formats.date(EN, date)).isEqualTo("5 Oct 2025");
        assertThat(Formats.date(RU, date)).isEqualTo("5 окт. 2025");
        assertThat(Formats.dayAndMonth(EN, LocalDate.of(2025, 9, 30))).isEqualTo("30 Sep");
        assertThat(Formats.dayAndMonth(RU, LocalDate.of(2025, 5, 9))).isEqualTo("9 мая");
    }

    @Test
    void aMonthAsAHeadingBeginsWithACapital() {
        assertThat(Formats.month(EN, YearMonth.of(2025, 10))).isEqualTo("October 2025");
        assertThat(Formats.month(RU, YearMonth.of(2025, 10))).isEqualTo("Октябрь 2025");
    }

    @ParameterizedTest
    @EnumSource(Month.class)
    void shortMonthsInEnglishHaveThreeLetters(Month month) {
        assertThat(Formats.shortMonth(EN, LocalDate.of(2025, month, 1))).hasSize(3);
    }

    @Test
    void aMonthThatStandsAloneIsNoPartOfADate() {
        assertThat(Formats.shortMonth(RU, YearMonth.of(2025, 5))).isEqualTo("май 2025");
        assertThat(Formats.date(RU, LocalDate.of(2025, 5, 9))).isEqualTo("9 мая 2025");
        assertThat(Formats.shortMonth(EN, YearMonth.of(2025, 9))).isEqualTo("Sep 2025");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-10-25             | Night of 24–25 October 2025               | Ночь на 25 октября 2025 года",
                "2025-11-01             | Night of 31 October – 1 November 2025     | Ночь на 1 ноября 2025 года",
                "2026-01-01             | Night of 31 December 2025 – 1 January 2026| Ночь на 1 января 2026 года",
                "2025-10-01..2025-10-31 | Nights of 1–31 October 2025               | Ночи 1–31 октября 2025 года",
                "2025-09-29..2025-10-05 | Nights of 29 September – 5 October 2025   | Ночи 29 сентября – 5 октября 2025 года",
            })
    void aPeriodIsNamedInWords(String period, String english, String russian) {
        assertThat(Formats.period(Period.parse(period))).isEqualTo(new LocalizedText(english, russian));
    }
}
