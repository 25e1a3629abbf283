package org.nightmap.export;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.nightmap.choropleth.MapState;
import org.nightmap.choropleth.Palette;
import org.nightmap.choropleth.RampStep;
import org.nightmap.choropleth.StateLook;

/** Fills areas as their state looks: by a colour, lines, dashes or dots. The same for the map and for the legend. */
final class Fills {

    private static final double DOT_TILE = 6;
    private static final double DOT_RADIUS = 0.9;
    private static final double JOINT_SPACING = 7;
    private static final double JOINT_WIDTH = 1.4;
    private static final double NOT_STATED_SPACING = 8;
    private static final double DASH_TILE = 8;
    private static final double DASH_WIDTH = 1.2;
    private static final double DISPUTED_SPACING = 4;
    private static final double DISPUTED_WIDTH = 1.4;
    private static final double DISPUTED_STRENGTH = 0.75;

    /** Of the outline of a disputed region, on a slide. */
    static final double DISPUTED_DASHES = 1.2;

    static final double DISPUTED_CASING = 2.4;

    /** Of circles, on a slide. */
    static final double CIRCLE_BORDER = 1;

    static final double CIRCLE_RING = 1.25;

    private final Palette palette;
    private final double unit;

    /** @param unit how much larger than on a slide patterns are */
    Fills(Palette palette, double unit) {
        this.palette = palette;
        this.unit = unit;
    }

    static Color colour(String hex) {
        return Color.decode(hex);
    }

    /** The outline of a state. */
    StateLook look(MapState state, @Nullable Integer step) {
        return switch (state) {
            case COUNTED, COUNTED_WITH -> {
                if (step == null) {
                    yield palette.counted();
                }
                RampStep ramp = palette.ramp().get(step);
                yield new StateLook(ramp.fill(), null, ramp.border(), ramp.borderWidth());
            }
            case COUNTED_JOINTLY -> palette.jointly();
            case NONE_REPORTED, DISPUTED -> palette.noneReported();
            case NOT_STATED -> palette.notStated();
            case NO_REPORT -> palette.noReport();
        };
    }

    /** The colour of the dots that mark a region counted with another. */
    String dots(@Nullable Integer step) {
        return step == null ? palette.ink() : palette.withDots().get(step);
    }

    /** The ground of a state, then its pattern. */
    void fill(Graphics2D pen, Area area, MapState state, @Nullable Integer step) {
        StateLook look = look(state, step);
        pen.setColor(colour(look.fill()));
        pen.fill(area.path());
        String line = look.line();
        switch (state) {
            case COUNTED_WITH -> {
                pen.setColor(colour(dots(step)));
                pen.fill(area.dots(DOT_TILE * unit, DOT_RADIUS * unit));
            }
            case COUNTED_JOINTLY -> {
                stroke(pen, line, JOINT_WIDTH, area.lines(Hatching.Way.RISING, JOINT_SPACING * unit));
                stroke(pen, line, JOINT_WIDTH, area.lines(Hatching.Way.FALLING, JOINT_SPACING * unit));
            }
            case NOT_STATED -> stroke(pen, line, 1, area.lines(Hatching.Way.RISING, NOT_STATED_SPACING * unit));
            case NO_REPORT -> stroke(pen, line, DASH_WIDTH, area.dashes(DASH_TILE * unit, 1.6 * unit));
            case COUNTED, NONE_REPORTED, DISPUTED -> {
                // Counted, none reported and the ground of disputed regions are plain
            }
        }
    }

    /** The dashed outline of a disputed region and the hatched band inside it. The casing tells its dashes from any fill. */
    void disputed(Graphics2D pen, Area area, MapState state, @Nullable Integer step, double factor) {
        Color ground = colour(look(state, step).fill());
        pen.setColor(blend(colour(palette.disputedOn(step)), ground, DISPUTED_STRENGTH));
        pen.setStroke(butt(DISPUTED_WIDTH * unit));
        pen.draw(area.linesInBand(bandWidth(area.shape(), factor), DISPUTED_SPACING * unit));
        stroke(pen, palette.casing(), DISPUTED_CASING * factor, area.path());
        pen.setColor(colour(palette.disputed()));
        pen.setStroke(new BasicStroke(
                (float) (DISPUTED_DASHES * factor * unit),
                BasicStroke.CAP_BUTT,
                BasicStroke.JOIN_ROUND,
                1,
                new float[] {(float) (5 * unit), (float) (3 * unit)},
                0));
        pen.draw(area.path());
    }

    /** How wide the band is along the border of a disputed area that is hatched. */
    double bandWidth(Geometry area, double factor) {
        return (Math.sqrt(area.getArea()) < 24 * unit ? 2 : 4) * factor * unit;
    }

    /** White outlines are for fills that touch; on a legend's ground they would be none. */
    String swatchBorder(MapState state, @Nullable Integer step) {
        return step == null ? look(state, null).border() : palette.counted().border();
    }

    /** A circle that stands for a count: a ring of the ground's colour around its outline tells it from a circle under it. */
    void circle(Graphics2D pen, Shape circle, int step) {
        RampStep look = palette.ramp().get(step);
        pen.setColor(colour(palette.casing()));
        pen.setStroke(new BasicStroke((float) ((CIRCLE_BORDER + 2 * CIRCLE_RING) * unit)));
        pen.draw(circle);
        pen.setColor(colour(look.fill()));
        pen.fill(circle);
        pen.setColor(colour(look.border()));
        pen.setStroke(new BasicStroke((float) (CIRCLE_BORDER * unit)));
        pen.draw(circle);
    }

    /** A box of the legend. */
    void swatch(Graphics2D pen, Box box, MapState state, @Nullable Integer step) {
        Area area = Area.of(box);
        fill(pen, area, state, step);
        if (state == MapState.DISPUTED) {
            disputed(pen, area, state, step, 1);
            return;
        }
        pen.setColor(colour(swatchBorder(state, step)));
        pen.setStroke(new BasicStroke((float) (0.75 * unit)));
        pen.draw(area.path());
    }

    /** A colour of its own in place of a transparent one: paper and old readers know no transparency. */
    private static Color blend(Color over, Color under, double share) {
        return new Color(
                mixed(over.getRed(), under.getRed(), share),
                mixed(over.getGreen(), under.getGreen(), share),
                mixed(over.getBlue(), under.getBlue(), share));
    }

    private static int mixed(int over, int under, double share) {
        return (int) Math.round(over * share + under * (1 - share));
    }

    private void stroke(Graphics2D pen, @Nullable String colour, double width, Path2D lines) {
        if (colour != null) {
            pen.setColor(colour(colour));
            pen.setStroke(butt(width * unit));
            pen.draw(lines);
        }
    }

    private static BasicStroke butt(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    }
}
