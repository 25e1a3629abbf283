package org.nightmap.export;

import java.awt.geom.Path2D;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFFreeformShape;
import org.apache.poi.xslf.usermodel.XSLFShapeContainer;
import org.nightmap.choropleth.Palette;
import org.nightmap.language.Language;
import org.nightmap.language.Messages;

/** Puts on a slide what a map stands on: the sea, other countries and the borders in them. */
final class SlideGround {

    private final MapScene scene;
    private final boolean mapOnly;
    private final Language language;
    private final Palette palette;
    private final double unit;
    private final SlidePen pen;
    private final SlideClip clip;

    SlideGround(MapScene scene, Sheet sheet, double unit, SlidePen pen, SlideClip clip) {
        this.scene = scene;
        this.mapOnly = sheet.mapOnly();
        this.language = sheet.map().language();
        this.palette = sheet.palette();
        this.unit = unit;
        this.pen = pen;
        this.clip = clip;
    }

    void sea(XSLFShapeContainer on) {
        if (!mapOnly) {
            XSLFAutoShape sea =
                    pen.shape(on, ShapeType.RECT, name("sea"), scene.frame().box());
            sea.setFillColor(Fills.colour(palette.sea()));
        }
    }

    /** Sea, countries and borders, each a shape. */
    void oneByOne(XSLFShapeContainer on) {
        sea(on);
        for (MapScene.Place country : scene.countries()) {
            country(on, country.name().in(language), clip.area(country.shape().area()));
        }
        scene.innerBorders().forEach(border -> border(on, clip.lines(border)));
    }

    /** All countries as one shape, and all borders in them, for maps of which there are many. */
    void together(XSLFShapeContainer on) {
        Path2D countries = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        scene.countries()
                .forEach(country -> countries.append(clip.area(country.shape().area()), false));
        Path2D borders = new Path2D.Double();
        scene.innerBorders().forEach(border -> borders.append(clip.lines(border), false));
        country(on, name("countries"), countries);
        border(on, borders);
    }

    private void country(XSLFShapeContainer on, String name, Path2D path) {
        if (path.getCurrentPoint() != null) {
            XSLFFreeformShape shape = pen.freeform(on, name, path);
            shape.setFillColor(Fills.colour(palette.neighbour()));
            pen.outline(shape, palette.neighbourBorder(), 0.75 * unit);
        }
    }

    private void border(XSLFShapeContainer on, Path2D path) {
        if (path.getCurrentPoint() != null) {
            pen.outline(pen.freeform(on, name("border"), path), palette.neighbourBorder(), 0.4 * unit);
        }
    }

    private String name(String shape) {
        return Messages.text(language, "export.shape." + shape);
    }
}
