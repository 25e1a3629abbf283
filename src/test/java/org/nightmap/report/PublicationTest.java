package org.nightmap.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 15);

    /** Moscow is three hours ahead of Greenwich; it was four ahead in 2013. */
    @ParameterizedTest
    @CsvSource({
        "2026-04-15, 2026-04-15",
        "2026-04-15T07:41+03:00, 2026-04-15T07:41+03:00",
        "2026-04-15T00:00+03:00, 2026-04-15T00:00+03:00",
        "2026-04-15T04:41Z, 2026-04-15T07:41+03:00",
        "2026-04-15T22:30:59-04:00, 2026-04-16T05:30+03:00",
        "2013-04-15T07:41+04:00, 2013-04-15T07:41+04:00"
    })
    void itIsWrittenAsItIsRead(String text, String written) {
        Publication publication = Publication.parse(text);
        assertThat(publication).hasToString(written);
        assertThat(Publication.parse(written)).isEqualTo(publication);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "15.04.2026",
                "2026-04-31",
                "2026-04-15T",
                "2026-04-15T07:41",
                "2026-04-15T25:41+03:00",
                "2026-04-15 07:41+03:00",
                "1926-04-15",
                "12026-04-15",
                "1926-04-15T07:41+03:00"
            })
    void whatIsNoneIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Publication.parse(text));
    }

    @Test
    void nonsenseIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Publication.on(LocalDate.of(202, 4, 15)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Publication(DAY, LocalTime.of(7, 41, 9)));
    }

    @Test
    void ofOneDayWhatHasNoTimeIsTheOldest() {
        Publication day = Publication.on(DAY);
        Publication midnight = new Publication(DAY, LocalTime.MIDNIGHT);
        Publication morning = new Publication(DAY, LocalTime.of(7, 41));
        Publication dayBefore = new Publication(DAY.minusDays(1), LocalTime.of(23, 59));

        assertThat(List.of(morning, day, midnight, dayBefore).stream().sorted())
                .containsExactly(dayBefore, day, midnight, morning);
        assertThat(day).isNotEqualTo(midnight);
    }
}
