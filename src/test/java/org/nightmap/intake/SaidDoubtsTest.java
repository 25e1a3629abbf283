package org.nightmap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nightmap.language.Language;
import org.nightmap.report.IssueCode;

/** Doubts about the night and about the sum say what they are about, in the text's own words. */
class SaidDoubtsTest {

    @Test
    void ofTwoTimesTheSentenceIsQuotedThatSpeaksOfTheOther() {
        String text = """
                In the night to 15 November 2026 air defences shot down 22 drones over Bryansk Region. By noon three \
                more had been shot down over Tula Region.
                """;
        assertThat(said(text, IssueCode.NIGHT_MISSING, Language.EN))
                .contains("another time")
                .contains("“By noon three more had been shot down over Tula Region.”")
                .doesNotContain("15 November");
    }

    @Test
    void ofADayThatMayBeginOrEndTheNightTheDayIsQuoted() {
        assertThat(said(
                        "Ночью 17 ноября 2026 года над Тульской областью сбили 10 беспилотников.",
                        IssueCode.NIGHT_MISSING,
                        Language.RU))
                .contains("«17 ноября»");
    }

    @Test
    void ofATextWithoutADayItIsSaidThatItNamesNone() {
        assertThat(said("Overnight ten drones were shot down over Tula Region.", IssueCode.NIGHT_MISSING, Language.EN))
                .startsWith("The text does not say plainly which night or day it counts.");
    }

    @Test
    void aSumThatIsNotTheTotalMayBeATotalMisread() {
        assertThat(said(
                        "In the night to 9 November 2026 air defences downed 31 drones: 20 over Kursk Region.",
                        IssueCode.SUM_BELOW_TOTAL,
                        Language.EN))
                .startsWith("The lines add up to 20, 11 fewer than the stated total of 31.")
                .contains("“defences downed 31 drones: 20”");
        assertThat(said(
                        "В ночь на 9 ноября 2026 года сбит 31 беспилотник: 40 над Курской областью.",
                        IssueCode.SUM_ABOVE_TOTAL,
                        Language.RU))
                .contains("Итог прочитан из слов «года сбит 31 беспилотник: 40»");
    }

    private static String said(String text, IssueCode code, Language language) {
        Draft draft = Extractors.shipped().extract(text);
        return draft.issues().stream()
                .filter(issue -> issue.code() == code)
                .map(issue -> IssueMessages.text(draft, issue, language))
                .findFirst()
                .orElseThrow();
    }
}
