package org.nightmap.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.apache.poi.xslf.usermodel.XSLFFreeformShape;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nightmap.choropleth.Theme;
import org.nightmap.language.Language;

/** What is on the slide of a map, read back: shapes and text of the format, and no picture. */
class SlideShapesTest extends ReadSlides {

    /** Fills as docs/map-formats.md has them: Rostov's 20 is in the fifth class, Tula's 1 in the first. */
    @ParameterizedTest
    @CsvSource({
        "RU-ROS Rostov Oblast, 204 76 2, Rostov Oblast: 20 drones",
        "RU-TUL Tula Oblast, 254 227 145, Tula Oblast: 1 drone",
        "RU-KRS Kursk Oblast, 248 243 230, Kursk Oblast: none reported"
    })
    void aRegionIsAShapeOfItsOwnWithItsNameItsColourAndItsCountInWords(String name, String colour, String words)
            throws IOException {
        try (XMLSlideShow slides = slides(sheet(NIGHT, Language.EN, Theme.LIGHT, SheetPreset.SLIDE))) {
            XSLFFreeformShape region = (XSLFFreeformShape) named(first(slides), name);
            Color fill = Objects.requireNonNull(region.getFillColor());

            assertThat("%d %d %d".formatted(fill.getRed(), fill.getGreen(), fill.getBlue()))
                    .isEqualTo(colour);
            assertThat(description(region)).isEqualTo(words);
        }
    }

    @Test
    void everyRegionInTheFrameIsAShapeThatIsTakenWithOneClick() throws IOException {
        Sheet sheet = sheet(NIGHT, Language.EN, Theme.LIGHT, SheetPreset.SLIDE);
        MapScene scene = scenes(sheet, composition(sheet)).getFirst();
        try (XMLSlideShow slides = slides(sheet)) {
            List<String> shapes = first(slides).getShapes().stream()
                    .filter(XSLFFreeformShape.class::isInstance)
                    .map(XSLFShape::getShapeName)
                    .toList();

            assertThat(shapes)
                    .containsExactlyInAnyOrderElementsOf(sheet.map().features().stream()
                            .filter(feature -> scene.regions().containsKey(feature.iso()))
                            .filter(feature -> new SlideClip(scene.frame().box())
                                            .area(scene.regions()
                                                    .get(feature.iso())
                                                    .area())
                                            .getCurrentPoint()
                                    != null)
                            .map(feature -> feature.iso() + " " + feature.name())
                            .toList());
        }
    }

    /** Moscow is counted with its oblast: dots on the oblast's colour. Crimea is disputed: a band of lines in a dashed outline. */
    @Test
    void statesThatAreHatchedHavePatternsOfTheFormat() throws IOException {
        try (XMLSlideShow slides = slides(sheet(NIGHT, Language.EN, Theme.LIGHT, SheetPreset.SLIDE))) {
            assertThat(xml(named(first(slides), "RU-MOW Moscow")))
                    .contains("pattFill", "prst=\"pct20\"", "fgClr", "bgClr", "FE9929");
            XSLFGroupShape crimea = (XSLFGroupShape) named(first(slides), "UA-43 Crimea: disputed");
            assertThat(xml(crimea.getShapes().getFirst())).contains("prst=\"dkUpDiag\"");
            assertThat(xml(crimea.getShapes().getLast())).contains("prstDash val=\"dash\"");
        }
    }

    @Test
    void everyTextOfTheSheetIsTextAndNothingIsAPicture() throws IOException {
        Sheet sheet = sheet("2025-10-13", Language.RU, Theme.DARK, SheetPreset.SLIDE);
        try (XMLSlideShow slides = slides(sheet)) {
            String all = String.join("\n", texts(first(slides)));

            assertThat(composition(sheet).blocks())
                    .filteredOn(Block.Text.class::isInstance)
                    .extracting(block -> ((Block.Text) block).span().text())
                    .filteredOn(text -> !text.equals("Moscow and around"))
                    .allSatisfy(text -> assertThat(all).contains(text.strip()));
            assertThat(all(first(slides))).noneMatch(XSLFPictureShape.class::isInstance);
        }
    }

    /** Belgorod finds no room for its name: a line leads from it to its label. */
    @Test
    void aLeaderIsAConnector() throws IOException {
        try (XMLSlideShow slides = slides(sheet(NIGHT, Language.EN, Theme.LIGHT, SheetPreset.SLIDE))) {
            assertThat(named(first(slides), "RU-BEL Belgorod Oblast: leader")).isInstanceOf(XSLFConnectorShape.class);
            assertThat(((XSLFTextShape) named(first(slides), "RU-BEL Belgorod Oblast: label")).getText())
                    .isEqualTo("Belgorod 9");
        }
    }

    @Test
    void theMapAloneIsOneSlideWithoutAnythingAroundIt() throws IOException {
        Sheet whole = sheet(NIGHT, Language.EN, Theme.LIGHT, SheetPreset.SLIDE);
        Sheet alone = new Sheet(whole.map(), whole.notes(), whole.size(), whole.theme(), true, false, true, null, null);
        try (XMLSlideShow slides = slides(alone)) {
            assertThat(slides.getSlides()).hasSize(1);
            assertThat(texts(first(slides))).noneMatch(text -> text.contains("TASS"));
            assertThat(named(first(slides), "RU-ROS Rostov Oblast")).isInstanceOf(XSLFFreeformShape.class);
        }
    }
}
