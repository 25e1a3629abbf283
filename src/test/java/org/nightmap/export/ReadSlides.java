package org.nightmap.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFShapeContainer;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** Slides that are made as people get them, and read back with the library that wrote them. */
abstract class ReadSlides extends ShippedMaps {

    static final String NIGHT = "2025-10-25";

    XMLSlideShow slides(Sheet sheet) throws IOException {
        return new XMLSlideShow(new ByteArrayInputStream(images.make(sheet, ImageFormat.PPTX)));
    }

    static XSLFSlide first(XMLSlideShow slides) {
        return slides.getSlides().getFirst();
    }

    static XSLFTextShape title(XMLSlideShow slides) {
        return Stream.of(first(slides).getPlaceholders())
                .filter(shape -> shape.getTextType() == Placeholder.TITLE)
                .findFirst()
                .orElseThrow();
    }

    static XSLFTable table(XSLFSlide slide) {
        return slide.getShapes().stream()
                .filter(XSLFTable.class::isInstance)
                .map(XSLFTable.class::cast)
                .findFirst()
                .orElseThrow();
    }

    static List<List<String>> rows(XSLFTable table) {
        return table.getRows().stream()
                .map(row -> row.getCells().stream().map(XSLFTableCell::getText).toList())
                .toList();
    }

    static List<XSLFShape> all(XSLFShapeContainer in) {
        List<XSLFShape> all = new ArrayList<>();
        for (XSLFShape shape : in.getShapes()) {
            all.add(shape);
            if (shape instanceof XSLFGroupShape group) {
                all.addAll(all(group));
            }
        }
        return all;
    }

    static List<String> texts(XSLFSlide slide) {
        return all(slide).stream()
                .filter(XSLFTextShape.class::isInstance)
                .map(shape -> ((XSLFTextShape) shape).getText())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    static XSLFShape named(XSLFSlide slide, String name) {
        return slide.getShapes().stream()
                .filter(shape -> shape.getShapeName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No shape is called " + name + " among "
                        + slide.getShapes().stream()
                                .map(XSLFShape::getShapeName)
                                .toList()));
    }

    static String description(XSLFShape shape) {
        return ((CTShape) shape.getXmlObject()).getNvSpPr().getCNvPr().getDescr();
    }

    static String xml(XSLFShape shape) {
        return shape.getXmlObject().xmlText();
    }
}
