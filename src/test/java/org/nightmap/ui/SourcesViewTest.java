package org.nightmap.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The reports of a night side by side, for whoever reads. Of the example night: TASS 121 of 121, and the press article. */
class SourcesViewTest extends ViewTest {

    @Test
    void theReportsStandSideBySideAndEachDifferenceIsSaidInWords() {
        open("sources?period=2025-10-25&lang=en");
        assertThat(find(H1.class).single().getText()).isEqualTo("Sources: Night of 24–25 October 2025");
        assertThat(row("Rostov Oblast")).isEqualTo("Rostov Oblast 20 20");
        assertThat(row("Moscow Oblast")).isEqualTo("Moscow Oblast 9 7 −2 2 less than the map");
        assertThat(row("Moscow")).isEqualTo("Moscow with another not stated");
        assertThat(row("70 other regions")).isEqualTo("70 other regions 0 each not stated");
        assertThat(row("Belarus Oblast"))
                .isEqualTo("Belarus Oblast not named 7 only here The map has no number for it");
        assertThat(row("Unattributed")).isEqualTo("Unattributed 0 11");
        assertThat(row("Stated total")).isEqualTo("Stated total 121 121");
        assertThat(textsOf("nm-matrix-head").getFirst()).startsWith("TASS Basis 25 Oct 2025");
        assertThat(textsOf("nm-sources-listed").getFirst())
                .startsWith("Listed under this date, and no night statements:");
    }

    @Test
    void aRowLeadsToItsRegionAndAColumnToItsMap() {
        open("sources?period=2025-10-25&lang=ru");
        assertThat(hrefs("Московская область")).containsExactly("?period=2025-10-25&region=RU-MOS&lang=ru");
        assertThat(hrefs("Показать на карте"))
                .containsExactly(
                        "?period=2025-10-25&basis=2025-10-25-tass@1&lang=ru",
                        "?period=2025-10-25&basis=2025-10-25-article@1&lang=ru");
        assertThat(find(Button.class).all()).extracting(Button::getText).doesNotContain("Закрепить…");
    }

    /** Whoever speaks to the page says what they see (WCAG 2.5.3). */
    @Test
    void theNamesOfItsActionsBeginWithWhatIsSeen() {
        open("sources?period=2025-10-25&lang=en");
        assertThat(names("Draw from this")).containsExactly("Draw from this: TASS", "Draw from this: Press article");
        open("sources?period=2025-10-25&lang=ru");
        assertThat(names("Показать на карте")).first().isEqualTo("Показать на карте: TASS");
    }

    private List<String> names(String words) {
        return find(RouterLink.class).withText(words).all().stream()
                .map(link -> link.getElement().getAttribute("aria-label"))
                .toList();
    }

    @Test
    void oneGoesToTheNightBeforeAndTheNightAfterThatHaveAReport() {
        open("sources?period=2025-10-25&lang=en");
        List<String> steps = find(RouterLink.class).all().stream()
                .filter(link -> link.hasClassName("nm-sources-step"))
                .map(RouterLink::getHref)
                .toList();
        assertThat(steps).containsExactly("sources?period=2025-10-24&lang=en", "sources?period=2025-10-27&lang=en");
        assertThat(hrefs("All nights")).containsExactly("sources?period=2024-02-03..2026-03-20&lang=en");
    }

    @Test
    void overASpanPublishersAreComparedAndTheNightsOnWhichTheyDifferLeadToTheirReports() {
        open("sources?period=2024-02-03..2026-03-20&lang=en");
        assertThat(find(H1.class).single().getText()).startsWith("Publishers: Nights of");
        assertThat(textOf("nm-sources-about")).contains("The share is that of the nights that agree");
        List<NativeTableRow> rows = find(NativeTableRow.class).all();
        assertThat(rows).hasSizeGreaterThan(5);
        // 27 October 2025 is one of the nights on which complete reports differ
        assertThat(hrefs("27 Oct 2025")).isNotEmpty().allMatch("sources?period=2025-10-27&lang=en"::equals);
    }

    @Test
    void aNightWithoutAReportSaysSo() {
        open("sources?period=2023-01-01&lang=en");
        assertThat(textOf("nm-sources-none")).isEqualTo("This night has no approved night statement.");
    }

    @Test
    void whatIsNoPeriodIsRefusedOnAPageOfItsOwn() {
        open("sources?period=yesterday&lang=en");
        assertThat(find(BadAddressPage.class).exists()).isTrue();
    }

    @Test
    void theSourcesOfTheMapLeadThere() {
        open("?period=2025-10-25&lang=en");
        assertThat(hrefs("Side by side")).containsExactly("sources?period=2025-10-25&lang=en");
        open("?period=2025-10-01..2025-10-31&lang=en");
        assertThat(hrefs("Publishers compared")).containsExactly("sources?period=2025-10-01..2025-10-31&lang=en");
    }

    private String row(String name) {
        return find(NativeTableRow.class).all().stream()
                .filter(row -> row.getChildren()
                        .findFirst()
                        .map(ViewTest::textOf)
                        .filter(name::equals)
                        .isPresent())
                .map(ViewTest::textOf)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No row " + name));
    }

    private List<String> hrefs(String words) {
        return find(RouterLink.class).all().stream()
                .filter(link -> textOf((Component) link).equals(words))
                .map(RouterLink::getHref)
                .toList();
    }
}
