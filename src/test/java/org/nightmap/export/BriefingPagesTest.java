package org.nightmap.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nightmap.choropleth.BriefingText;
import org.nightmap.choropleth.Theme;
import org.nightmap.language.Language;
import org.nightmap.picture.Briefings;
import org.nightmap.time.Night;
import org.springframework.beans.factory.annotation.Autowired;

class BriefingPagesTest extends ShippedMaps {

    @Autowired
    private Briefings briefings;

    @Autowired
    private BriefingFiles files;

    /** The example; joint counts; no report; two complete reports with other numbers for fifteen regions. */
    static Stream<Arguments> briefings() {
        return Stream.of("2025-10-25", "2025-10-13", "2025-10-26", "2025-11-13")
                .flatMap(night ->
                        Stream.of(Language.values()).map(language -> Arguments.of(Night.parse(night), language)));
    }

    @ParameterizedTest
    @MethodSource("briefings")
    void nothingOverlapsAndNothingLeavesThePage(Night night, Language language) {
        for (Composition page : pages(night, language)) {
            Box sheet = new Box(0, 0, page.width(), page.height());
            List<Block.Text> taken = new ArrayList<>();
            for (Block block : page.blocks()) {
                if (block instanceof Block.Text text && !text.span().text().isBlank()) {
                    assertThat(sheet.contains(box(text))).as(text.span().text()).isTrue();
                    taken.forEach(other -> assertThat(box(other).touches(box(text)))
                            .as("%s over %s", text.span().text(), other.span().text())
                            .isFalse());
                    taken.add(text);
                }
            }
        }
    }

    /**
     * TASS gives Volgograd 19 on 25 October 2025, https://tass.com/politics/2035019, and 2 on the night before; of the five nights of the
     * week before that have a report it is counted with 2, 0, 4, 0 and 0, and 6 / 5 = 1.2.
     */
    @Test
    void thePdfSaysWhatWasReportedAndWhatChanged() throws Exception {
        byte[] pdf = files.make(Night.of(2025, 10, 25), Language.EN, Theme.PRINT, BriefingFormat.PDF);

        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            String text = stripper.getText(document).replace('\u00a0', ' ');
            int pages = document.getNumberOfPages();
            assertThat(text)
                    .containsPattern(Pattern.compile("Volgograd Oblast\\s+19\\s+2\\s+\\+17\\s+1\\.2\\s+5"))
                    .containsPattern(Pattern.compile("Stated total\\s+121\\s+111\\s+\\+10"))
                    .containsPattern(Pattern.compile("Moscow Oblast\\s+9\\s+7"))
                    .contains("tass.com/politics/2035019", "Claims of the source, not verified", "1 of " + pages)
                    .contains(pages + " of " + pages);
        }
        assertThat(files.make(Night.of(2025, 10, 25), Language.EN, Theme.PRINT, BriefingFormat.PDF))
                .isEqualTo(pdf);
    }

    /** The press article was handed in without an address; it states 121 and names 110 of them. */
    @Test
    void aReportWithoutAnAddressIsSaidToHaveNoneAndIsFoundByItsId() {
        BriefingText text = choropleths.briefing(briefings.of(Night.of(2025, 10, 25)), Language.EN);

        assertThat(text.after().getLast().tables().getFirst().rows())
                .extracting(
                        row -> row.cells().stream().map(BriefingText.Cell::text).toList())
                .contains(List.of(
                        "Press article", "no date", "2025-10-25-article@1", "121", "110", "not drawn", "no address"));
    }

    @Test
    void aNightWithoutAReportComparesNothing() {
        BriefingText text = choropleths.briefing(briefings.of(Night.of(2025, 10, 26)), Language.EN);

        assertThat(text.headline()).isEqualTo("No report for this night");
        assertThat(text.beside().getFirst().notes())
                .extracting(note -> note.text())
                .endsWith("not known.", "not known.", "not known.");
        assertThat(text.counts().tables().getFirst().rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.cells().get(3).text()).isEqualTo("–"));
    }

    /** On a page of five rows: three pages, none of which begins or ends with a single row. */
    @Test
    void aTableIsPartedBetweenPairsAndItsHeadRepeated() {
        PageFlow.Piece<String> head = piece("head", true, null);
        List<PageFlow.Piece<String>> pieces = new ArrayList<>(List.of(head));
        for (int i = 1; i <= 9; i++) {
            pieces.add(piece("row" + i, i == 1 || i == 8, head));
        }
        PageFlow<String> flow = new PageFlow<>(0, 50);
        flow.set(pieces, 0, 100);

        assertThat(flow.pages().stream()
                        .map(page -> page.stream().map(PageFlow.Placed::content).toList()))
                .containsExactly(
                        List.of("head", "row1", "row2", "row3", "row4"),
                        List.of("head", "row5", "row6", "row7"),
                        List.of("head", "row8", "row9"));
    }

    private static PageFlow.Piece<String> piece(String word, boolean kept, PageFlow.@Nullable Piece<String> head) {
        return new PageFlow.Piece<>(10, word, kept, head);
    }

    private List<Composition> pages(Night night, Language language) {
        Sheet map = sheet(night.toString(), language, Theme.LIGHT, SheetPreset.A4_LANDSCAPE);
        return BriefingPages.of(choropleths.briefing(briefings.of(night), language), map, composition(map));
    }

    /** IBM Plex Sans: its capitals, and how far p and у reach below the foot line, per size. */
    private static Box box(Block.Text text) {
        Span bare = text.span().with(text.span().text().stripTrailing());
        return new Box(
                text.x(), text.foot() - 0.698 * bare.size(), text.x() + bare.width(), text.foot() + 0.21 * bare.size());
    }
}
