package org.nightmap.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What stands beside the map: the sources, and what the map cannot show. */
class BesideTheMapTest extends DeskTest {

    @Test
    void everySourceSaysWhatItIsAndHowItCompares() {
        open(EXAMPLE);
        assertThat(sourceTexts())
                .containsExactly(
                        "TASS Basis Night statement · whole night · 25 Oct 2025 · en Complete: 121 of 121 Revisions and lines",
                        "Press article Night statement · whole night · no date · en"
                                + " Its lines give 110, its total is 121. No known place: “Belarus Oblast” 7. Unattributed: 11"
                                + " Differs: Moscow Oblast 7 (map: 9) Revisions and lines Draw this report",
                        "Lokmat Times (Xinhua) Cumulative statement · “past day” · 25 Oct 2025 · en"
                                + " 281 drones stated. Listed, not drawn Revisions and lines");
    }

    /** 281 takes the singular in Russian, whose verb agrees with it. */
    @ParameterizedTest
    @CsvSource({"2025-10-25, en, 281 drones stated.", "2025-10-25, ru, Заявлен 281 беспилотник."})
    void whatASourceSaysOfItsFiguresBeginsAsASentence(String night, String language, String sentence) {
        open("?view=west&period=" + night + "&lang=" + language);
        assertThat(sources()
                        .get("cards")
                        .valueStream()
                        .map(card -> card.get("figures").asString()))
                .allMatch(figures -> !Character.isLowerCase(figures.charAt(0)))
                .anyMatch(figures -> figures.startsWith(sentence));
    }

    @Test
    void aSourceHasTheAddressOfItsPublicationAndOfItsOwnPage() {
        open(EXAMPLE);
        assertThat(sources().get("cards").valueStream())
                .extracting(card -> card.get("url").asString(null))
                .containsExactly(
                        "https://tass.com/politics/2035019",
                        null,
                        "https://www.lokmattimes.com/international/russia-downs-281-ukrainian-drones-defence-ministry/");
        assertThat(sources().get("cards").get(1).get("address").asString())
                .isEqualTo("reports/2025-10-25-article?revision=1&lang=en");
    }

    /** Day statements and evening statements of the 24th are listed under it. */
    @Test
    void statementsOfOtherHoursAreListedUnderTheirDate() {
        open("?period=2025-10-24&lang=en&view=west");
        assertThat(sourceTexts())
                .anyMatch(source -> source.startsWith("NSN Day statement")
                        && source.endsWith("Listed, not drawn Revisions and lines"))
                .anyMatch(source -> source.startsWith("Mail.ru News Evening statement"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-10-24 | Not on the map: 1 of 111   | Sea of Azov sea Over the sea, in no region In the source: “акваторией Азовского моря” 1
            2025-05-14 | Not on the map: 9 of 12    | Black Sea sea Over the sea, in no region In the source: “Черном морем” 9
            2025-06-06 | Not on the map: 174 of 174 | Unattributed Stated total less the lines 174
            """)
    void whatTheMapCannotShowIsListedWithItsKind(String period, String title, String row) {
        open("?lang=en&view=west&period=" + period);
        assertThat(textOf(withClass("nm-elsewhere"))).isEqualTo(title + " " + row);
    }

    /** As SpansTest adds it up: 89 + 16 over the Black Sea, 6 over the Sea of Azov. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Black Sea | Sea of Azov | 2 wordings in the sources | “акваторией Черного моря” 89 “Черным морем” 16
            ru | Чёрное море | Азовское море | 2 написания в источниках | «акваторией Черного моря» 89 «Черным морем» 16
            """)
    void aSeaHasOneRowInTheLanguageOfThePageWithItsWordingsFolded(
            String language, String black, String azov, String summary, String wordings) {
        open("?period=2025-10-01..2025-10-31&view=west&lang=" + language);
        assertThat(textsOf("nm-elsewhere-row"))
                .satisfiesExactly(
                        row -> assertThat(row).startsWith(black + " ").endsWith(wordings + " 105"),
                        row -> assertThat(row).startsWith(azov + " ").endsWith(" 6"),
                        row -> assertThat(row).endsWith(" 67"));
        assertThat(pieces().filter(piece -> Prose.hasTag(piece, "details")))
                .singleElement()
                .satisfies(fold -> {
                    assertThat(fold.get(0).asString()).isEqualTo("details.nm-fold");
                    assertThat(fold.valueStream().filter(JsonNode::isObject)).isEmpty(); // closed
                    assertThat(Prose.text(fold.get(1))).isEqualTo(summary);
                });
        assertThat(tableRows().stream().filter(row -> row.iso() == null))
                .extracting(CountRow::name, CountRow::count)
                .startsWith(tuple(black, 105), tuple(azov, 6));
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
                        "Black Sea sea Over the sea, in no region In the source: “Черным морем” 11",
                        "Ivanovo Oblast and Nizhny Novgorod Oblast joint"
                                + " One count over several places; how they share it is not known"
                                + " In the source: “Ивановской и Нижегородской областями” 3");
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
        assertThat(textOf(withClass("nm-basis")))
                .startsWith("Complete reports contradict each other In full Drawn from");
    }

    /** October 2025 has three warnings, the two years seven: only the latter are folded. */
    @Test
    void manyWarningsAreFoldedAfterTheGravest() {
        open("?period=2025-10-01..2025-10-31&lang=en&view=west");
        assertThat(find(Fold.class).from(withClass("nm-warnings")).exists()).isFalse();
        open("?period=2024-02-03..2026-03-20&lang=en&view=west");
        int warnings = find(ListItem.class).from(withClass("nm-warnings")).all().size();
        Fold fold = find(Fold.class).from(withClass("nm-warnings")).single();
        assertThat(fold.isOpen()).isFalse();
        assertThat(fold.getSummaryText()).isEqualTo(warnings - 2 + " more");
        assertThat(find(ListItem.class).from(fold).all()).hasSize(warnings - 2);
    }

    @Test
    void theHeadlineLeadsToTheFoldedWarnings() {
        open("?period=2024-02-03..2026-03-20&lang=en&view=west");
        test(find(NativeButton.class).from(withClass("nm-basis")).single()).click();
        assertThat(find(Fold.class).from(withClass("nm-warnings")).single().isOpen())
                .isTrue();
    }

    /** 69 reports are listed in October 2025: ten, fifty folded, and nine that the list of nights has. */
    @Test
    void theSourcesOfAMonthAreFoldedAfterTen() {
        open("?period=2025-10-01..2025-10-31&lang=en&view=west");
        assertThat(foldedSources().get("summary").asString()).isEqualTo("59 more reports");
        assertThat(foldedSources().get("cards")).hasSize(50);
        assertThat(sourceTexts()).hasSize(60);
        assertThat(foldedSources().get("more").asString()).isEqualTo("and 9 more reports");
    }
}
