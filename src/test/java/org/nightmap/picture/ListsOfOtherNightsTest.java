package org.nightmap.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightmap.language.LocalizedText;
import org.nightmap.report.ReportRef;
import org.nightmap.report.Tally;
import org.nightmap.time.Period;

/** Reports that have the list of another night than theirs, or one that nobody else has. */
class ListsOfOtherNightsTest extends PicturesOfNights {

    @Test
    void anotherNightsListContradictsTheNightButIsNotItsBasis() {
        Picture picture = of("2025-11-13");

        // 5-tv.ru and Lenta.ru agree (Lenta.ru gives five regions together: 5 + 4 + 3 + 2 + 1 = 15); NEWS.ru has other
        // regions
        assertThat(picture.basis())
                .extracting(basis -> basis.report().ref().id())
                .containsExactly("2025-11-13-5tv");
        assertThat(picture.warnings())
                .extracting(Warning::code, warning -> warning.message().en())
                .containsExactly(tuple(
                        Warning.Code.COMPLETE_REPORTS_CONTRADICT,
                        "Complete reports of this night contradict each other (5-tv.ru, Lenta.ru, NEWS.ru)."
                                + " The map follows 5-tv.ru."));
        assertThat(picture.disagreements())
                .filteredOn(d -> d.iso().equals("RU-BRY"))
                .extracting(d -> d.basis(), d -> d.others())
                .containsExactly(tuple(2, List.of(new Disagreement.Other(new ReportRef("2025-11-13-newsru", 1), 10))));
    }

    @Test
    void theListOfTheNextNightUnderThisDateIsNotDrawnTwice() {
        Picture picture = of("2025-09-13");

        // WDMD TV, of 8 October, has the 80 of Interfax and Radio 1 for 14 September; 15 + 12 + 10 + 2 + 1 + 1 + 1 = 42
        assertThat(picture.basis())
                .extracting(basis -> basis.report().ref().id())
                .containsExactly("2025-09-13-kommersant");
        assertThat(picture.tally()).isEqualTo(new Tally(42, 42, 0, 0, 0));
        // Kommersant prints August for September in its hours
        assertThat(picture.warnings())
                .extracting(Warning::code)
                .containsExactly(Warning.Code.COMPLETE_REPORTS_CONTRADICT, Warning.Code.COVERAGE_UNKNOWN);
        assertThat(of("2025-09-14").basis())
                .extracting(basis -> basis.report().ref().id())
                .containsExactly("2025-09-14-interfax");
        assertThat(of("2025-09-14").warnings()).isEmpty();
        assertThat(of("2025-09-13..2025-09-14").tally()).isEqualTo(new Tally(122, 119, 3, 0, 0));
    }

    @Test
    void pinnedTheListOfTheNextNightSaysThatItIs() {
        Picture picture = pictures.pinned(Period.parse("2025-09-13"), List.of(ReportRef.parse("2025-09-13-wdmd@1")));

        assertThat(picture.warnings())
                .filteredOn(warning -> warning.code() == Warning.Code.LIKELY_MISDATED)
                .extracting(Warning::message)
                .containsExactly(new LocalizedText(
                        "The counts of WDMD TV are those that others give for the night of 14 Sep 2025 (Interfax, Radio 1):"
                                + " the report is likely of that night.",
                        "Числа издания WDMD TV – те же, что другие приводят за ночь на 14 сент. 2025 (Interfax, Radio 1):"
                                + " вероятно, сообщение о той ночи."));
    }

    @Test
    void ofAllShippedNightsOneReportIsLikelyOfAnother() {
        assertThat(pictures.candidates(Period.parse("2024-02-01..2026-03-31")).values())
                .flatExtracting(candidates -> candidates)
                .filteredOn(BasisCandidate::misdated)
                .extracting(candidate -> candidate.report().ref().id())
                .containsExactly("2025-09-13-wdmd");
    }
}
