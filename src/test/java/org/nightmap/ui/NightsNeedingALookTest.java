package org.nightmap.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridTester;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nightmap.picture.NightNeed.Kind;
import org.nightmap.picture.NightReview;

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
        test(any()).click();
        assertThat(cells(LOOK))
                .hasSizeBetween(1, 100)
                .doesNotContainKey("25 Oct 2025")
                .allSatisfy((night, look) -> assertThat(look).as(night).isNotEqualTo("Side by side"));
        assertThat(cells(LOOK).get("27 Oct 2025")).startsWith("complete reports differ: ");
        // 95 of 95, and another statement of 110 for the other half of the night
        assertThat(cells(LOOK).get("25 May 2025")).startsWith("part of the night");
        test(any()).click();
        assertThat(cells(NIGHT)).hasSize(236);
    }

    /** The nights of each reason; those of several reasons are counted in each. */
    @Test
    void eachReasonIsAFilterWithItsNumberAndStandsInTheAddress() {
        open("nights?need=disagreeing,overlapping&lang=en");
        CheckboxGroup<Kind> reasons = reasons();
        assertThat(reasons.getValue()).contains(Kind.DISAGREEING);
        for (Kind kind : reasons.getListDataView().getItems().toList()) {
            open("nights?need=" + kind.code() + "&lang=en");
            String label = reasons().getItemLabelGenerator().apply(kind);
            assertThat(label).endsWith("(" + cells(NIGHT).size() + ")");
            assertThat(cells(LOOK))
                    .allSatisfy((night, look) ->
                            assertThat(look).as(night).contains(label.substring(0, label.lastIndexOf(" ("))));
        }
        open("nights?need=any&lang=ru");
        assertThat(any().getValue()).isTrue();
        assertThat(any().getLabel())
                .isEqualTo(
                        "Только ночи, которые стоит проверить (" + cells(NIGHT).size() + ")");
    }

    @Test
    void aNightLeadsToItsReportsSideBySide() {
        open("nights?need=incomplete&lang=en");
        RouterLink link = grid().getCellComponent(0, LOOK)
                .getChildren()
                .filter(RouterLink.class::isInstance)
                .map(RouterLink.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(link.getHref()).matches("sources\\?period=\\d{4}-\\d{2}-\\d{2}&lang=en");
    }

    private Checkbox any() {
        return find(Checkbox.class).all().stream()
                .filter(box -> box.getParent()
                        .filter(parent -> parent.hasClassName("nm-need-filter"))
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Kind> reasons() {
        return find(CheckboxGroup.class).single();
    }

    @SuppressWarnings("unchecked")
    private GridTester<Grid<NightReview>, NightReview> grid() {
        return new GridTester<>((Grid<NightReview>) find(Grid.class).single());
    }

    /** A column's words by night. */
    private Map<String, String> cells(int column) {
        GridTester<Grid<NightReview>, NightReview> grid = grid();
        List<Integer> rows = IntStream.range(0, grid.size()).boxed().toList();
        return rows.stream()
                .collect(Collectors.toMap(row -> textOf(grid.getCellComponent(row, NIGHT)), row -> switch (column) {
                    case NIGHT -> "";
                    case LOOK -> textOf(grid.getCellComponent(row, LOOK));
                    default -> grid.getCellText(row, column);
                }));
    }
}
