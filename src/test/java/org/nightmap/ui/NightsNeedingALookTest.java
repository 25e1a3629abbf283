package org.nightmap.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridTester;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The list of nights, every row of it: a text that one night alone needs is missed by whoever looks at the first ones. */
class NightsNeedingALookTest extends ViewTest {

    private static final int NIGHT = 0;
    private static final int WHY = 8;
    private static final int LOOK = 9;

    @Test
    void everyNightSaysWhyItsReportWasChosenInBothLanguages() {
        open("nights?lang=en");
        assertThat(cells(WHY))
                .hasSize(236)
                .allSatisfy((night, why) -> assertThat(why).as(night).isNotBlank());
        assertThat(cells(WHY))
                .containsEntry("27 Oct 2025", "it names no region twice")
                .containsEntry("13 Sep 2025", "the other has the list of the night beside it");
        open("nights?lang=ru");
        assertThat(cells(WHY)).hasSize(236).containsEntry("27 окт. 2025", "не называет один регион дважды");
    }

    @Test
    void onlyTheNightsThatNeedALookAreLeftAndEachSaysWhatToLookAt() {
        open("nights?lang=en");
        test(find(Checkbox.class).single()).click();
        assertThat(cells(LOOK))
                .hasSizeBetween(1, 100)
                .containsEntry("27 Oct 2025", "complete reports differ")
                // 95 of 95, and another statement of 110 for the other half of the night
                .containsEntry("25 May 2025", "part of the night")
                .doesNotContainKey("25 Oct 2025")
                .allSatisfy((night, look) -> assertThat(look).as(night).isNotBlank());
        test(find(Checkbox.class).single()).click();
        assertThat(cells(NIGHT)).hasSize(236);
    }

    /** A column's words by night. */
    @SuppressWarnings("unchecked")
    private Map<String, String> cells(int column) {
        GridTester<Grid<NightRow>, NightRow> grid =
                new GridTester<>((Grid<NightRow>) find(Grid.class).single());
        List<Integer> rows = IntStream.range(0, grid.size()).boxed().toList();
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> textOf(grid.getCellComponent(row, NIGHT)),
                        row -> column == NIGHT ? "" : grid.getCellText(row, column)));
    }
}
