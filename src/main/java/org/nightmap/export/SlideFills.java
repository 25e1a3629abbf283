package org.nightmap.export;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFFreeformShape;
import org.apache.poi.xslf.usermodel.XSLFShapeContainer;
import org.apache.poi.xslf.usermodel.XSLFSimpleShape;
import org.jspecify.annotations.Nullable;
import org.nightmap.choropleth.MapState;
import org.nightmap.choropleth.Palette;
import org.nightmap.choropleth.RampStep;
import org.nightmap.choropleth.StateLook;

/** Fills shapes as {@link Fills} does areas, with patterns of the file format, which go with a shape that is changed. */
final class SlideFills {

    private static final String DOTS = "pct20";
    private static final String CROSSING_LINES = "openDmnd";
    private static final String RISING_LINES = "ltUpDiag";
    private static final String DASHES = "dashHorz";
    private static final String STRONG_RISING_LINES = "dkUpDiag";

    private final SlidePen pen;
    private final Palette palette;
    private final Fills fills;
    private final double unit;

    SlideFills(SlidePen pen, Palette palette, double unit) {
        this.pen = pen;
        this.palette = palette;
        this.fills = new Fills(palette, unit);
        this.unit = unit;
    }

    void fill(XSLFSimpleShape shape, MapState state, @Nullable Integer step) {
        StateLook look = fills.look(state, step);
        String line = look.line();
        String pattern = switch (state) {
            case COUNTED_JOINTLY -> CROSSING_LINES;
            case NOT_STATED -> RISING_LINES;
            case NO_REPORT -> DASHES;
            case COUNTED, COUNTED_WITH, NONE_REPORTED, DISPUTED -> null;
        };
        if (state == MapState.COUNTED_WITH) {
            pen.pattern(shape, DOTS, fills.dots(step), look.fill());
        } else if (pattern != null && line != null) {
            pen.pattern(shape, pattern, line, look.fill());
        } else {
            shape.setFillColor(Fills.colour(look.fill()));
        }
    }

    /**
     * A region's outline.
     *
     * @param thinned what its width is multiplied by
     */
    void border(XSLFSimpleShape shape, MapState state, @Nullable Integer step, double thinned) {
        StateLook look = fills.look(state, step);
        pen.outline(shape, look.border(), look.borderWidth() * thinned * unit);
    }

    /**
     * The dashed outline of a disputed region and the hatched band inside it.
     *
     * @param state what is under the band
     * @param grouped whether its parts are moved as a whole; else as what they are put on is
     */
    void disputed(
            XSLFShapeContainer on,
            String name,
            Area area,
            MapState state,
            @Nullable Integer step,
            double factor,
            SlideClip clip,
            boolean grouped) {
        Path2D band = clip.area(area.band(fills.bandWidth(area.shape(), factor)));
        Path2D whole = clip.area(area.shape());
        if (whole.getCurrentPoint() == null) {
            return;
        }
        Rectangle2D bounds = whole.getBounds2D();
        XSLFShapeContainer group = grouped
                ? pen.group(on, name, Box.at(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight()))
                : on;
        if (band.getCurrentPoint() != null) {
            String ground = fills.look(state, step).fill();
            pen.pattern(pen.freeform(group, name, band), STRONG_RISING_LINES, palette.disputedOn(step), ground);
        }
        pen.outline(pen.freeform(group, name, whole), palette.casing(), Fills.DISPUTED_CASING * factor * unit);
        XSLFFreeformShape outline = pen.freeform(group, name, whole);
        pen.outline(outline, palette.disputed(), Fills.DISPUTED_DASHES * factor * unit);
        pen.dashes(outline);
    }

    /** A circle that stands for a count. */
    void circle(XSLFShapeContainer on, String name, Box box, int step) {
        look(pen.shape(on, ShapeType.ELLIPSE, name, box), step);
    }

    /** How a circle of a class looks, whole or cut. */
    void look(XSLFSimpleShape circle, int step) {
        RampStep look = palette.ramp().get(step);
        circle.setFillColor(Fills.colour(look.fill()));
        pen.outline(circle, look.border(), Fills.CIRCLE_BORDER * unit);
    }

    /** A box of the legend. */
    void swatch(XSLFShapeContainer on, String name, Box box, MapState state, @Nullable Integer step) {
        XSLFAutoShape shape = pen.shape(on, ShapeType.RECT, name, box);
        fill(shape, state, step);
        if (state == MapState.DISPUTED) {
            disputed(on, name, Area.of(box), state, step, 1, new SlideClip(box), true);
            return;
        }
        pen.outline(shape, fills.swatchBorder(state, step), 0.75 * unit);
    }
}
