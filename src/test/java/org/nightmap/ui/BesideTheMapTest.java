package org.nightmap.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.html.Anchor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands beside the map: the sources, and what the map cannot show. */
class BesideTheMapTest extends DeskTest {

    @Test
    void everySourceSaysWhatItIsAndHowItCompares() {
        open(EXAMPLE);
        assertThat(textsOf("nm-source"))
                .containsExactly(
                        "TASS Basis Night statement · whole night · 25 Oct 2025 · en Complete: 121 of 121",
                        "Press article Night statement · whole night · no date · en"
                                + " Its lines give 110, its total is 121. No known place: “Belarus Oblast” 7. Unattributed: 11"
                                + " Differs: Moscow Oblast 7 (map: 9) Draw this report",
                        "Lokmat Times (Xinhua) Cumulative statement · “past day” · 25 Oct 2025 · en"
                                + " 281 drones stated. Listed, not drawn");
    }

    @Test
    void aSourceIsLinkedSoThatItLearnsNothingOfThePage() {
        open(EXAMPLE);
        assertThat(find(Anchor.class).from(withClass("nm-sources")).all())
                .extracting(Anchor::getHref)
                .containsExactly(
                        "https://tass.com/politics/2035019",
                        "https://www.lokmattimes.com/international/russia-downs-281-ukrainian-drones-defence-ministry/");
        assertThat(find(Anchor.class).from(withClass("nm-sources")).all()).allSatisfy(link -> {
            assertThat(link.getTarget()).hasValue("_blank");
            assertThat(link.getElement().getAttribute("rel")).isEqualTo("noopener noreferrer");
        });
    }

    /** Day statements and evening statements of the 24th are listed under it. */
    @Test
    void statementsOfOtherHoursAreListedUnderTheirDate() {
        open("?period=2025-10-24&lang=en&view=west");
        assertThat(textsOf("nm-source"))
                .anyMatch(source -> source.startsWith("NSN Day statement") && source.endsWith("Listed, not drawn"))
                .anyMatch(source -> source.startsWith("Mail.ru News Evening statement"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-10-24 | Not on the map: 1 of 111   | “акваторией Азовского моря” sea Over the sea, in no region 1
            2025-05-14 | Not on the map: 9 of 12    | “Черном морем” sea Over the sea, in no region 9
            2025-06-06 | Not on the map: 174 of 174 | Unattributed Stated total less the lines 174
            """)
    void whatTheMapCannotShowIsListedWithItsKind(String period, String title, String row) {
        open("?lang=en&view=west&period=" + period);
        assertThat(textOf(withClass("nm-elsewhere"))).isEqualTo(title + " " + row);
    }

    @Test
    void whereAllIsOnTheMapNothingIsListedElsewhere() {
        open(EXAMPLE);
        assertThat(find(ElsewherePanel.class).exists()).isFalse();
    }

    /** 59 + 4 + 2 in three regions, 11 over the Black Sea, 3 over Ivanovo and Nizhny Novgorod together: 79. */
    @Test
    void aJointCountIsElsewhereAndItsRegionsSaySo() {
        open("?period=2025-04-25&region=RU-IVA&lang=en&view=west");
        assertThat(equation()).isEqualTo("79 stated = 65 on the map + 14 elsewhere + 0 unattributed");
        assertThat(textsOf("nm-elsewhere-row"))
                .containsExactly(
                        "“Черным морем” sea Over the sea, in no region 11",
                        "“Ивановской и Нижегородской областями” joint"
                                + " One count over several places; how they share it is not known 3");
        assertThat(panel())
                .containsIgnoringCase("counted jointly")
                .contains("within one count for “Ивановской и Нижегородской областями”");
        assertThat(tableRows().stream().filter(row -> "counted_jointly".equals(row.state())))
                .extracting(CountRow::key, CountRow::count, CountRow::said)
                .containsExactlyInAnyOrder(tuple("RU-IVA", null, "jointly"), tuple("RU-NIZ", null, "jointly"));
    }

    @Test
    void whatMustBeKnownBeforeTrustingTheMapIsSaidAboveAndBeside() {
        open("?period=2025-11-13&lang=en&view=west");
        String sentence = "Complete reports of this night contradict each other (5-tv.ru, Lenta.ru, NEWS.ru)."
                + " The map follows 5-tv.ru.";
        assertThat(textOf(withClass("nm-warnings"))).isEqualTo(sentence);
        assertThat(textOf(withClass("nm-basis"))).startsWith(sentence);
    }
}
