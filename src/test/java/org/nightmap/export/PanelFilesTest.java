package org.nightmap.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFFreeformShape;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.junit.jupiter.api.Test;
import org.nightmap.language.Language;
import org.nightmap.picture.RegionPicture;
import org.nightmap.time.Period;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Files of several maps, and of differences, read back. */
class PanelFilesTest extends ArrangedMaps {

    private static final SheetSize SLIDE = SheetPreset.SLIDE.size();

    @Test
    void theCountsInTheSvgAreThoseOfBothPeriods() throws Exception {
        List<Element> regions = regions(arranged(NIGHT, "side", NIGHT_BEFORE, Language.EN, SLIDE));

        assertThat(of(regions, NIGHT)).isEqualTo(counts(NIGHT, regions));
        assertThat(of(regions, NIGHT_BEFORE)).isEqualTo(counts(NIGHT_BEFORE, regions));
        assertThat(regions.stream().map(region -> region.getAttribute("id")))
                .contains("map-1-RU-ROS", "map-2-RU-ROS")
                .doesNotHaveDuplicates();
    }

    @Test
    void theCountsInTheSvgAreThoseOfEveryNight() throws Exception {
        List<Element> regions = regions(arranged(MONTH, "nights", null, Language.EN, SLIDE));

        assertThat(Period.parse(MONTH).nights().map(Object::toString))
                .hasSize(31)
                .allSatisfy(night -> assertThat(of(regions, night)).isEqualTo(counts(night, regions)));
    }

    /** Rostov: 20 on 25 October, 34 on the 24th. Moscow is counted with its oblast on both. */
    @Test
    void aDifferenceIsNoCount() throws Exception {
        List<Element> regions = regions(arranged(NIGHT, "difference", NIGHT_BEFORE, Language.EN, SLIDE));

        assertThat(regions).noneMatch(region -> region.hasAttribute("data-count"));
        assertThat(region(regions, "RU-ROS").getAttribute("data-difference")).isEqualTo("-14");
        assertThat(region(regions, "RU-MOW").hasAttribute("data-difference")).isFalse();
        Map<String, String> now = counts(NIGHT, regions);
        Map<String, String> before = counts(NIGHT_BEFORE, regions);
        now.keySet().retainAll(before.keySet());
        assertThat(now)
                .isNotEmpty()
                .allSatisfy((iso, count) -> assertThat(region(regions, iso).getAttribute("data-difference"))
                        .isEqualTo(String.valueOf(Integer.parseInt(count) - Integer.parseInt(before.get(iso)))));
    }

    @Test
    void eachMapOfASlideIsAGroupThatIsMovedAsAWhole() throws IOException {
        Sheet sheet = arranged(MONTH, "nights", null, Language.EN, SLIDE);
        Composition composition = composed(sheet);
        try (XMLSlideShow slides = slides(sheet)) {
            double points = slides.getPageSize().getWidth() / composition.width();
            for (Block.Map map : composition.maps()) {
                XSLFGroupShape group =
                        (XSLFGroupShape) named(first(slides), map.panel().caption());
                assertThat(group.getAnchor().getX())
                        .isBetween(map.box().left() * points - 0.1, map.box().left() * points + 0.1);
                assertThat(group.getAnchor().getY())
                        .isBetween(map.box().top() * points - 0.1, map.box().top() * points + 0.1);
                assertThat(group.getShapes())
                        .filteredOn(XSLFFreeformShape.class::isInstance)
                        .hasSizeGreaterThan(40);
            }
            XSLFGroupShape example = (XSLFGroupShape) named(first(slides), "25 Oct");
            assertThat(example.getShapes())
                    .filteredOn(shape -> shape.getShapeName().equals("RU-ROS Rostov Oblast"))
                    .singleElement()
                    .satisfies(shape -> assertThat(description(shape)).isEqualTo("Rostov Oblast: 20 drones"));
            assertThat(slides.getSlides()).hasSizeGreaterThan(1);
        }
    }

    /** The table has the numbers of both nights beside the difference. */
    @Test
    void theTableOfAComparisonHasBothNumbers() throws IOException {
        for (String as : List.of("side", "difference")) {
            try (XMLSlideShow slides = slides(arranged(NIGHT, as, NIGHT_BEFORE, Language.EN, SLIDE))) {
                List<List<String>> rows = rows(table(slides.getSlides().get(1)));
                assertThat(rows.getFirst())
                        .containsExactly(
                                "Region or place",
                                "Night of 24–25 October 2025",
                                "Night of 23–24 October 2025",
                                "change");
                assertThat(rows).contains(List.of("Rostov Oblast", "20", "34", "−14"));
                assertThat(table(slides.getSlides().get(1)).getAnchor().getMaxX())
                        .isLessThanOrEqualTo(slides.getPageSize().getWidth());
            }
        }
    }

    @Test
    void theFileSaysEveryCountOfEveryMap() {
        Metadata metadata = Metadata.of(arranged(MONTH, "nights", null, Language.EN, SLIDE));

        assertThat(metadata.description()).contains("25 Oct (121 stated): ", "Rostov\u00a020", "Volgograd\u00a019");
        assertThat(metadata.description()).contains("Night of 25–26 October 2025");
    }

    @Test
    void thePdfHasEveryCaptionAsText() throws IOException {
        Sheet sheet = arranged(MONTH, "nights", null, Language.RU, SLIDE);
        try (PDDocument pdf = Loader.loadPDF(images.make(sheet, ImageFormat.PDF))) {
            String text = new PDFTextStripper().getText(pdf);
            sheet.panels().forEach(panel -> assertThat(text).contains(panel.caption()));
        }
    }

    private List<Element> regions(Sheet sheet) throws Exception {
        NodeList paths = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(images.make(sheet, ImageFormat.SVG)))
                .getElementsByTagName("path");
        return IntStream.range(0, paths.getLength())
                .mapToObj(i -> (Element) paths.item(i))
                .filter(path -> path.hasAttribute("data-state"))
                .toList();
    }

    private static Element region(List<Element> regions, String iso) {
        return regions.stream()
                .filter(region -> region.getAttribute("id").equals(iso))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> of(List<Element> regions, String period) {
        Map<String, String> counts = new TreeMap<>();
        regions.stream()
                .filter(region ->
                        region.getAttribute("data-period").equals(period) && region.hasAttribute("data-count"))
                .forEach(region -> counts.put(
                        region.getAttribute("id").replaceFirst("map-\\d+-", ""), region.getAttribute("data-count")));
        return counts;
    }

    /** Those of the picture that are in the frame. */
    private Map<String, String> counts(String period, List<Element> regions) {
        List<String> drawn = regions.stream()
                .map(region -> region.getAttribute("id").replaceFirst("map-\\d+-", ""))
                .toList();
        Map<String, String> counts = new TreeMap<>();
        Stream<RegionPicture> all = pictures.of(Period.parse(period)).regions().stream();
        all.filter(region -> region.count() != null && drawn.contains(region.iso()))
                .forEach(region -> counts.put(region.iso(), String.valueOf(region.count())));
        return counts;
    }
}
