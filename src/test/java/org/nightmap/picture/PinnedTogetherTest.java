package org.nightmap.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightmap.language.LocalizedText;
import org.nightmap.report.ReportRef;
import org.nightmap.report.Tally;
import org.nightmap.time.Period;

/** Statements of one night that a person pins together, and those that must not be. */
class PinnedTogetherTest extends PicturesOfNights {

    @Test
    void aNightSplitInTwoStatementsIsDrawnFromOneUntilBothArePinned() {
        Picture first = of("2025-05-25");
        // kursk-news.ru gives the evening's counts, 30 + 20 + 17 + 16 + 5 + 4 + 2 + 1 = 95 of 95; TASS gives none
        assertThat(first.basis())
                .extracting(basis -> basis.report().ref().id())
                .containsExactly("2025-05-25a-kursknews");
        assertThat(first.tally()).isEqualTo(new Tally(95, 95, 0, 0, 0));
        assertThat(first.warnings())
                .extracting(Warning::code, Warning::message)
                .containsExactly(
                        tuple(
                                Warning.Code.OTHER_HOURS_NOT_DRAWN,
                                new LocalizedText(
                                        "Not in these figures, as they are of other hours: TASS, 110 stated for 00:00–07:00.",
                                        "Не вошли в эти числа, так как относятся к другим часам: TASS, заявлено 110 за"
                                                + " 00:00–07:00.")),
                        tuple(
                                Warning.Code.PART_OF_NIGHT,
                                new LocalizedText(
                                        "The report speaks for a part of the night only: 20:00–00:00.",
                                        "Сообщение охватывает только часть ночи: 20:00–00:00.")));
        assertThat(region(first, "RU-VOR").state()).isEqualTo(RegionState.NOT_STATED);

        Picture both = pictures.pinned(
                Period.parse("2025-05-25"),
                List.of(ReportRef.parse("2025-05-25b-tass@1"), ReportRef.parse("2025-05-25a-kursknews@1")));
        // 95 and 110 stated; the second statement names regions without counts
        assertThat(both.tally()).isEqualTo(new Tally(205, 95, 0, 110, 0));
        assertThat(both.basis())
                .extracting(basis -> basis.report().ref().id())
                .containsExactly("2025-05-25a-kursknews", "2025-05-25b-tass");
        assertThat(both.warnings())
                .extracting(Warning::code)
                .containsExactly(Warning.Code.PINNED, Warning.Code.UNATTRIBUTED);
    }

    @Test
    void whatMustNotBeDrawnTogetherIsRefusedWithTheReason() {
        assertThatThrownBy(() -> pin("2025-10-25", "2025-10-25-tass@1", "2025-10-25-article@1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("does not speak for a known part of the night");
        assertThatThrownBy(() -> pin("2025-10-25", "2025-10-25-lokmat-day@1"))
                .hasMessageContaining("no night statement");
        assertThatThrownBy(() -> pin("2025-10-25", "2025-10-24-tassru@1"))
                .hasMessageContaining("of the night 2025-10-24");
        assertThatThrownBy(() -> pin("2025-10-25", "nobody@1")).hasMessageContaining("There is no report nobody@1");
        assertThatThrownBy(() -> pin("2025-10-25", "2025-10-25-tass@2")).hasMessageContaining("There is no report");
        assertThatThrownBy(() -> pin("2025-10-25..2025-10-26", "2025-10-25-tass@1"))
                .hasMessageContaining("for one night");
        assertThatThrownBy(() -> pin("2025-05-25", "2025-05-25a-tass@1", "2025-05-25a-kursknews@1"))
                .hasMessageContaining("overlapping hours");
    }
}
