package org.nightmap.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nightmap.choropleth.BriefingText;
import org.nightmap.choropleth.BriefingText.Cell;
import org.nightmap.choropleth.BriefingText.Column;
import org.nightmap.choropleth.BriefingText.Row;
import org.nightmap.choropleth.BriefingText.Section;
import org.nightmap.choropleth.BriefingText.Table;
import org.nightmap.choropleth.MapNotes.Note;
import org.nightmap.choropleth.Theme;
import org.nightmap.language.Language;
import org.nightmap.picture.Briefings;
import org.nightmap.time.Night;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import org.springframework.beans.factory.annotation.Autowired;

/** A briefing's slides, read back: what the pages say, as text and tables of the format. */
class BriefingSlidesTest extends ShippedMaps {

    private static final Night NIGHT = Night.of(2025, 10, 25);

    @TempDir
    Path folder;

    @Autowired
    private Briefings briefings;

    @Autowired
    private BriefingFiles files;

    /** The example; the first night of all; no report; two complete reports with other numbers for fifteen regions; seven reports. */
    static Stream<Arguments> briefings() {
        return Stream.of("2025-10-25", "2024-02-03", "2025-10-26", "2025-11-13", "2026-01-10")
                .flatMap(night ->
                        Stream.of(Language.values()).map(language -> Arguments.of(Night.parse(night), language)));
    }

    @ParameterizedTest
    @MethodSource("briefings")
    void allThatThePagesSayIsOnTheSlides(Night night, Language language) throws IOException {
        BriefingText text = choropleths.briefing(briefings.of(night), language);
        List<Section> sections = Stream.of(Stream.of(text.counts()), text.beside().stream(), text.after().stream())
                .flatMap(each -> each)
                .toList();
        try (XMLSlideShow slides = open(files.make(night, language, Theme.LIGHT, BriefingFormat.PPTX))) {
            List<XSLFSlide> told = told(slides);
            String words =
                    told.stream().flatMap(slide -> texts(slide).stream()).reduce("", (all, next) -> all + "\n" + next);

            for (Section section : sections) {
                assertThat(words).contains(section.title());
                section.notes()
                        .forEach(note -> assertThat(words)
                                .contains(note.lead() + (note.lead().isEmpty() ? "" : " ") + note.text()));
                section.remarks().forEach(remark -> assertThat(words).contains(remark));
            }
            assertThat(rows(told))
                    .isEqualTo(sections.stream()
                            .flatMap(section -> section.tables().stream())
                            .flatMap(table -> table.rows().stream())
                            .map(row -> row.cells().stream().map(Cell::text).toList())
                            .toList());
            assertThat(told).allSatisfy(slide -> assertThat(texts(slide)).contains(text.subtitle(), text.claim()));
        }
    }

    @ParameterizedTest
    @MethodSource("briefings")
    void nothingLeavesTheSlideAndNothingLiesOverAnother(Night night, Language language) throws IOException {
        try (XMLSlideShow slides = open(files.make(night, language, Theme.DARK, BriefingFormat.PPTX))) {
            for (XSLFSlide slide : told(slides)) {
                List<XSLFShape> shapes = slide.getShapes();
                for (XSLFShape shape : shapes) {
                    assertThat(shape.getAnchor().getMinX()).isGreaterThanOrEqualTo(0);
                    assertThat(shape.getAnchor().getMaxX()).isLessThanOrEqualTo(960);
                    assertThat(shape.getAnchor().getMaxY()).isLessThanOrEqualTo(540);
                    shapes.subList(0, shapes.indexOf(shape))
                            .forEach(other -> assertThat(shape.getAnchor().intersects(other.getAnchor()))
                                    .as("%s over %s on %s", text(shape), text(other), slide.getTitle())
                                    .isFalse());
                }
            }
        }
    }

    @Test
    void theFirstSlideIsTheMapsOwn() throws IOException {
        byte[] map =
                images.make(sheet(NIGHT.toString(), Language.EN, Theme.LIGHT, SheetPreset.SLIDE), ImageFormat.PPTX);
        try (XMLSlideShow alone = open(map);
                XMLSlideShow briefing = open(files.make(NIGHT, Language.EN, Theme.LIGHT, BriefingFormat.PPTX))) {
            assertThat(xml(briefing.getSlides().getFirst()))
                    .isEqualTo(xml(alone.getSlides().getFirst()));
        }
    }

    /** TASS gives Volgograd 19 on 25 October 2025 and 2 on the night before; see {@link BriefingPagesTest}. */
    @Test
    void theSlidesFollowEachOtherUnderTheirTitles() throws IOException {
        try (XMLSlideShow slides = open(files.make(NIGHT, Language.EN, Theme.PRINT, BriefingFormat.PPTX))) {
            assertThat(slides.getSlides().stream().map(XSLFSlide::getTitle))
                    .containsExactly(
                            "121 drones reported intercepted over 14 regions",
                            "Counts by region (1 of 2)",
                            "Counts by region (2 of 2)",
                            "What changed",
                            "Where sources disagree",
                            "Sources");
            assertThat(rows(told(slides)))
                    .contains(List.of("Volgograd Oblast", "19", "2", "+17", "1.2", "5"))
                    .contains(List.of("Moscow Oblast", "9", "7"));
        }
    }

    @Test
    void aTableThatGoesOnHasItsHeadOnEachSlideAndSaysHowManyRowsItHas() throws IOException {
        try (XMLSlideShow slides = open(files.make(NIGHT, Language.EN, Theme.LIGHT, BriefingFormat.PPTX))) {
            List<XSLFTable> parts = told(slides).stream()
                    .filter(slide -> slide.getTitle().startsWith("Counts by region"))
                    .map(slide -> tables(slide).getFirst())
                    .toList();

            assertThat(parts).hasSize(2).allSatisfy(part -> {
                assertThat(part.getRows().getFirst().getCells().getFirst().getText())
                        .isEqualTo("Region");
                assertThat(part.getNumberOfRows()).isGreaterThan(2);
                assertThat(description(part))
                        .isEqualTo("Counts by region: %d rows. Columns: Region, This night, Night before, Difference,"
                                        .formatted(part.getNumberOfRows() - 1)
                                + " Mean of the week before, of nights");
            });
        }
    }

    @Test
    void theNumberOfASlideIsAFieldOfTheFormat() throws IOException {
        try (XMLSlideShow slides = open(files.make(NIGHT, Language.EN, Theme.LIGHT, BriefingFormat.PPTX))) {
            List<XSLFSlide> all = slides.getSlides();
            for (int i = 1; i < all.size(); i++) {
                assertThat(xml(all.get(i))).contains("type=\"slidenum\"", "<a:t>%d</a:t>".formatted(i + 1));
            }
        }
    }

    @Test
    void theSameBriefingIsTheSameFile() {
        assertThat(files.make(NIGHT, Language.RU, Theme.DARK, BriefingFormat.PPTX))
                .isEqualTo(files.make(NIGHT, Language.RU, Theme.DARK, BriefingFormat.PPTX));
    }

    /** As long as nothing is, and nothing of it is cut: a cell higher than a slide, a paragraph longer than one, four hundred rows. */
    @Test
    void whateverIsLongGoesOn() throws IOException {
        String address = IntStream.range(0, 900).mapToObj(i -> "part" + i + "/").reduce("", String::concat);
        String sentence = IntStream.range(0, 900).mapToObj(i -> "word" + i).reduce("", (a, b) -> a + " " + b) + ".";
        List<Row> many = new ArrayList<>(
                IntStream.range(0, 400).mapToObj(i -> row("Region " + i, "1")).toList());
        many.add(200, row("Long", address));
        Section counts = new Section("Counts", List.of(), List.of(table(many)), List.of("A remark."));
        Section changes = new Section("Changed", List.of(new Note("Rises:", sentence)), List.of(), List.of());
        Section after = new Section("After", List.of(), List.of(table(many), table(many.subList(0, 3))), List.of());
        BriefingText text =
                new BriefingText("Head", "Sub", counts, Collections.nCopies(3, changes), List.of(after), "Claim");
        try (XMLSlideShow slides = open(written(text, null))) {
            List<XSLFSlide> told = told(slides);
            String cells =
                    String.join("", rows(told).stream().map(List::getLast).toList());
            String words = String.join(
                    " ", told.stream().flatMap(slide -> texts(slide).stream()).toList());

            assertThat(cells).contains(address);
            assertThat(rows(told)).hasSizeGreaterThan(2 * 401 + 3).contains(List.of("Region 399", "1"));
            IntStream.range(0, 900)
                    .forEach(i -> assertThat(words.split("\\bword%d\\b".formatted(i), -1))
                            .hasSize(4));
            assertThat(told)
                    .allSatisfy(slide -> assertThat(slide.getShapes())
                            .allSatisfy(shape ->
                                    assertThat(shape.getAnchor().getMaxY()).isLessThanOrEqualTo(540)));
        }
    }

    @Test
    void theMarkIsOnEverySlideWithItsNameInWords() throws IOException {
        Path file = folder.resolve("mark.png");
        ImageIO.write(new BufferedImage(600, 200, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        BriefingText text = choropleths.briefing(briefings.of(NIGHT), Language.EN);
        try (XMLSlideShow slides = open(written(text, Mark.read(file)))) {
            assertThat(slides.getSlides())
                    .allSatisfy(slide -> assertThat(slide.getShapes())
                            .filteredOn(XSLFPictureShape.class::isInstance)
                            .singleElement()
                            .satisfies(mark -> {
                                assertThat(description(mark)).isEqualTo("Organisation’s mark");
                                // 64 of 1920 units are 32 points
                                assertThat(mark.getAnchor().getMaxX()).isEqualTo(960 - 32);
                            }));
        }
    }

    private byte[] written(BriefingText text, Mark mark) {
        Sheet map = sheet(NIGHT.toString(), Language.EN, Theme.LIGHT, SheetPreset.SLIDE);
        Composition composition = composition(map, mark);
        List<MapScene> scenes = scenes(map, composition);
        return SlidesWriter.briefing(
                text,
                composition,
                map,
                frame -> scenes.stream()
                        .filter(scene -> scene.frame().equals(frame))
                        .findFirst()
                        .orElseThrow(),
                Metadata.of(map));
    }

    private static Table table(List<Row> rows) {
        return new Table(List.of(new Column("Name", 1, false), new Column("Number", 2, true)), rows);
    }

    private static Row row(String name, String number) {
        return new Row(List.of(new Cell(name, false), new Cell(number, false)), false);
    }

    private static XMLSlideShow open(byte[] file) throws IOException {
        return new XMLSlideShow(new ByteArrayInputStream(file));
    }

    /** The slides after the map's. */
    private static List<XSLFSlide> told(XMLSlideShow slides) {
        return slides.getSlides().subList(1, slides.getSlides().size());
    }

    /** The rows of all tables but their heads. */
    private static List<List<String>> rows(List<XSLFSlide> slides) {
        return slides.stream()
                .flatMap(slide -> tables(slide).stream())
                .flatMap(table -> table.getRows().stream().skip(1))
                .map(row -> row.getCells().stream().map(XSLFTableCell::getText).toList())
                .toList();
    }

    private static List<XSLFTable> tables(XSLFSlide slide) {
        return slide.getShapes().stream()
                .filter(XSLFTable.class::isInstance)
                .map(XSLFTable.class::cast)
                .toList();
    }

    private static List<String> texts(XSLFSlide slide) {
        return slide.getShapes().stream()
                .filter(XSLFTextShape.class::isInstance)
                .map(BriefingSlidesTest::text)
                .toList();
    }

    private static String text(XSLFShape shape) {
        return shape instanceof XSLFTextShape words ? words.getText() : shape.getShapeName();
    }

    private static String xml(XSLFSlide slide) {
        return slide.getXmlObject().xmlText();
    }

    private static String description(XSLFShape shape) {
        return switch (shape.getXmlObject()) {
            case CTShape xml -> xml.getNvSpPr().getCNvPr().getDescr();
            case CTPicture xml -> xml.getNvPicPr().getCNvPr().getDescr();
            case CTGraphicalObjectFrame xml ->
                xml.getNvGraphicFramePr().getCNvPr().getDescr();
            default -> throw new AssertionError(shape);
        };
    }
}
