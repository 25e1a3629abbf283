package org.nightmap.export;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Graphics2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Writes PDF with the fonts embedded and all text as text. */
final class PdfWriter {

    /** Points (1/72 of an inch) a unit (1/96). */
    private static final double POINTS = 72.0 / 96;

    private PdfWriter() {}

    /**
     * A page.
     *
     * @param composition its size
     * @param painting paints in units
     */
    record Page(Composition composition, Consumer<Graphics2D> painting) {}

    /** A document of one page. */
    static byte[] write(Composition composition, Metadata metadata, Consumer<Graphics2D> painting) {
        return write(List.of(new Page(composition, painting)), metadata);
    }

    static byte[] write(List<Page> pages, Metadata metadata) {
        try (PDDocument document = new PDDocument();
                PdfBoxGraphics2DFontTextDrawer fonts = new PdfBoxGraphics2DFontTextDrawer()) {
            for (Face face : Face.values()) {
                fonts.registerFont(
                        face.javaName(), PDType0Font.load(document, new ByteArrayInputStream(face.file()), true));
            }
            for (Page page : pages) {
                add(document, page, fonts);
            }
            describe(document, metadata);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Memory takes every byte", e);
        }
    }

    private static void add(PDDocument document, Page page, PdfBoxGraphics2DFontTextDrawer fonts) throws IOException {
        float width = (float) (page.composition().width() * POINTS);
        float height = (float) (page.composition().height() * POINTS);
        PDPage sheet = new PDPage(new PDRectangle(width, height));
        document.addPage(sheet);
        PdfBoxGraphics2D pen = new PdfBoxGraphics2D(document, width, height);
        pen.setFontTextDrawer(fonts);
        pen.scale(POINTS, POINTS);
        page.painting().accept(pen);
        pen.dispose();
        try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
            content.drawForm(pen.getXFormObject());
        }
    }

    /** Without a date, and with a number in place of the usual random one: the same picture is the same file. */
    private static void describe(PDDocument document, Metadata metadata) {
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(metadata.title());
        information.setSubject(metadata.description());
        information.setCreator("Nightmap");
        document.setDocumentId((long) metadata.hashCode());
        document.getDocumentCatalog().setLanguage(metadata.language());
    }
}
