package org.nightmap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nightmap.report.Coverage;
import org.nightmap.report.ReportKind;

class CoverageByWindowTest {

    private static final LocalDate MORNING = LocalDate.of(2025, 5, 25);

    @ParameterizedTest
    @CsvSource(textBlock = """
            с 23:00 до 05:00,               FULL
            с 23:59 до 08:00,               FULL
            с 23:00 до 04:59,               PART
            с 00:00 до 07:00,               PART
            20:00 May 24 to 0:00 May 25,    PART
            after 8:00 p.m. MSK on May 24,  UNKNOWN
            """)
    void aNightIsCoveredFromBeforeMidnightToFive(String written, Coverage expected) {
        assertThat(coverage(ReportKind.NIGHT, written)).isEqualTo(expected);
    }

    @Test
    void aNightStatementWithoutAWindowSpeaksForTheWholeNight() {
        assertThat(coverage(ReportKind.NIGHT, "")).isEqualTo(Coverage.FULL);
    }

    @Test
    void anotherStatementWithoutAWindowSaysNothingOfTheNight() {
        assertThat(coverage(ReportKind.DAY, "")).isEqualTo(Coverage.UNKNOWN);
        assertThat(coverage(ReportKind.EVENING, "с 20:00 до 23:00")).isEqualTo(Coverage.PART);
    }

    private static Coverage coverage(ReportKind kind, String written) {
        return CoverageByWindow.of(
                kind, written, WindowReader.read(written, kind, MORNING).orElse(null), MORNING);
    }
}
