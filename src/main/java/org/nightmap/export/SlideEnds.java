package org.nightmap.export;

import java.util.List;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.nightmap.language.Language;
import org.nightmap.language.Messages;

/** Writes the headline of a slide after the map's, and the product's name at its foot. */
final class SlideEnds {

    static final double MARGIN = 64;

    /** Where what is between the ends begins, and how far above the lower edge it has to end. */
    static final double HEAD = 176;

    static final double FOOT = 80;

    private static final double TITLE = 98;
    private static final double SUBTITLE = 138;

    /** The foot line of the last line, above the lower edge. */
    private static final double LAST = 44;

    private final Typography type;
    private final Language language;
    private final SlidePen pen;
    private final SlideText text;
    private final SheetSize size;

    SlideEnds(Sheet sheet, Typography type, SlidePen pen, SlideText text) {
        this.type = type;
        this.language = sheet.map().language();
        this.pen = pen;
        this.text = text;
        this.size = sheet.size();
    }

    double margin() {
        return type.of(MARGIN);
    }

    double width() {
        return size.width() - 2 * margin();
    }

    /** The foot line of what stands at the foot. */
    double last() {
        return size.height() - type.of(LAST);
    }

    /** @param width what the headline may take */
    void head(XSLFSlide slide, String title, String subtitle, double width) {
        Span span = type.title(title);
        double fits = Math.clamp(width / Math.max(1, span.width()), 0.4, 1);
        Span fitted = new Span(title, span.face(), span.size() * fits, span.colour());
        text.paragraph(
                pen.title(slide, Messages.text(language, "export.shape.title")),
                List.of(new SlideText.Line(List.of(fitted), margin(), type.of(TITLE))),
                width);
        List<List<Span>> lines = Paragraph.lines(List.of(type.subtitle(subtitle)), width, 1);
        text.paragraph(
                pen.text(slide, Messages.text(language, "export.shape.subtitle")),
                List.of(new SlideText.Line(lines.getFirst(), margin(), type.of(SUBTITLE))),
                width);
    }

    /** The product's name; answers where it begins. */
    double mark(XSLFSlide slide) {
        Span mark = type.mark("Nightmap");
        double left = margin() + width() - mark.width();
        text.fromTheRight(
                pen.text(slide, Messages.text(language, "export.shape.mark")),
                new SlideText.Line(List.of(mark), left, last()));
        return left;
    }
}
