package org.nightmap.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.nightmap.choropleth.Palette;

/** A file of slides in the look of a sheet. */
final class SlideFile implements AutoCloseable {

    private final XMLSlideShow slides = new XMLSlideShow();
    private final String ground;

    /**
     * A file without slides.
     *
     * @param composition the sheet whose size and ground all slides have
     */
    SlideFile(Composition composition, Palette palette, SlideMeasure measure) {
        this.ground = composition.ground();
        SlideLook.apply(slides, palette, measure.side(composition.width()), measure.side(composition.height()));
    }

    /** Another slide, with a place for its title. */
    XSLFSlide titled() {
        return slide(SlideLayout.TITLE_ONLY);
    }

    /** Another slide, without anything. */
    XSLFSlide blank() {
        return slide(SlideLayout.BLANK);
    }

    private XSLFSlide slide(SlideLayout layout) {
        XSLFSlide slide = slides.createSlide(slides.getSlideMasters().getFirst().getLayout(layout));
        if (!ground.isEmpty()) {
            SlideLook.ground(slide, ground);
        }
        return slide;
    }

    /** The file; the same for the same slides. */
    byte[] bytes(Metadata metadata) throws IOException {
        var properties = slides.getProperties().getExtendedProperties().getUnderlyingProperties();
        properties.setPresentationFormat(isWideScreen() ? "Widescreen" : "Custom");
        properties.setSlides(slides.getSlides().size());
        OfficeFile.describe(slides.getProperties(), metadata.title(), metadata.description(), metadata.language());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        slides.write(out);
        return OfficeFile.timeless(out.toByteArray());
    }

    private boolean isWideScreen() {
        var size = slides.getPageSize();
        return Math.abs(size.width * 9 - size.height * 16) < 16;
    }

    @Override
    public void close() throws IOException {
        slides.close();
    }
}
