package org.nightmap.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A night drawn from a report that a person chose. The press article of the example night gives 103 over regions, 7 over
 * "Belarus Oblast" and leaves 11 of its 121 without a place; Moscow Oblast has 7 in it, 9 in the statement by TASS.
 */
class ChosenBasisTest extends DeskTest {

    private static final String ARTICLE =
            "?period=2025-10-25&basis=2025-10-25-article@1&region=RU-MOS&lang=en&view=west";

    @Test
    void everyPartOfTheDeskFollowsTheChosenReport() {
        open(ARTICLE);
        assertThat(equation()).isEqualTo("121 stated = 103 on the map + 7 elsewhere + 11 unattributed");
        assertThat(textOf(withClass("nm-chosen")))
                .isEqualTo("Drawn from Press article, chosen by hand. Return to TASS");
        assertThat(textOf(withClass("nm-verdict")))
                .doesNotContain("a person chose")
                .doesNotContain("Complete");
        assertThat(panel()).contains("Moscow Oblast 7 drones").contains("TASS");
        assertThat(textOf(withClass("nm-elsewhere"))).contains("Belarus Oblast");
        assertThat(Drawn.regions(map()))
                .filteredOn(feature -> feature.get("iso").asString().equals("RU-MOS"))
                .singleElement()
                .satisfies(feature -> assertThat(feature.get("count").asInt()).isEqualTo(7));
        assertThat(tableRows())
                .filteredOn(row -> "RU-MOS".equals(row.iso()))
                .singleElement()
                .satisfies(row -> assertThat(row.count()).isEqualTo(7));
        assertThat(bars("nm-region-bars")).contains("25 Oct 2025: 7 drones");
        assertThat(csv()).isEqualTo("api/nights/2025-10-25/counts.csv?basis=2025-10-25-article@1");
    }

    @Test
    void aSourceIsDrawnByOneClickAndTheRulesChoiceByAnother() {
        open(EXAMPLE);
        assertThat(sourceTexts())
                .filteredOn(source -> source.endsWith("Draw this report"))
                .hasSize(1);
        drawSource("Draw this report: Press article");
        assertThat(lastStep())
                .isEqualTo(new Step(true, "?period=2025-10-25&basis=2025-10-25-article@1&lang=en&view=west"));
        assertThat(equation()).startsWith("121 stated = 103 on the map");

        test(find(Button.class).withText("Return to TASS").single()).click();
        assertThat(lastStep()).isEqualTo(new Step(true, EXAMPLE));
        assertThat(equation()).startsWith("121 stated = 121 on the map");
        assertThat(csv()).isEqualTo("api/nights/2025-10-25/counts.csv");
    }

    @Test
    void aReportThatIsNotListedCannotBeDrawn() {
        open(EXAMPLE);
        fire(find(SourcesElement.class).single(), "source-draw", "ref", "2025-10-24-tass@1");
        assertThat(lastStep()).isEqualTo(new Step(false, EXAMPLE));
        assertThat(equation()).startsWith("121 stated = 121 on the map");
    }

    @Test
    void theReportThatTheRulesChooseIsDrawnWithoutBeingChosen() {
        open(ARTICLE);
        drawSource("Draw this report: TASS");
        assertThat(lastStep()).isEqualTo(new Step(true, "?period=2025-10-25&region=RU-MOS&lang=en&view=west"));
        assertThat(find(ChosenLine.class).exists()).isFalse();
    }

    @Test
    void theChoiceEndsWithItsNightAndOutlivesTheLanguage() {
        open(ARTICLE);
        choose("Language", "RU");
        assertThat(lastStep().address()).contains("basis=2025-10-25-article@1");
        assertThat(textOf(withClass("nm-chosen")))
                .isEqualTo("Источник карты: Press article, выбран вручную. Вернуться к TASS");
        open(ARTICLE);
        click("Previous night with a report");
        assertThat(lastStep().address()).doesNotContain("basis");
    }

    /** 95 of the evening and 110 of the hours after midnight. */
    @Test
    void partsOfANightAreDrawnTogether() {
        open("?period=2025-05-25&basis=2025-05-25a-kursknews@1&basis=2025-05-25b-tass@1&lang=en");
        assertThat(equation()).isEqualTo("205 stated = 95 on the map + 0 elsewhere + 110 unattributed");
        assertThat(textOf(withClass("nm-chosen"))).startsWith("Drawn from kursk-news.ru, TASS, chosen by hand.");
        assertThat(csv())
                .isEqualTo("api/nights/2025-05-25/counts.csv?basis=2025-05-25a-kursknews@1&basis=2025-05-25b-tass@1");
    }

    @Test
    void aReportOfAnotherNightIsRefusedWithThoseThatThereAre() {
        open("?period=2025-10-25&basis=2025-10-24-tassru@1&lang=en");
        assertThat(problem())
                .contains("Night of 24–25 October 2025 cannot be drawn from 2025-10-24-tassru@1.")
                .contains("2025-10-25-tass@1, 2025-10-25-article@1");
        open("?period=2025-10-26&basis=nobody@1&lang=en");
        assertThat(problem()).contains("cannot be drawn from nobody@1. No night statement of it is known.");
        open("?period=2025-10-24..2025-10-25&basis=2025-10-25-tass@1&lang=en");
        assertThat(problem()).contains("A report is chosen for one night");
    }

    private String problem() {
        return textOf(withClass("nm-problem-text"));
    }

    private String csv() {
        return find(Anchor.class).withText("CSV").single().getHref();
    }

    private List<String> bars(String within) {
        return Drawn.bars(find(BarsElement.class, withClass(within)).single()).stream()
                .map(Drawn.Bar::title)
                .toList();
    }
}
