package org.nightmap.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H2;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What is said of one region of the example night: by TASS, the basis, and by the press article beside it. */
class RegionPanelTest extends DeskTest {

    @Test
    void aCountStandsWithItsRankItsShareAndWhatEachReportSays() {
        open(EXAMPLE + "&region=RU-ROS");
        assertThat(find(H2.class).from(withClass("nm-region")).single().getText())
                .isEqualTo("Rostov Oblast");
        // 20 of 121: 16.5 %
        assertThat(textOf("nm-region-count")).isEqualTo("20 drones Highest of 14 regions · 17% of the total");
        assertThat(textsOf("nm-report-words-row"))
                .containsExactly("TASS as “Rostov Region” Basis 20", "Press article as “Rostov Oblast” same 20");
    }

    /** Moscow 9: after 20, 19, 17, 12 and 11, beside Belgorod's 9; 7.4 % of 121. */
    @Test
    void aReportThatDiffersSaysByHowMuch() {
        open(EXAMPLE + "&region=RU-MOS");
        assertThat(textOf("nm-region-count")).isEqualTo("9 drones No. 6 of 14 regions, shared · 7% of the total");
        assertThat(textsOf("nm-report-words-row"))
                .containsExactly("TASS as “Moscow Region” Basis 9", "Press article as “Moscow Oblast” differs by 2 7");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RU-MOW | Counted with Moscow Oblast | within the count of Moscow Oblast Basis –              | not mentioned –
            RU-VOR | 8                          | as “Voronezh Region” Basis 8                           | not mentioned –
            RU-KDA | None reported              | not mentioned, in a complete report: none Basis 0      | not mentioned –
            """)
    void silenceIsNoneOnlyInACompleteReport(String region, String said, String basis, String article) {
        open(EXAMPLE + "&region=" + region);
        assertThat(panel()).containsIgnoringCase(said);
        assertThat(textsOf("nm-report-words-row")).containsExactly("TASS " + basis, "Press article " + article);
    }

    /** 45 with Rostov 5, complete; 7 without it, complete; two nights without a report; 13; 34; 20. */
    @Test
    void theLast60NightsAreBarsAndEachIsAWayToItsNight() {
        open(EXAMPLE + "&region=RU-ROS");
        BarsElement chart = find(BarsElement.class).from(withClass("nm-region")).single();
        JsonNode series = (JsonNode) chart.getElement().getPropertyRaw("series");
        List<Drawn.Bar> bars = Drawn.bars(chart);

        assertThat(textOf(withClass("nm-region-bars")))
                .isEqualTo("Last 60 nights Usual: 1.5 to 14, median 8 (the middle half of 39 nights with a number) "
                        + "Marked: 33 and more, one and a half widths of that range beyond it "
                        + "Count not known No report that night");
        assertThat(bars).hasSize(60);
        assertThat(bars.get(0).key()).isEqualTo("2025-08-27");
        assertThat(bars.stream().skip(53).map(bar -> bar.title() + " = " + bar.value()))
                .containsExactly(
                        "19 Oct 2025: 5 drones = 5",
                        "20 Oct 2025: None reported = 0",
                        "21 Oct 2025: No report = null",
                        "22 Oct 2025: No report = null",
                        "23 Oct 2025: 13 drones = 13",
                        "24 Oct 2025: 34 drones = 34",
                        "25 Oct 2025: 20 drones = 20");
        assertThat(series.get("current").asString()).isEqualTo("2025-10-25");

        fire(chart, "bar-select", "key", "2025-10-24");
        assertThat(lastStep()).isEqualTo(new Step(true, "?period=2025-10-24&region=RU-ROS&lang=en&view=west"));
    }

    /** A digest is in our words and labelled so; the article is quoted in its own. Place and number are marked. */
    @Test
    void thePlaceStandsAsEachSourceWroteItWithTheSentenceAroundIt() {
        open(EXAMPLE + "&region=RU-ROS");
        assertThat(textsOf("nm-place-written").getFirst())
                .startsWith(
                        "TASS: “Rostov Region” Digest, not a quotation: Twenty — Rostov Region ; 19 — Volgograd Region;")
                .endsWith("…");
        assertThat(textsOf("nm-place-written").getLast())
                .startsWith("Press article: “Rostov Oblast” ")
                .contains("intercepted drones— 20 —falling over Rostov Oblast ,")
                .doesNotContain("Digest");
        assertThat(pieces().filter(piece -> Prose.hasTag(piece, "mark")).map(Prose::text))
                .containsExactly("Twenty", "Rostov Region", "20", "Rostov Oblast");
    }

    @Test
    void aNoteOfALineStandsWithIt() {
        open(EXAMPLE + "&region=RU-MOS");
        assertThat(textsOf("nm-place-written").getFirst())
                .startsWith("TASS: “Moscow Region” · including seven UAVs heading towards Moscow");
    }

    /** 13 + 34 + 20 on three nights; the city is within the oblast's count on the 24th and the 25th. */
    @Test
    void overASpanThePanelSaysOnHowManyNightsWhat() {
        open("?period=2025-10-23..2025-10-26&region=RU-ROS&lang=en&view=west");
        assertThat(panel()).startsWith("Rostov Oblast 67 drones").contains("Last 60 nights");
        assertThat(textsOf("nm-state-nights")).containsExactly("Counted 3 nights", "No report 1 night");

        selectOnTheMap("RU-MOW");
        assertThat(textsOf("nm-state-nights"))
                .containsExactly("Counted with another region 2 nights", "None reported 1 night", "No report 1 night");
    }

    /** 20 after 34; the panel stays about the night itself. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | difference | Change −14 (34 → 20) Night of 24–25 October 2025, less: Night of 23–24 October 2025
            en | side       | Pair Night of 24–25 October 2025: 20 drones Night of 23–24 October 2025: 34 drones
            ru | difference | Разница −14 (34 → 20) Ночь на 25 октября 2025 года, минус: Ночь на 24 октября 2025 года
            ru | side       | Рядом Ночь на 25 октября 2025 года: 20 БПЛА Ночь на 24 октября 2025 года: 34 БПЛА
            """)
    void aComparisonIsSaidOfTheRegionToo(String language, String as, String said) {
        open("?period=2025-10-25&region=RU-ROS&as=%s&against=2025-10-24&view=west&lang=%s".formatted(as, language));

        assertThat(textOf("nm-region-compared")).isEqualTo(said);
        assertThat(textOf("nm-region-number")).isEqualTo("20");
    }

    /** Moscow is within its oblast's count on both nights: its own state, and no difference. */
    @Test
    void aRegionWithoutANumberKeepsItsOwnStateInAComparison() {
        open(EXAMPLE + "&region=RU-MOW&as=difference&against=2025-10-24");

        assertThat(textOf("nm-region-said")).isEqualTo("counted with Moscow Oblast");
        assertThat(textOf("nm-region-compared")).startsWith("Change no difference known: counted with Moscow Oblast");
    }

    @Test
    void theSelectionCanBeTakenBack() {
        open(EXAMPLE + "&region=RU-ROS");
        click("Take the selection back");
        assertThat(lastStep()).isEqualTo(new Step(true, "?period=2025-10-25&lang=en&view=west"));
        assertThat(panel()).startsWith("No region selected");
    }

    @Test
    void aDisputedRegionIsMarkedSo() {
        open("?period=2025-10-24&region=UA-43&lang=en&view=west");
        assertThat(panel()).startsWith("Crimea Disputed 7 drones");
    }
}
