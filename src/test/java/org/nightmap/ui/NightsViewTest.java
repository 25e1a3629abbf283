package org.nightmap.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridTester;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroupTester;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nightmap.picture.NightReview;

/** The list of nights: 236 nights from 3 February 2024 to 20 March 2026 have a shipped night statement. */
class NightsViewTest extends ViewTest {

    private static final int NIGHT = 0;
    private static final int STATED = 1;
    private static final int BASIS = 6;
    private static final int LOOK = 9;

    @Test
    void everyNightStandsWithItsFiguresAndWhyItsReportWasChosen() {
        open("nights?lang=en");
        assertThat(find(H1.class).single().getText()).isEqualTo("Nights");
        assertThat(count()).isEqualTo("236 nights");
        assertThat(grid().size()).isEqualTo(236);
        assertThat(night(0)).isEqualTo("20 Mar 2026");
        assertThat(night(235)).isEqualTo("3 Feb 2024");
        assertThat(row("25 Oct 2025"))
                .containsExactly(
                        "121",
                        "121",
                        "0",
                        "0",
                        "3",
                        "TASS, 25 Oct 2025",
                        "Press article",
                        "it is complete, the other is not",
                        "Side by side");
        // No total, and no other report
        assertThat(row("3 Feb 2024"))
                .containsExactly(
                        "–",
                        "7",
                        "0",
                        "–",
                        "1",
                        "TASS",
                        "",
                        "the only night statement",
                        "no total stated Side by side");
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("Nights · Nightmap");
    }

    @Test
    void onlyNightsThatNeedALookAreShownWhenAsked() {
        open("nights?need=any&lang=en");
        int shown = grid().size();
        assertThat(shown).isBetween(1, 235);
        assertThat(count()).isEqualTo(shown + " nights");
        assertThat(IntStream.range(0, shown).mapToObj(this::night))
                .contains("13 Nov 2025", "6 Jun 2025")
                .doesNotContain("25 Oct 2025");
    }

    /** The most drones stated for a night are 337, on 11 March 2025. */
    @Test
    void theListSortsByItsNumbers() {
        open("nights?lang=en");
        grid().sortByColumn(STATED, SortDirection.DESCENDING);
        assertThat(night(0)).isEqualTo("11 Mar 2025");
        assertThat(grid().getCellText(0, STATED)).isEqualTo("337");
        grid().sortByColumn(NIGHT, SortDirection.ASCENDING);
        assertThat(night(0)).isEqualTo("3 Feb 2024");
    }

    @Test
    void aNightLeadsToItsMapInTheLanguageOfTheList() {
        open("nights?lang=ru");
        RouterLink link = (RouterLink) grid().getCellComponent(0, NIGHT);
        assertThat(link.getHref()).isEqualTo("?period=2026-03-20&lang=ru");
        test(link).click();
        assertThat(textOf(withClass("nm-navigator-current"))).isEqualTo("Ночь на 20 марта 2026 года");
    }

    @Test
    void theListSpeaksBothLanguages() {
        open("nights?lang=en");
        language("RU");
        assertThat(find(H1.class).single().getText()).isEqualTo("Ночи");
        assertThat(count()).isEqualTo("236 ночей");
        assertThat(night(0)).isEqualTo("20 мар. 2026");
        assertThat(row("25 окт. 2025")).contains("TASS, 25 окт. 2025", "оно полное, второе нет");
        language("EN");
        assertThat(count()).isEqualTo("236 nights");
    }

    /** Counted with awk over the dates of the shipped night statements: the year 2024 has 24. */
    @Test
    void aYearOfTheListStandsAlone() {
        open("nights?lang=en&span=2024");
        assertThat(count()).isEqualTo("24 nights");
        assertThat(night(grid().size() - 1)).isEqualTo("3 Feb 2024");
        language("RU");
        assertThat(grid().size()).isEqualTo(24);
    }

    private String count() {
        return textOf(find(Div.class).withAttribute("role", "status").single());
    }

    @SuppressWarnings("unchecked")
    private GridTester<Grid<NightReview>, NightReview> grid() {
        return new GridTester<>((Grid<NightReview>) find(Grid.class).single());
    }

    private String night(int row) {
        return textOf(grid().getCellComponent(row, NIGHT));
    }

    /** What stands in the row of a night, after the night. */
    private List<String> row(String night) {
        int row = IntStream.range(0, grid().size())
                .filter(i -> night(i).equals(night))
                .findFirst()
                .orElseThrow();
        return IntStream.rangeClosed(STATED, LOOK)
                .mapToObj(column -> column == BASIS || column == LOOK
                        ? textOf(grid().getCellComponent(row, column))
                        : grid().getCellText(row, column))
                .toList();
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private void language(String choice) {
        RadioButtonGroup languages = find(RadioButtonGroup.class).single();
        new RadioButtonGroupTester(languages).selectItem(choice);
    }
}
