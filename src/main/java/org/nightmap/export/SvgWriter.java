package org.nightmap.export;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SimpleImageHandler;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Writes SVG 1.1 with the characters that it uses of the fonts in it, so that it looks alike where they are not installed. */
final class SvgWriter {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final int DECIMALS = 2;

    private SvgWriter() {}

    /**
     * The file, UTF-8.
     *
     * @param painting paints in units
     */
    static byte[] write(Composition composition, double scale, Metadata metadata, Consumer<Graphics2D> painting) {
        return written(composition.width() * scale, composition.height() * scale, metadata, pen -> {
                    pen.scale(scale, scale);
                    painting.accept(pen);
                })
                .getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The document.
     *
     * @param painting paints in pixels
     */
    static String written(double width, double height, Metadata metadata, Consumer<Graphics2D> painting) {
        Document document = document();
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setPrecision(DECIMALS);
        context.setGenericImageHandler(new SimpleImageHandler(new SvgPictures()));
        SVGGraphics2D pen = new CutPen(context);
        painting.accept(pen);
        Element root = pen.getRoot();
        root.setAttribute("width", pixels(width));
        root.setAttribute("height", pixels(height));
        root.setAttribute("viewBox", "0 0 %s %s".formatted(pixels(width), pixels(height)));
        Element style = element(document, "style", fonts(used(root)));
        root.insertBefore(style, root.getFirstChild());
        root.insertBefore(element(document, "desc", metadata.description()), style);
        root.insertBefore(element(document, "title", metadata.title()), root.getFirstChild());
        return text(root);
    }

    /** By the JDK's own serializer: the library's names a document type on another machine, which readers would fetch. */
    private static String text(Element root) {
        StringWriter out = new StringWriter();
        try {
            Transformer transformer = TransformerFactory.newInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.ENCODING, StandardCharsets.UTF_8.name());
            transformer.transform(new DOMSource(root), new StreamResult(out));
        } catch (TransformerException e) {
            throw new IllegalStateException("Every JDK writes XML", e);
        }
        return out.toString();
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(NAMESPACE, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("Every JDK makes XML documents", e);
        }
    }

    private static Element element(Document document, String name, String text) {
        Element element = document.createElementNS(NAMESPACE, name);
        element.setTextContent(text);
        return element;
    }

    private static String pixels(double value) {
        return String.format(Locale.ROOT, "%.2f", value).replaceFirst("\\.?0+$", "");
    }

    private static Set<Integer> used(Element root) {
        Set<Integer> used = new TreeSet<>();
        NodeList texts = root.getElementsByTagNameNS(NAMESPACE, "text");
        for (int i = 0; i < texts.getLength(); i++) {
            texts.item(i).getTextContent().codePoints().forEach(used::add);
        }
        return used;
    }

    private static String fonts(Set<Integer> used) {
        StringBuilder css = new StringBuilder();
        for (Face face : Face.values()) {
            Font font = named(face.at(1));
            css.append("@font-face{font-family:'%s';font-style:%s;src:url(data:font/ttf;base64,%s)}"
                    .formatted(
                            font.getFamily(Locale.ROOT),
                            font.isItalic() ? "italic" : "normal",
                            Base64.getEncoder().encodeToString(subset(face, used))));
        }
        return css.toString();
    }

    private static byte[] subset(Face face, Set<Integer> used) {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(face.file()))) {
            TTFSubsetter subsetter = new TTFSubsetter(font);
            subsetter.addAll(used);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            subsetter.writeToStream(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("The product's own font cannot be cut down", e);
        }
    }

    /** Says of an italic cut that it is one: a file's font is plain to Java, and of the same family as the upright one. */
    private static Font named(Font font) {
        return font.getFontName(Locale.ROOT).endsWith("Italic") ? font.deriveFont(Font.ITALIC) : font;
    }

    /** Names the cut of every font, and the regions. */
    private static final class CutPen extends SVGGraphics2D {

        private final SvgRegions regions;

        CutPen(SVGGeneratorContext context) {
            super(context, false);
            regions = regions();
        }

        private CutPen(CutPen other) {
            super(other);
            regions = regions();
        }

        private SvgRegions regions() {
            SvgRegions groups = new SvgRegions(gc, getDOMTreeManager());
            setDOMGroupManager(groups);
            getDOMTreeManager().addGroupManager(groups);
            return groups;
        }

        @Override
        public void setRenderingHint(RenderingHints.Key key, Object value) {
            if (value instanceof RegionMark mark) {
                regions.expect(mark);
            } else {
                super.setRenderingHint(key, value);
            }
        }

        @Override
        public Graphics2D create() {
            return new CutPen(this);
        }

        @Override
        public void setFont(Font font) {
            super.setFont(named(font));
        }
    }
}
