package org.nightmap.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.apache.poi.xslf.usermodel.XSLFFreeformShape;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFShapeContainer;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightmap.choropleth.Theme;
import org.nightmap.language.Language;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** What is on the slides, read back: shapes, text and tables of the format, and no picture. */
class SlidesTest extends ShippedMaps {

    private static final String NIGHT = "2025-10-25";

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

    @Test
    void theTitleIsTheSlidesTitleAndAParagraphIsOneText() throws IOException {
        Sheet sheet = sheet(NIGHT, Language.EN, Theme.LIGHT, SheetPreset.SLIDE);
        try (XMLSlideShow slides = slides(sheet)) {
            assertThat(first(slides).getTitle()).isEqualTo("121 drones reported intercepted over 14 regions");
            assertThat(texts(first(slides)).stream().map(text -> text.replaceAll("\\s+", " ")))
                    .contains("Volgograd\u00a019, Bryansk\u00a017, Kaluga\u00a012, Smolensk\u00a011")
                    .anyMatch(text -> text.startsWith("Source TASS, 25 Oct 2025, tass.com/politics/2035019")
                            && text.endsWith("are drawn as disputed. "));
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

    /** 121 = 121 on the map + 0 + 0; Rostov's 20 are 16.5 per cent of it. Of 85 regions 14 are counted and Moscow with its oblast. */
    @Test
    void theCountsAreATableThatAddsUp() throws IOException {
        try (XMLSlideShow slides = slides(sheet(NIGHT, Language.EN, Theme.LIGHT, SheetPreset.SLIDE))) {
            assertThat(slides.getSlides()).hasSize(2);
            List<List<String>> rows = rows(table(slides.getSlides().getLast()));

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
                    .hasSize(1 + 14 + 1 + 1 + 4);
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

    /** The headline stands where the sheet has it, and the table slide's title does not move it: 64 of 1920 units are 32 points. */
    @Test
    void everyTitleHasItsOwnPlace() throws IOException {
        try (XMLSlideShow slides = slides(sheet(NIGHT, Language.EN, Theme.LIGHT, SheetPreset.SLIDE))) {
            assertThat(slides.getSlides()).allSatisfy(slide -> {
                CTShape title = (CTShape) slide.getPlaceholders()[0].getXmlObject();
                assertThat(title.getSpPr().isSetXfrm()).isTrue();
                assertThat(slide.getPlaceholders()[0].getAnchor().getX()).isEqualTo(32);
            });
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script> & \"quotes\" ]]>",
                "🚀 and 中 and 👨‍👩‍👧",
                "{0} %s ${x} _x0041_",
                "שלום and مرحبا"
            })
    void aTitleIsTextWhateverItSays(String title) throws IOException {
        Sheet sheet = sheet(NIGHT, Language.EN, Theme.LIGHT, SheetPreset.SLIDE, title, false);
        try (XMLSlideShow slides = slides(sheet)) {
            assertThat(title(slides).getText()).isEqualTo(title);
        }
    }

    @Test
    void aTitleThatRunsFromTheRightIsSaidToDoSo() throws IOException {
        Sheet sheet = sheet(NIGHT, Language.EN, Theme.LIGHT, SheetPreset.SLIDE, "שלום 25 ok", false);
        try (XMLSlideShow slides = slides(sheet)) {
            var paragraph = title(slides).getTextParagraphs().getFirst();
            assertThat(paragraph.getXmlObject().getPPr().getRtl()).isTrue();
            assertThat(paragraph.getText()).isEqualTo("שלום 25 ok");
        }
    }

    @Test
    void charactersThatNoXmlMayHaveAreLeftOut() throws IOException {
        Sheet sheet = sheet(NIGHT, Language.EN, Theme.LIGHT, SheetPreset.SLIDE, "a\u0007b\uFFFEc\uD800d", false);
        try (XMLSlideShow slides = slides(sheet)) {
            assertThat(title(slides).getText()).isEqualTo("abcd");
        }
    }

    @Test
    void aTitleOfTenThousandCharactersIsCutAsOnTheOtherSheets() throws IOException {
        Sheet sheet = sheet(NIGHT, Language.EN, Theme.LIGHT, SheetPreset.SLIDE, "long ".repeat(2000), false);
        try (XMLSlideShow slides = slides(sheet)) {
            assertThat(title(slides).getText())
                    .startsWith("long long")
                    .endsWith("…")
                    .hasSizeLessThan(300);
        }
    }

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
    void theMapAloneIsOneSlideWithoutAnythingAroundIt() throws IOException {
        Sheet whole = sheet(NIGHT, Language.EN, Theme.LIGHT, SheetPreset.SLIDE);
        Sheet alone = new Sheet(whole.map(), whole.notes(), whole.size(), whole.theme(), true, false, true, null, null);
        try (XMLSlideShow slides = slides(alone)) {
            assertThat(slides.getSlides()).hasSize(1);
            assertThat(texts(first(slides))).noneMatch(text -> text.contains("TASS"));
            assertThat(named(first(slides), "RU-ROS Rostov Oblast")).isInstanceOf(XSLFFreeformShape.class);
        }
    }

    @Test
    void theFileSaysWhatItShowsAndNotWhenItWasWritten() throws IOException {
        try (XMLSlideShow slides = slides(sheet(NIGHT, Language.EN, Theme.LIGHT, SheetPreset.SLIDE))) {
            var core = slides.getProperties().getCoreProperties();
            assertThat(core.getTitle())
                    .isEqualTo("121 drones reported intercepted over 14 regions. "
                            + "Night of 24–25 October 2025, Moscow time. Claims of the source, not verified.");
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

    private XMLSlideShow slides(Sheet sheet) throws IOException {
        return new XMLSlideShow(new ByteArrayInputStream(images.make(sheet, ImageFormat.PPTX)));
    }

    private static XSLFSlide first(XMLSlideShow slides) {
        return slides.getSlides().getFirst();
    }

    private static XSLFTextShape title(XMLSlideShow slides) {
        return Stream.of(first(slides).getPlaceholders())
                .filter(shape -> shape.getTextType() == Placeholder.TITLE)
                .findFirst()
                .orElseThrow();
    }

    private static XSLFTable table(XSLFSlide slide) {
        return slide.getShapes().stream()
                .filter(XSLFTable.class::isInstance)
                .map(XSLFTable.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<List<String>> rows(XSLFTable table) {
        return table.getRows().stream()
                .map(row -> row.getCells().stream().map(XSLFTableCell::getText).toList())
                .toList();
    }

    private static List<XSLFShape> all(XSLFShapeContainer in) {
        List<XSLFShape> all = new ArrayList<>();
        for (XSLFShape shape : in.getShapes()) {
            all.add(shape);
            if (shape instanceof XSLFGroupShape group) {
                all.addAll(all(group));
            }
        }
        return all;
    }

    private static List<String> texts(XSLFSlide slide) {
        return all(slide).stream()
                .filter(XSLFTextShape.class::isInstance)
                .map(shape -> ((XSLFTextShape) shape).getText())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static XSLFShape named(XSLFSlide slide, String name) {
        return slide.getShapes().stream()
                .filter(shape -> shape.getShapeName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No shape is called " + name + " among "
                        + slide.getShapes().stream()
                                .map(XSLFShape::getShapeName)
                                .toList()));
    }

    private static String description(XSLFShape shape) {
        return ((CTShape) shape.getXmlObject()).getNvSpPr().getCNvPr().getDescr();
    }

    private static String xml(XSLFShape shape) {
        return shape.getXmlObject().xmlText();
    }
}
