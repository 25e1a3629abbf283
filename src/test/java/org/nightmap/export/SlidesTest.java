package org.nightmap.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.io.IOException;
import java.util.stream.Stream;
import org.apache.poi.sl.usermodel.TextShape.TextAutofit;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFFreeformShape;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.nightmap.choropleth.MapState;
import org.nightmap.choropleth.Theme;
import org.nightmap.language.Language;

/** A file of slides as a whole, read back. */
class SlidesTest extends ReadSlides {

    static Stream<Arguments> looks() {
        return Stream.of(Theme.values())
                .flatMap(theme -> Stream.of(SheetPreset.values()).map(preset -> Arguments.of(theme, preset)));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everyLookAndSizeCanBeOpenedAndStaysOnTheSlide(Theme theme, SheetPreset preset) throws IOException {
        Sheet sheet = sheet("2025-10-13", Language.RU, theme, preset, null, theme == Theme.PRINT);
        try (XMLSlideShow slides = slides(sheet)) {
            double width = slides.getPageSize().getWidth();
            double height = slides.getPageSize().getHeight();

            assertThat(width / height)
                    .isCloseTo(sheet.size().width() / sheet.size().height(), offset(0.01));
            assertThat(first(slides).getShapes())
                    .filteredOn(shape -> !(shape instanceof XSLFTextShape) || shape instanceof XSLFFreeformShape)
                    .allSatisfy(shape -> {
                        assertThat(shape.getAnchor().getMinX()).isGreaterThanOrEqualTo(0);
                        assertThat(shape.getAnchor().getMaxX()).isLessThanOrEqualTo(width + 1);
                        assertThat(shape.getAnchor().getMaxY()).isLessThanOrEqualTo(height + 1);
                    });
        }
    }

    @Test
    void theFileSaysWhatItShowsAndNotWhenItWasWritten() throws IOException {
        try (XMLSlideShow slides = slides(sheet(NIGHT, Language.EN, Theme.LIGHT, SheetPreset.SLIDE))) {
            var core = slides.getProperties().getCoreProperties();
            assertThat(core.getTitle())
                    .isEqualTo("121 drones reported intercepted over 14 regions. "
                            + "Night of 24–25 October 2025, Moscow time. Claims of the source, not verified (TASS).");
            assertThat(core.getDescription()).contains("2035019, revision 1", "Natural Earth");
            assertThat(core.getCreated()).isNull();
        }
    }

    /** 1920 units are 13⅓ inches, 960 points; A4 is 297 mm, 841.9 points; 56 inches, 4032 points, is as large as a slide can be. */
    @ParameterizedTest
    @CsvSource({"1920,1080,960", "3840,2160,960", "1122.56,793.6,841.92", "20000,3200,4032", "640,480,480"})
    void aSlideIsAsLargeAsItsPaper(double width, double height, double points) {
        SlideMeasure measure = SlideMeasure.of(width, height);

        assertThat(measure.points(width)).isCloseTo(points, offset(0.01));
    }

    /** What programs show of a file without opening it. */
    @ParameterizedTest
    @CsvSource({"SLIDE, Widescreen", "A4_PORTRAIT, Custom"})
    void theFileKnowsItsFormatAndHowManySlidesItHas(SheetPreset preset, String format) throws IOException {
        try (XMLSlideShow slides = slides(sheet(NIGHT, Language.EN, Theme.LIGHT, preset))) {
            var properties = slides.getProperties().getExtendedProperties().getUnderlyingProperties();

            assertThat(properties.getPresentationFormat()).isEqualTo(format);
            assertThat(properties.getSlides()).isEqualTo(slides.getSlides().size());
        }
    }

    /** Boxes are as wide as the sheet has room for their text: a program without the font makes the letters smaller in them. */
    @Test
    void aTextThatIsTooWideInAnotherFontIsMadeSmallerInItsBox() throws IOException {
        Sheet sheet = sheet("2025-10-01..2025-10-31", Language.RU, Theme.LIGHT, SheetPreset.SLIDE);
        try (XMLSlideShow slides = slides(sheet)) {
            assertThat(first(slides).getShapes())
                    .filteredOn(XSLFTextBox.class::isInstance)
                    .allSatisfy(shape -> {
                        assertThat(((XSLFTextBox) shape).getTextAutofit()).isEqualTo(TextAutofit.NORMAL);
                        assertThat(shape.getAnchor().getMaxX())
                                .isLessThanOrEqualTo(slides.getPageSize().getWidth());
                    });
        }
    }

    /** A map alone has no foot to tell what it does not show. */
    @Test
    void ofAMapAloneTheFileSaysEveryCountAndWhatIsNoRegion() throws IOException {
        Sheet whole = sheet("2025-09-07", Language.EN, Theme.LIGHT, SheetPreset.SLIDE);
        Sheet alone = new Sheet(whole.map(), whole.notes(), whole.size(), whole.theme(), true, false, true, null, null);
        try (XMLSlideShow slides = slides(alone)) {
            String said = slides.getProperties().getCoreProperties().getDescription();

            assertThat(said).contains("Elsewhere and unattributed: Sea of Azov 4.");
            assertThat(alone.map().features())
                    .filteredOn(feature -> feature.state() == MapState.COUNTED)
                    .hasSize(10)
                    .allSatisfy(feature -> assertThat(said).contains(feature.shortName() + "\u00a0" + feature.count()));
        }
    }
}
