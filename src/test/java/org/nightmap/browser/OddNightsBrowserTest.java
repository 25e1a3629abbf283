package org.nightmap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Nights whose reports are odd, with the figures as they stand in the shipped reports, added up by hand. */
class OddNightsBrowserTest extends BrowserTest {

    /** gazetarf.ru: Crimea 59, Black Sea 11, Belgorod 4, Kursk 2, Ivanovo and Nizhny Novgorod 3 together: 79. */
    @Test
    void aJointCountBelongsToNoRegionAlone() {
        Desk desk = open("2025-04-25");
        assertThat(desk.figures()).hasText(new String[] {"79", "65", "14", "0"});
        assertThat(desk.elsewhere()).hasCount(2);
        assertThat(desk.elsewhere().first()).containsText("11");
        assertThat(desk.elsewhere().last()).containsText("joint");
        assertThat(desk.elsewhere().last()).containsText("3");
        assertThat(desk.classes()).containsExactly("1 0", "2–4 2", "5–9 0", "10–19 0", "20–49 0", "50–99 1", "100+ 0");
        assertThat(desk.states()).contains("Counted jointly 2");
        desk.chooseRow("Crimea");
        assertThat(desk.region()).containsText("Disputed");
    }

    /**
     * Two statements: 20:00 to 0:00, of which kursk-news.ru gives all 95, and 0:00 to 7:00, of which no lines are known. Named:
     * Bryansk 30, Belgorod 20, Kursk 17, Oryol 16, Kaluga 5, Tula 4, Moscow region (with the city) 2, Crimea 1. Silence about
     * the other 76 of 85 regions is not none: the statement ends at midnight.
     */
    @Test
    void aStatementOfHalfANightSaysNothingOfTheOtherHalf() {
        Desk desk = open("2025-05-25");
        assertThat(desk.figures()).hasText(new String[] {"95", "95", "0", "0"});
        assertThat(desk.states()).contains("Not stated 76").noneMatch(state -> state.startsWith("None reported"));
        assertThat(desk.warnings()).hasText(new String[] {
            "Not in these figures, as they are of other hours: TASS, 110 stated for 00:00–07:00.",
            "The report speaks for a part of the night only: 20:00–00:00."
        });
        assertThat(desk.sources()).hasCount(3);
    }

    /** 217: Black Sea 9, Belgorod 3. */
    @Test
    void whatFellIntoTheSeaIsListedBesideTheMap() {
        Desk desk = open("2025-05-14");
        assertThat(desk.figures()).hasText(new String[] {"12", "3", "9", "0"});
        assertThat(desk.elsewhere()).hasCount(1);
        assertThat(desk.elsewhere()).containsText("sea");
        assertThat(desk.elsewhere().locator(".nm-count")).hasText("9");
        assertThat(desk.states()).contains("None reported 84");
    }

    /** TASS: Belgorod 4, Volgograd 2, Rostov 1, and no total. */
    @Test
    void withoutATotalSilenceMeansNothing() {
        Desk desk = open("2024-02-03");
        assertThat(desk.figures()).hasText(new String[] {"–", "7", "0"});
        assertThat(desk.warnings()).containsText(new String[] {"No total is stated"});
        assertThat(desk.states()).contains("Not stated 82");
    }

    /** RTVI: 174 over 14 regions, without a count for any of them. */
    @Test
    void aReportWithoutLinesLeavesItsWholeTotalUnattributed() {
        Desk desk = open("2025-06-06");
        assertThat(desk.figures()).hasText(new String[] {"174", "0", "0", "174"});
        assertThat(desk.classes()).allMatch(entry -> entry.matches(".* 0( regions)?"));
        assertThat(desk.states()).contains("Not stated 85");
        assertThat(desk.warnings()).containsText(new String[] {"174 of 174 drones are not attributed to a place"});
    }

    /**
     * Three complete reports of 130. 5-tv.ru and Lenta.ru tell of the same night (5-tv.ru's Krasnodar 5, Tambov 4, Rostov 3,
     * Bryansk 2 and Tula 1 are Lenta.ru's 15 for the five together); NEWS.ru repeats the breakdown of 31 October.
     */
    @Test
    void reportsThatContradictEachOtherAreNotHidden() {
        Desk desk = open("2025-11-13");
        assertThat(desk.figures()).hasText(new String[] {"130", "113", "17", "0"});
        assertThat(desk.warnings().first()).containsText("Complete reports of this night contradict each other");
        assertThat(desk.warnings().first()).containsText("The map follows 5-tv.ru");
        assertThat(desk.rows(3)).containsExactly("Belgorod Oblast 32", "Kursk Oblast 32", "Voronezh Oblast 20");
    }

    /** Of 8 November 2025 only a day statement is known, from 7:00 to 9:00. */
    @Test
    void aDayStatementIsListedAndNotDrawn() {
        Desk desk = open("2025-11-08");
        assertThat(desk.empty()).containsText("1 report of another kind is listed under this date");
        assertThat(desk.states()).containsExactlyInAnyOrder("No report 85", "Disputed 2");
        assertThat(desk.sources()).hasCount(1);
        assertThat(desk.sources()).containsText("Day statement");
        assertThat(desk.sources()).containsText("Listed, not drawn");
    }

    @Test
    void aNightWithoutAReportIsAMapThatSaysSo() {
        Desk desk = open("2025-10-26");
        assertThat(desk.empty()).containsText("No report of this night");
        assertThat(desk.states()).containsExactlyInAnyOrder("No report 85", "Disputed 2");
        desk.button("Go on to 27 Oct 2025").click();
        desk.drawn("2025-10-27 en west");
    }

    /** 139 + 111 + 121 stated; one of them over the Sea of Azov; Rostov 13 + 34 + 20. */
    @Test
    void aSpanAddsItsNightsUp() {
        Desk desk = open("2025-10-23..2025-10-25");
        assertThat(desk.period()).hasText("Nights of 23–25 October 2025");
        assertThat(desk.figures()).hasText(new String[] {"371", "370", "1", "0"});
        desk.chooseRow("Rostov Oblast");
        assertThat(desk.region().locator(".nm-region-number")).hasText("67");
    }

    private Desk open(String period) {
        page().navigate(address("?lang=en&view=west&period=" + period));
        return new Desk(page()).drawn(period + " en west");
    }
}
