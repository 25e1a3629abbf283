package org.nightmap.export;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import javax.xml.namespace.QName;
import org.apache.poi.sl.usermodel.LineDecoration.DecorationShape;
import org.apache.poi.sl.usermodel.LineDecoration.DecorationSize;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.StrokeStyle.LineCap;
import org.apache.poi.sl.usermodel.StrokeStyle.LineDash;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.apache.poi.xslf.usermodel.XSLFFreeformShape;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFShapeContainer;
import org.apache.poi.xslf.usermodel.XSLFSimpleShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.presentationml.x2006.main.CTConnector;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** Makes shapes on a slide, measured in the sheet's units, each with the name by which it is found among the others. */
final class SlidePen {

    static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

    private final SlideMeasure measure;

    SlidePen(SlideMeasure measure) {
        this.measure = measure;
    }

    XSLFFreeformShape freeform(XSLFShapeContainer on, String name, Path2D path) {
        XSLFFreeformShape shape = on.createFreeform();
        shape.setPath(measure.path(path));
        return named(shape, name);
    }

    XSLFAutoShape shape(XSLFShapeContainer on, ShapeType type, String name, Box box) {
        XSLFAutoShape shape = on.createAutoShape();
        shape.setShapeType(type);
        shape.setAnchor(measure.box(box));
        return named(shape, name);
    }

    XSLFTextBox text(XSLFShapeContainer on, String name) {
        return named(on.createTextBox(), name);
    }

    /** The slide's own place for a title, by which programs find it. */
    XSLFTextShape title(XSLFSlide slide, String name) {
        for (XSLFTextShape shape : slide.getPlaceholders()) {
            if (shape.getTextType() == Placeholder.TITLE) {
                // Without a place of its own, the one of its layout would be moved, which is every slide's
                ((CTShape) shape.getXmlObject()).getSpPr().addNewXfrm();
                return named(shape, name);
            }
        }
        throw new IllegalStateException("The layout has no title");
    }

    XSLFGroupShape group(XSLFShapeContainer on, String name, Box box) {
        XSLFGroupShape group = on.createGroup();
        Rectangle2D anchor = measure.box(box);
        group.setAnchor(anchor);
        group.setInteriorAnchor(anchor);
        return named(group, name);
    }

    /** A group whose shapes are drawn in one box and stand in another as large. */
    XSLFGroupShape moved(XSLFShapeContainer on, String name, Box drawn, Box place) {
        XSLFGroupShape group = on.createGroup();
        group.setAnchor(measure.box(place));
        group.setInteriorAnchor(measure.box(drawn));
        return named(group, name);
    }

    /** A straight line; its first end has a dot where it points at something. */
    XSLFConnectorShape line(XSLFShapeContainer on, String name, double[] from, double[] to, boolean dot) {
        XSLFConnectorShape line = on.createConnector();
        line.setShapeType(ShapeType.LINE);
        line.setAnchor(measure.box(new Box(
                Math.min(from[0], to[0]),
                Math.min(from[1], to[1]),
                Math.max(from[0], to[0]),
                Math.max(from[1], to[1]))));
        line.setFlipHorizontal(from[0] > to[0]);
        line.setFlipVertical(from[1] > to[1]);
        if (dot) {
            line.setLineHeadDecoration(DecorationShape.OVAL);
            line.setLineHeadWidth(DecorationSize.SMALL);
            line.setLineHeadLength(DecorationSize.SMALL);
        }
        return named(line, name);
    }

    void outline(XSLFSimpleShape shape, String colour, double width) {
        shape.setLineColor(Fills.colour(colour));
        shape.setLineWidth(measure.points(width));
    }

    void dashes(XSLFSimpleShape shape) {
        shape.setLineDash(LineDash.DASH);
        shape.setLineCap(LineCap.FLAT);
    }

    /**
     * Fills with a pattern of the file format. Written by hand, as the small set of schema classes has none for it.
     *
     * @param pattern its name in the format
     */
    void pattern(XSLFSimpleShape shape, String pattern, String line, String ground) {
        shape.setFillColor(Fills.colour(ground));
        CTShape xml = (CTShape) shape.getXmlObject();
        try (XmlCursor at = xml.getSpPr().getSolidFill().newCursor()) {
            at.beginElement(new QName(DRAWING, "pattFill", "a"));
            at.insertAttributeWithValue("prst", pattern);
            colour(at, "fgClr", line);
            colour(at, "bgClr", ground);
        }
        xml.getSpPr().unsetSolidFill();
    }

    private static void colour(XmlCursor at, String name, String colour) {
        at.beginElement(new QName(DRAWING, name, "a"));
        at.beginElement(new QName(DRAWING, "srgbClr", "a"));
        at.insertAttributeWithValue("val", colour.substring(1));
        at.toNextToken();
        at.toNextToken();
    }

    /** Lets a text glow in the colour that it stands on. Written by hand, as the small set of schema classes has no glow. */
    void glow(XSLFTextShape shape, String colour, double width) {
        for (XSLFTextParagraph paragraph : shape.getTextParagraphs()) {
            for (XSLFTextRun run : paragraph.getTextRuns()) {
                try (XmlCursor at = run.getRPr(true).addNewEffectLst().newCursor()) {
                    at.toFirstContentToken();
                    at.beginElement(new QName(DRAWING, "glow", "a"));
                    at.insertAttributeWithValue("rad", String.valueOf(Units.toEMU(measure.points(width))));
                    at.beginElement(new QName(DRAWING, "srgbClr", "a"));
                    at.insertAttributeWithValue("val", colour.substring(1));
                }
            }
        }
    }

    /** An image that fills a box. */
    void picture(XSLFSlide slide, String name, Box box, byte[] png) {
        XSLFPictureShape shape = slide.createPicture(slide.getSlideShow().addPicture(png, PictureType.PNG));
        shape.setAnchor(measure.box(box));
        describe(named(shape, name), name);
    }

    /** What is read to those who cannot see a shape. */
    static void describe(XSLFShape shape, String words) {
        properties(shape).setDescr(XmlCharacters.of(words));
    }

    static <S extends XSLFShape> S named(S shape, String name) {
        properties(shape).setName(XmlCharacters.of(name));
        return shape;
    }

    private static CTNonVisualDrawingProps properties(XSLFShape shape) {
        return switch (shape.getXmlObject()) {
            case CTShape xml -> xml.getNvSpPr().getCNvPr();
            case CTConnector xml -> xml.getNvCxnSpPr().getCNvPr();
            case CTGroupShape xml -> xml.getNvGrpSpPr().getCNvPr();
            case CTPicture xml -> xml.getNvPicPr().getCNvPr();
            case CTGraphicalObjectFrame xml -> xml.getNvGraphicFramePr().getCNvPr();
            case null, default -> throw new IllegalArgumentException("No shape that a sheet has: " + shape);
        };
    }
}
