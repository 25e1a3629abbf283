package org.nightmap.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightmap.choropleth.MapNotes;
import org.nightmap.choropleth.MapNotes.Note;
import org.nightmap.choropleth.MapNotes.Term;
import org.nightmap.choropleth.Theme;
import org.nightmap.language.Language;

/** What stands around the maps of shipped nights, worked out from their reports by hand. */
class NotesOnSheetsTest extends ShippedMaps {

    /** The ministry's list by TASS adds up; the article lists 110 of 121 and gives Moscow Oblast 7. */
    @Test
    void theExampleNightSaysWhatItIsDrawnFromAndWhatNot() {
        MapNotes notes = notes("2025-10-25", Language.EN);

        assertThat(notes.headline()).isEqualTo("121 drones reported intercepted over 14 regions");
        assertThat(notes.subtitle())
                .isEqualTo("Night of 24–25 October 2025, Moscow time. Claims of the source, not verified (TASS).");
        assertThat(notes.equation())
                .extracting(Term::sign, Term::number, Term::name)
                .containsExactly(
                        tuple("", "121", "stated"),
                        tuple("=", "121", "on the map"),
                        tuple("+", "0", "elsewhere"),
                        tuple("+", "0", "unattributed"));
        assertThat(notes.elsewhere()).containsExactly("Nothing: all 121 are on the map.");
        assertThat(notes.sources())
                .extracting(Note::lead, Note::text)
                .contains(
                        tuple("Source", "TASS, 25 Oct 2025, tass.com/politics/2035019, revision 1, complete."),
                        tuple(
                                "Not drawn",
                                "Press article, incomplete: 110 of 121, Moscow Oblast 7 against 9."
                                        + " Lokmat Times (Xinhua), cumulative: 281."));
        assertThat(notes.sources().getLast().text())
                .startsWith("Made with Natural Earth (public domain). ")
                .endsWith(" as disputed.");
        assertThat(notes.warnings()).isEmpty();
    }

    /** Kommersant: 69 in all, of them 4 over the Sea of Azov, for the hours from midnight to half past six. */
    @Test
    void whatIsNotOnTheMapIsNamedBesideIt() {
        MapNotes notes = notes("2025-09-07", Language.EN);

        assertThat(notes.headline()).isEqualTo("69 drones reported intercepted, 65 of them over 10 regions");
        assertThat(notes.elsewhere()).containsExactly("Sea of Azov 4");
        assertThat(notes.warnings()).containsExactly("The report speaks for a part of the night only: 00:00–06:30.");
        assertThat(notes.subtitle())
                .startsWith("Night of 6–7 September 2025, 00:00–06:30 only, Moscow time. Claims of the source");
        // Mail.ru News lists 70 where it states 69
        assertThat(notes.sources().get(1).text()).contains("Mail.ru News, more than stated: 70 against 69");
    }

    /** The 95 of kursk-news.ru are of the evening; TASS states 110 more for the hours after midnight. */
    @Test
    void aHeadlineOfAPartOfTheNightHasItsHoursBelowIt() {
        MapNotes notes = notes("2025-05-25", Language.RU);

        assertThat(notes.headline()).contains("95");
        assertThat(notes.subtitle()).startsWith("Ночь на 25 мая 2025 года, только 20:00–00:00, московское время. ");
        // Of the month it is one of several such nights, which its caution tells
        assertThat(notes("2025-05-01..2025-05-31", Language.RU).subtitle()).doesNotContain("только");
    }

    /** 2025-07-07: 34 over Belgorod and Kursk in one number; the year has it too. */
    @Test
    void theRegionsOfAJointCountAreNamedInTheLanguageOfTheSheet() {
        assertThat(notes("2025-07-07", Language.EN).elsewhere())
                .contains("Belgorod Oblast and Kursk Oblast 34 (joint count)");
        assertThat(notes("2025-07-07", Language.RU).elsewhere())
                .contains("Белгородская область и Курская область 34 (общее число)");
        assertThat(notes("2025-07-01..2025-07-31", Language.EN).elsewhere())
                .contains("Belgorod Oblast and Kursk Oblast 34 (joint count)");
        assertThat(notes("2025-04-25", Language.EN).elsewhere())
                .contains("Ivanovo Oblast and Nizhny Novgorod Oblast 3 (joint count)");
    }

    @Test
    void ofASpanTheNightsWithoutAReportAreTheFirstCaution() {
        assertThat(notes("2025-10-01..2025-10-31", Language.EN).warnings().getFirst())
                .startsWith("6 of 31 nights have no approved report");
    }

    /** Listed without a total: 7 in all. Nothing shows that these are all there were. */
    @Test
    void withoutAStatedTotalNothingIsSaidToBeComplete() {
        MapNotes notes = notes("2024-02-03", Language.EN);

        assertThat(notes.headline()).startsWith("7 drones counted over ").endsWith(", no total stated");
        assertThat(notes.equation()).extracting(Term::number).startsWith("–", "7", "0");
        assertThat(notes.elsewhere()).containsExactly("No total is stated: whether anything is missing is not known.");
        assertThat(notes.sources().getFirst().text())
                .contains("7 in its list, no total")
                .doesNotContain("complete");
    }

    @Test
    void aNightWithoutAReportHasNoFigures() {
        MapNotes notes = notes("2025-10-26", Language.RU);

        assertThat(notes.headline()).isEqualTo("За эту ночь сообщения нет");
        assertThat(notes.subtitle()).isEqualTo("Ночь на 26 октября 2025 года, московское время.");
        assertThat(notes.equation()).isEmpty();
        assertThat(notes.elsewhere()).isEqualTo(List.of());
    }

    /**
     * October 2025: 25 of 31 nights have a report, five of them from Mail.ru News; the last is of the 31st, without a time. None has
     * a second revision.
     */
    @Test
    void ofASpanTheReportsAreSummedUp() {
        MapNotes notes = notes("2025-10-01..2025-10-31", Language.EN);

        assertThat(notes.subtitle())
                .isEqualTo("Nights of 1–31 October 2025, Moscow time."
                        + " Claims of the sources, not verified (Mail.ru News, NEWS.ru, TASS and 13 more).");
        assertThat(notes.sources().getFirst())
                .extracting(Note::lead, Note::text)
                .containsExactly(
                        "Sources",
                        "25 reports, the latest of 31 Oct 2025: Mail.ru News (5), NEWS.ru (3), TASS (2), TASS (ru) (2),"
                                + " mosregtoday.ru (2), 360.ru (1) and 10 more.");
        assertThat(notes("2025-10-01..2025-10-31", Language.RU)
                        .sources()
                        .getFirst()
                        .text())
                .startsWith("25 сообщений, последнее 31 окт. 2025: ");
    }

    private MapNotes notes(String night, Language language) {
        return sheet(night, language, Theme.LIGHT, SheetPreset.SLIDE).notes();
    }
}
