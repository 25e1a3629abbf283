package org.nightmap.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nightmap.choropleth.Theme;
import org.nightmap.language.Language;

/** The counts as tables on the slides after the map's, read back. */
class SlideCountsTest extends ReadSlides {

    /**
     * 121 = 121 on the map + 0 + 0; Rostov's 20 are 16.5 per cent of it. Of 85 regions 14 are counted and Moscow with its oblast.
     * The table takes two slides, each with its head.
     */
    @Test
    void theCountsAreATableThatAddsUp() throws IOException {
        try (XMLSlideShow slides = slides(sheet(NIGHT, Language.EN, Theme.LIGHT, SheetPreset.SLIDE))) {
            List<List<String>> rows = new ArrayList<>();
            for (XSLFSlide slide :
                    slides.getSlides().subList(1, slides.getSlides().size())) {
                rows.addAll(rows(table(slide)));
            }

            assertThat(rows.getFirst()).containsExactly("Region or place", "Drones", "Share of the stated total");
            assertThat(rows)
                    .contains(
                            List.of("Rostov Oblast", "20", "17%"),
                            List.of("Moscow", "counted with Moscow Oblast", "–"),
                            List.of("70 regions", "none reported", "–"),
                            List.of("On the map", "121", "100%"),
                            List.of("Elsewhere", "0", "0%"),
                            List.of("Stated without a place", "0", "0%"),
                            List.of("Stated total", "121", "100%"))
                    .hasSize(2 + 14 + 1 + 1 + 4);
        }
    }

    @Test
    void aLongTableGoesOnUnderItsHeadOnTheNextSlide() throws IOException {
        Sheet sheet = sheet("2025-09-07..2025-09-30", Language.EN, Theme.LIGHT, SheetPreset.SLIDE);
        try (XMLSlideShow slides = slides(sheet)) {
            List<XSLFSlide> tables =
                    slides.getSlides().subList(1, slides.getSlides().size());
            List<List<String>> all = new ArrayList<>();
            for (XSLFSlide slide : tables) {
                List<List<String>> rows = rows(table(slide));
                assertThat(rows.getFirst()).isEqualTo(sheet.notes().table().head());
                all.addAll(rows.subList(1, rows.size()));
                assertThat(table(slide).getAnchor().getMaxY())
                        .isLessThan(slides.getPageSize().getHeight());
            }

            assertThat(tables).hasSizeGreaterThan(1);
            // 3 of 972 are 0.3 per cent
            assertThat(all).contains(List.of("Nizhny Novgorod Oblast", "3", "<1%"));
            assertThat(all)
                    .isEqualTo(sheet.notes().table().rows().stream()
                            .map(row -> row.cells())
                            .toList());
        }
    }

    /** On a slide a unit is half a point, on A4 three quarters of one; whatever the size of the sheet, letters have 12 points. */
    @ParameterizedTest
    @EnumSource(names = {"SLIDE", "A4_LANDSCAPE", "A3_PORTRAIT", "SQUARE"})
    void aTableIsReadableFromTheBackOfARoom(SheetPreset preset) throws IOException {
        try (XMLSlideShow slides = slides(sheet(NIGHT, Language.RU, Theme.LIGHT, preset))) {
            assertThat(table(slides.getSlides().getLast()).getRows())
                    .flatExtracting(XSLFTableRow::getCells)
                    .flatExtracting(XSLFTableCell::getTextParagraphs)
                    .flatExtracting(XSLFTextParagraph::getTextRuns)
                    .allSatisfy(run -> assertThat(run.getFontSize()).isGreaterThanOrEqualTo(12));
        }
    }
}
