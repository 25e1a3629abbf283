package org.nightmap.export;

import java.util.List;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextField;

/** Writes text that goes on in lines of its program's own, so that a word can be changed, and the number of a slide. */
final class SlideProse {

    /** From line to line by the size of the letters, as everywhere on a sheet. */
    private static final double LINE = 1.6;

    /** Of the field of a slide's number: any will do, and one for all keeps the file the same. */
    private static final String NUMBER = "{5A6C1F0E-2B0D-4C57-9B1C-6E1B1D0C2A11}";

    private final SlideMeasure measure;
    private final SlideText text;

    SlideProse(SlideMeasure measure, SlideText text) {
        this.measure = measure;
        this.text = text;
    }

    /** Paragraphs in a box, each with what is free above it. */
    void write(XSLFTextShape shape, Box box, List<SlidePiece.Words> paragraphs) {
        text.place(shape, box.below(paragraphs.getFirst().before()));
        for (int i = 0; i < paragraphs.size(); i++) {
            SlidePiece.Words words = paragraphs.get(i);
            double size = words.spans().stream().mapToDouble(Span::size).max().orElse(1);
            XSLFTextParagraph paragraph = shape.addNewTextParagraph();
            paragraph.setTextAlign(TextAlign.LEFT);
            // Below 0 both are in points, and not shares of the font's own
            paragraph.setLineSpacing(-measure.points(LINE * size));
            paragraph.setSpaceBefore(i == 0 ? 0.0 : -measure.points(words.before()));
            paragraph.setSpaceAfter(0.0);
            words.spans().forEach(span -> text.write(paragraph, span, 0));
        }
    }

    /** One line at its left end. */
    void line(XSLFTextShape shape, Span span, double left, double foot) {
        text.paragraph(shape, List.of(new SlideText.Line(List.of(span), left, foot)), 0);
    }

    /**
     * The number of the slide, which stays right when slides are moved.
     *
     * @param number as it is at first, in its look
     */
    void number(XSLFTextShape shape, Span number, double right, double foot) {
        text.fromTheRight(shape, new SlideText.Line(List.of(number), right - number.width(), foot));
        var paragraph = shape.getTextParagraphs().getFirst().getXmlObject();
        var look = paragraph.getRArray(0).getRPr();
        CTTextField field = paragraph.addNewFld();
        field.setId(NUMBER);
        field.setType("slidenum");
        field.setRPr(look);
        field.setT(number.text());
        paragraph.removeR(0);
    }
}
