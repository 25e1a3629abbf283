package org.nightmap.export;

import java.awt.geom.AffineTransform;
import java.util.List;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSimpleShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.nightmap.choropleth.Palette;
import org.openxmlformats.schemas.drawingml.x2006.main.CTBaseStyles;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColorScheme;
import org.openxmlformats.schemas.drawingml.x2006.main.CTFontCollection;
import org.openxmlformats.schemas.presentationml.x2006.main.CTBackgroundProperties;

/** Gives a presentation the sheet's fonts, colours and size, so that what people add to it looks as if it had been there. */
final class SlideLook {

    private SlideLook() {}

    static void apply(XMLSlideShow slides, Palette palette, int width, int height) {
        var size = slides.getCTPresentation().getSldSz();
        double across = (double) width / size.getCx();
        double down = (double) height / size.getCy();
        if (size.isSetType()) {
            size.unsetType();
        }
        size.setCx(width);
        size.setCy(height);
        AffineTransform scaling = AffineTransform.getScaleInstance(across, down);
        for (XSLFSlideMaster master : slides.getSlideMasters()) {
            resize(master, scaling);
            for (XSLFSheet layout : master.getSlideLayouts()) {
                resize(layout, scaling);
            }
            CTBaseStyles theme = master.getTheme().getXmlObject().getThemeElements();
            colours(theme.getClrScheme(), palette);
            font(theme.getFontScheme().getMajorFont());
            font(theme.getFontScheme().getMinorFont());
        }
    }

    /** The ground of one slide; that of its master would be another slide's too. */
    static void ground(XSLFSlide slide, String colour) {
        CTBackgroundProperties ground =
                slide.getXmlObject().getCSld().addNewBg().addNewBgPr();
        ground.addNewSolidFill().addNewSrgbClr().setVal(rgb(colour));
        ground.addNewEffectLst();
    }

    private static void resize(XSLFSheet sheet, AffineTransform scaling) {
        for (XSLFShape shape : sheet.getShapes()) {
            if (shape instanceof XSLFSimpleShape simple && simple.getAnchor() != null) {
                simple.setAnchor(
                        scaling.createTransformedShape(simple.getAnchor()).getBounds2D());
            }
        }
    }

    private static void colours(CTColorScheme scheme, Palette palette) {
        colour(scheme.getDk1(), palette.ink());
        colour(scheme.getLt1(), palette.panel());
        colour(scheme.getDk2(), palette.quietInk());
        colour(scheme.getLt2(), palette.sea());
        List<CTColor> accents = List.of(
                scheme.getAccent1(),
                scheme.getAccent2(),
                scheme.getAccent3(),
                scheme.getAccent4(),
                scheme.getAccent5(),
                scheme.getAccent6());
        for (int i = 0; i < accents.size(); i++) {
            colour(accents.get(i), palette.ramp().get(i).fill());
        }
    }

    private static void colour(CTColor colour, String value) {
        if (colour.isSetSysClr()) {
            colour.unsetSysClr();
        }
        (colour.isSetSrgbClr() ? colour.getSrgbClr() : colour.addNewSrgbClr()).setVal(rgb(value));
    }

    private static void font(CTFontCollection fonts) {
        fonts.getLatin().setTypeface(SlideText.FONT);
        fonts.getLatin().setPitchFamily(SlideText.SANS_SERIF);
    }

    private static byte[] rgb(String colour) {
        int value = Integer.parseInt(colour.substring(1), 16);
        return new byte[] {(byte) (value >> 16), (byte) (value >> 8), (byte) value};
    }
}
