package org.nightmap.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the desk says of the period that it compares with. Nothing was reported in 2019; of 21 and 22 October 2025 neither. */
class ComparedDeskTest extends DeskTest {

    private static final String WITHOUT = "period=2025-10-25&against=2019-01-01&view=west&";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            as=difference&lang=en | Night of 31 December 2018 – 1 January 2019: no report, so no difference is known
            as=side&lang=en       | Night of 31 December 2018 – 1 January 2019: no report, so nothing is known of it, which is not zero
            as=difference&lang=ru | Ночь на 1 января 2019 года: нет сообщения, поэтому разность неизвестна
            as=side&lang=ru       | Ночь на 1 января 2019 года: нет сообщения, ничего не известно, и это не ноль
            """)
    void aPeriodWithoutAReportIsSaidToHaveNone(String as, String said) {
        open("?" + WITHOUT + as);

        assertThat(textOf(find(FiguresRow.class).single())).endsWith(said);
        assertThat(textOf(find(WarningList.class).single())).contains(said);
    }

    @Test
    void theSpokenDifferenceSaysWhyNoneIsKnown() {
        open("?" + WITHOUT + "as=difference&lang=en");

        assertThat(textOf(find(SpokenPicture.class).single()))
                .isEqualTo(
                        "Night of 24–25 October 2025, less: Night of 31 December 2018 – 1 January 2019: "
                                + "no report (Night of 31 December 2018 – 1 January 2019); no difference known for 85 regions.");
    }

    /** 19 to 23 October: two of five nights. */
    @Test
    void nightsOfTheOtherSpanThatHaveNoReportAreCounted() {
        open("?period=2025-10-24..2025-10-25&against=2025-10-19..2025-10-23&as=difference&lang=en&view=west");

        assertThat(textOf(find(FiguresRow.class).single())).endsWith("2025: no report for 2 of 5 nights");
        assertThat(textOf(find(SpokenPicture.class).single())).contains("no report for 2 of 5 nights (");
        assertThat(textOf(find(WarningList.class).single()))
                .contains("October 2025: 2 of 5 nights have no approved report");
    }

    @Test
    void ofAPeriodWithItsReportNothingIsMissing() {
        open("?period=2025-10-25&against=2025-10-24&as=difference&lang=en&view=west");

        assertThat(textOf(find(FiguresRow.class).single())).doesNotContain("no report");
    }
}
