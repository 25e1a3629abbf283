package org.nightmap.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.nightmap.choropleth.Palette;

/** Writes PPTX: the sheet on one slide, as shapes and text that people go on working with, and the counts as a table. */
final class SlidesWriter {

    private SlidesWriter() {}

    /**
     * The file.
     *
     * @param scenes gives the boundaries as a frame shows them
     */
    static byte[] write(Composition composition, Sheet sheet, Function<MapFrame, MapScene> scenes, Metadata metadata) {
        SlideMeasure measure = SlideMeasure.of(composition.width(), composition.height());
        try (XMLSlideShow slides = new XMLSlideShow()) {
            SlideLook.apply(
                    slides,
                    Palette.of(sheet.theme()),
                    measure.side(composition.width()),
                    measure.side(composition.height()));
            XSLFSlide first = slide(slides, composition.ground(), sheet.mapOnly());
            new SlideSheet(composition, sheet, scenes, measure).draw(first);
            if (!sheet.mapOnly()) {
                SlideTables tables = new SlideTables(sheet, measure);
                for (int i = 0; i < tables.slides(); i++) {
                    tables.draw(slide(slides, composition.ground(), false), i);
                }
            }
            describe(slides.getProperties(), metadata);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            slides.write(out);
            return OfficeFile.timeless(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("Memory takes every byte", e);
        }
    }

    private static XSLFSlide slide(XMLSlideShow slides, String ground, boolean blank) {
        SlideLayout layout = blank ? SlideLayout.BLANK : SlideLayout.TITLE_ONLY;
        XSLFSlide slide = slides.createSlide(slides.getSlideMasters().getFirst().getLayout(layout));
        if (!ground.isEmpty()) {
            SlideLook.ground(slide, ground);
        }
        return slide;
    }

    private static void describe(POIXMLProperties properties, Metadata metadata) {
        OfficeFile.describe(properties, metadata.title(), metadata.description(), metadata.language());
    }
}
