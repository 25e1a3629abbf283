package org.nightmap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFFreeformShape;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFShapeContainer;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is drawn of every region in the page, in an SVG and on a slide, each read from the thing itself, is what the interface says. */
class SamePictureBrowserTest extends BrowserTest {

    /** The classes' lower bounds and their colours, docs/map-formats.md and docs/decisions/0004-class-ladders.md. */
    private static final int[] FROM = {1, 2, 5, 10, 20, 50, 100};

    private static final Map<String, String> CLASS_OF_FILL = Map.of(
            "FEE391", "0", "FEC44F", "1", "FE9929", "2", "EC7014", "3", "CC4C02", "4", "993404", "5", "662506", "6");

    private static final Map<String, String> STATE_OF_PATTERN = Map.of(
            "pct20", "counted_with", "openDmnd", "counted_jointly", "ltUpDiag", "not_stated", "dashHorz", "no_report");

    private static final Pattern PATTERN =
            Pattern.compile("pattFill prst=\"(\\w+)\".*?bgClr><a:srgbClr val=\"(\\w{6})\"", Pattern.DOTALL);

    private static final String DRAWN = """
            map => {
              const { features } = map.canvas;
              return Object.fromEntries(map.canvas.regions.getSource().getFeatures().map((shape) => {
                const { state, step, count } = features.get(String(shape.getId()));
                return [shape.getId(), [state, step ?? '', count ?? ''].join(' ')];
              }));
            }""";

    private static final String LABELS =
            "map => Object.fromEntries(map.canvas.labels.labels.map(label => [label.iso, label.count]))";

    /** All are counted or silent, with one counted with another; joint counts; a part of a night; no report. */
    @ParameterizedTest
    @ValueSource(strings = {"2025-10-25", "2025-04-25", "2025-05-25", "2025-10-26"})
    void everyRegionHasOneStateOneClassAndOneCountWhereverItIsDrawn(String night) throws Exception {
        page().navigate(address("?period=%s&lang=en&view=russia".formatted(night)));
        new Desk(page()).drawn(night + " en russia");
        Map<String, String> told = told(night);

        assertThat(inThePage()).as("page").isEqualTo(told);
        Element svg = svg(night);
        assertThat(inTheSvg(svg)).as("SVG").isEqualTo(told);
        Map<String, String> labelsInTheSvg = labels(svg);
        try (XMLSlideShow slides = new XMLSlideShow(new ByteArrayInputStream(body(night, "pptx")))) {
            XSLFShapeContainer slide = slides.getSlides().getFirst();
            assertThat(onTheSlide(slide)).as("PPTX").isEqualTo(told);
            assertThat(labels(slide)).as("labels of the PPTX").isEqualTo(labelsInTheSvg);
        }
        labelsInTheSvg.forEach((iso, count) -> assertThat(told.get(iso)).endsWith(" " + count));
        labelsInThePage().forEach((iso, count) -> assertThat(told.get(iso)).endsWith(" " + count));
    }

    /** State, class and count of every region, from the interface's picture; the class of a region counted with another is that one's. */
    private Map<String, String> told(String night) {
        APIResponse answer = page().request().get(address("api/nights/" + night));
        JsonNode regions = new JsonMapper().readTree(answer.body()).get("regions");
        Map<String, Integer> counts = new HashMap<>();
        regions.forEach(region -> {
            if (region.get("state").asString().equals("counted")) {
                counts.put(region.get("iso").asString(), region.get("count").asInt());
            }
        });
        Map<String, String> told = new TreeMap<>();
        regions.forEach(region -> {
            String iso = region.get("iso").asString();
            JsonNode with = region.get("with");
            Integer coloured = counts.get(with.isNull() ? iso : with.asString());
            JsonNode count = region.get("count");
            told.put(
                    iso,
                    "%s %s %s"
                            .formatted(
                                    region.get("state").asString(),
                                    coloured == null ? "" : classOf(coloured),
                                    count.isNull() ? "" : count.asInt()));
        });
        return told;
    }

    private static int classOf(int count) {
        int step = FROM.length - 1;
        while (count < FROM[step]) {
            step--;
        }
        return step;
    }

    @SuppressWarnings("unchecked")
    private Map<String, String> inThePage() {
        return new TreeMap<>(
                (Map<String, String>) page().locator("nightmap-map").evaluate(DRAWN));
    }

    @SuppressWarnings("unchecked")
    private Map<String, String> labelsInThePage() {
        return (Map<String, String>) page().locator("nightmap-map").evaluate(LABELS);
    }

    private static Map<String, String> inTheSvg(Element svg) {
        Map<String, String> drawn = new TreeMap<>();
        NodeList all = svg.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            String id = element.getAttribute("id");
            if (element.hasAttribute("data-state") && !id.startsWith("inset-")) {
                drawn.put(
                        id,
                        "%s %s %s"
                                .formatted(
                                        element.getAttribute("data-state"),
                                        element.getAttribute("data-class"),
                                        element.getAttribute("data-count")));
            }
        }
        return drawn;
    }

    /** The count stands last in a label. */
    private static Map<String, String> labels(Element svg) {
        Map<String, String> labels = new TreeMap<>();
        NodeList texts = svg.getElementsByTagName("text");
        for (int i = 0; i < texts.getLength(); i++) {
            Element text = (Element) texts.item(i);
            if (text.hasAttribute("data-label")) {
                labels.put(text.getAttribute("data-label"), text.getTextContent());
            }
        }
        return labels;
    }

    /** State and class as they look; the count as it is said to those who cannot see. */
    private static Map<String, String> onTheSlide(XSLFShapeContainer slide) {
        Map<String, String> drawn = new TreeMap<>();
        for (XSLFShape shape : slide.getShapes()) {
            if (shape instanceof XSLFFreeformShape region) {
                String said = ((CTShape) region.getXmlObject())
                        .getNvSpPr()
                        .getCNvPr()
                        .getDescr()
                        .replaceFirst("^.*: ", "");
                drawn.put(region.getShapeName().split(" ")[0], look(region) + " " + count(said));
            }
        }
        return drawn;
    }

    private static String look(XSLFFreeformShape region) {
        Matcher pattern = PATTERN.matcher(region.getXmlObject().xmlText());
        if (pattern.find()) {
            return STATE_OF_PATTERN.get(pattern.group(1)) + " " + CLASS_OF_FILL.getOrDefault(pattern.group(2), "");
        }
        Color fill = region.getFillColor();
        String step = CLASS_OF_FILL.get("%02X%02X%02X".formatted(fill.getRed(), fill.getGreen(), fill.getBlue()));
        return step == null ? "none_reported " : "counted " + step;
    }

    private static String count(String said) {
        return said.equals("none reported") ? "0" : said.replaceAll("^(\\d+) drones?$|.*", "$1");
    }

    private static Map<String, String> labels(XSLFShapeContainer slide) {
        Map<String, String> labels = new TreeMap<>();
        for (XSLFShape shape : slide.getShapes()) {
            if (shape instanceof XSLFTextShape text && text.getShapeName().endsWith(": label")) {
                String[] words = text.getText().split("\\s");
                labels.put(text.getShapeName().split(" ")[0], words[words.length - 1]);
            } else if (shape instanceof XSLFGroupShape inset) {
                labels(inset).forEach(labels::putIfAbsent);
            }
        }
        return labels;
    }

    private Element svg(String night) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(body(night, "svg")))
                .getDocumentElement();
    }

    private byte[] body(String night, String format) {
        APIResponse answer = page().request().get(address("api/nights/%s/map.%s?view=russia".formatted(night, format)));
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }
}
