package org.nightmap.export;

import java.awt.geom.Rectangle2D;
import java.text.Bidi;
import java.util.List;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.TextShape.TextAutofit;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.nightmap.language.Language;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextFont;

/**
 * Writes text that stays text. Lines stand where the sheet has them, at their distances whatever the font's own are, since a
 * machine without IBM Plex Sans takes another one.
 */
final class SlideText {

    static final String FONT = "IBM Plex Sans";

    /** A variable sans-serif: what a program goes by where it lacks the font. Windows then takes Arial. */
    static final byte SANS_SERIF = 0x22;

    /** Of IBM Plex Sans per size: how far a line reaches below its foot line, and from line to line. */
    private static final double DESCENT = 0.275;

    private static final double LINE = 1.3;

    /**
     * What a line may get wider in another font before it is broken: Arial's bold is wider than our semi-bold. In one that is wider
     * still programs make the letters smaller, as the boxes ask them to.
     */
    static final double ROOM = 1.15;

    /** How far a box may reach beyond what there is for its text, by the size of the letters: into the room between two texts. */
    static final double SPARE = 1.4;

    private final SlideMeasure measure;
    private final Language language;

    SlideText(SlideMeasure measure, Language language) {
        this.measure = measure;
        this.language = language;
    }

    /**
     * A line of text.
     *
     * @param foot its foot line, units
     */
    record Line(List<Span> spans, double x, double foot) {

        double size() {
            return spans.stream().mapToDouble(Span::size).max().orElse(0);
        }

        double bottom() {
            return foot + DESCENT * size();
        }

        double width() {
            return spans.stream().mapToDouble(Span::width).sum();
        }
    }

    /** Lines of one paragraph from its left edge, with room for as much as a line may take. */
    void paragraph(XSLFTextShape shape, List<Line> lines, double width) {
        paragraph(shape, lines, width, SPARE);
    }

    /**
     * Lines of one paragraph from its left edge.
     *
     * @param width what a line may take
     * @param spare how far beyond that the box may reach, by the size of the letters
     */
    void paragraph(XSLFTextShape shape, List<Line> lines, double width, double spare) {
        Line first = lines.getFirst();
        double step = lines.size() > 1 ? lines.get(1).bottom() - first.bottom() : LINE * first.size();
        double widest = lines.stream().mapToDouble(Line::width).max().orElse(0);
        double top = first.bottom() - step;
        double least = Math.max(width, widest);
        double wide = Math.clamp(room(widest), least, least + spare * first.size());
        place(shape, new Box(first.x(), top, first.x() + wide, top + lines.size() * step));
        XSLFTextParagraph paragraph = begin(shape, first, TextAlign.LEFT, step);
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                paragraph.addLineBreak().setFontSize(points(first.size()));
            }
            lines.get(i).spans().forEach(span -> write(paragraph, span, 0));
        }
    }

    /** One line that ends where it ends, however wide it gets. */
    void fromTheRight(XSLFTextShape shape, Line line) {
        double step = LINE * line.size();
        double right = line.x() + line.width();
        place(shape, new Box(right - room(line.width()), line.bottom() - step, right, line.bottom()));
        XSLFTextParagraph paragraph = begin(shape, line, TextAlign.RIGHT, step);
        line.spans().forEach(span -> write(paragraph, span, 0));
    }

    /** Lines one above the other around a middle, each a paragraph. */
    void centred(XSLFTextShape shape, List<Line> lines, double middle) {
        double widest = lines.stream().mapToDouble(Line::width).max().orElse(0);
        double top = lines.getFirst().bottom() - LINE * lines.getFirst().size();
        double half = room(widest) / 2;
        place(shape, new Box(middle - half, top, middle + half, lines.getLast().bottom()));
        double before = top;
        for (Line line : lines) {
            XSLFTextParagraph paragraph = begin(shape, line, TextAlign.CENTER, line.bottom() - before);
            line.spans().forEach(span -> write(paragraph, span, 0));
            before = line.bottom();
        }
    }

    /** One line whose characters stand apart. */
    void tracked(XSLFTextShape shape, Line line, double tracking) {
        double width = Lettering.width(line.spans().getFirst().text(), Face.MEDIUM, line.size(), tracking);
        double top = line.bottom() - LINE * line.size();
        double spare = (room(width) - width) / 2;
        place(shape, new Box(line.x() - spare, top, line.x() + width + spare, line.bottom()));
        XSLFTextParagraph paragraph = begin(shape, line, TextAlign.CENTER, LINE * line.size());
        line.spans().forEach(span -> write(paragraph, span, tracking));
    }

    /** A text in a cell of a table. */
    void cell(XSLFTextShape cell, Span span, TextAlign align) {
        cell.clearText();
        cell.setVerticalAlignment(VerticalAlignment.MIDDLE);
        XSLFTextParagraph paragraph = cell.addNewTextParagraph();
        paragraph.setTextAlign(align);
        write(paragraph, span, 0);
    }

    private static double room(double width) {
        return width * ROOM + 8;
    }

    void place(XSLFTextShape shape, Box box) {
        Rectangle2D anchor = measure.box(box);
        shape.setAnchor(anchor);
        shape.clearText();
        shape.setLeftInset(0);
        shape.setRightInset(0);
        shape.setTopInset(0);
        shape.setBottomInset(0);
        shape.setWordWrap(true);
        shape.setTextAutofit(TextAutofit.NORMAL);
        shape.setVerticalAlignment(VerticalAlignment.TOP);
    }

    private XSLFTextParagraph begin(XSLFTextShape shape, Line line, TextAlign align, double step) {
        XSLFTextParagraph paragraph = shape.addNewTextParagraph();
        paragraph.setTextAlign(align);
        // Below 0 it is in points, and not a share of the font's own
        paragraph.setLineSpacing(-measure.points(step));
        paragraph.setSpaceBefore(0.0);
        paragraph.setSpaceAfter(0.0);
        String text = String.join("", line.spans().stream().map(Span::text).toList());
        if (!new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight()) {
            paragraph.getXmlObject().getPPr().setRtl(true);
        }
        return paragraph;
    }

    void write(XSLFTextParagraph paragraph, Span span, double tracking) {
        XSLFTextRun run = paragraph.addNewTextRun();
        run.setText(XmlCharacters.of(span.text()));
        run.setFontSize(points(span.size()));
        run.setFontColor(Fills.colour(span.colour()));
        // One family with its bold: the semi-bold is another family, which a machine without it takes for plain
        run.setBold(span.face() == Face.SEMIBOLD);
        run.setItalic(span.face() == Face.ITALIC);
        if (tracking > 0) {
            run.setCharacterSpacing(measure.points(tracking));
        }
        CTTextCharacterProperties properties = run.getRPr(true);
        properties.setLang(language.locale().toLanguageTag());
        CTTextFont font = properties.isSetLatin() ? properties.getLatin() : properties.addNewLatin();
        font.setTypeface(FONT);
        font.setPitchFamily(SANS_SERIF);
    }

    /** A file has hundredths, and at least a point. */
    private double points(double size) {
        return Math.max(1, Math.round(measure.points(size) * 100) / 100.0);
    }
}
