package org.nightmap.export;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.locationtech.jts.geom.Coordinate;
import org.nightmap.choropleth.Arrangement;
import org.nightmap.choropleth.Feature;
import org.nightmap.choropleth.Palette;
import org.nightmap.choropleth.StateLook;

/** Paints one map in its frame. */
final class MapPainter {

    private final MapDrawing drawing;
    private final MapScene scene;
    private final Palette palette;
    private final Fills fills;
    private final double unit;
    private final Sheet sheet;
    private final Block.Map map;
    private final List<MapLabel> labels;
    private final List<NamePlacer.Name> names;

    MapPainter(MapScene scene, Block.Map map, Sheet sheet, double unit) {
        this.drawing = new MapDrawing(scene, map, sheet, unit);
        this.scene = scene;
        this.sheet = sheet;
        this.palette = sheet.palette();
        this.unit = drawing.unit();
        this.fills = new Fills(palette, this.unit);
        this.map = map;
        this.labels = map.labels();
        this.names = drawing.names();
    }

    /** What is the same on every night. */
    void paintGround(Graphics2D pen, Box seen) {
        atItsPlace(pen, seen, this::ground);
    }

    /** Everything that stands on the ground. */
    void paintFigures(Graphics2D pen, Box seen) {
        atItsPlace(pen, seen, this::figures);
    }

    private void atItsPlace(Graphics2D pen, Box seen, BiConsumer<Graphics2D, Box> painting) {
        if (!map.box().touches(seen)) {
            return;
        }
        if (map.right() == 0 && map.down() == 0) {
            painting.accept(pen, seen);
            return;
        }
        AffineTransform before = pen.getTransform();
        pen.translate(map.right(), map.down());
        painting.accept(pen, Box.at(seen.left() - map.right(), seen.top() - map.down(), seen.width(), seen.height()));
        pen.setTransform(before);
    }

    private void ground(Graphics2D pen, Box seen) {
        Rectangle2D frame = frame();
        Shape before = pen.getClip();
        pen.clip(frame);
        if (!sheet.mapOnly()) {
            pen.setColor(Fills.colour(palette.sea()));
            pen.fill(frame);
        }
        countries(pen, seen);
        pen.setClip(before);
    }

    private void figures(Graphics2D pen, Box seen) {
        Rectangle2D frame = frame();
        Shape before = pen.getClip();
        pen.clip(frame);
        regions(pen, seen);
        insetLine(pen);
        symbols(pen);
        lettering(pen, seen);
        pen.setClip(before);
        if (!sheet.mapOnly()) {
            frameLine(pen, frame);
        }
    }

    private Rectangle2D frame() {
        Box box = scene.frame().box();
        return new Rectangle2D.Double(box.left(), box.top(), box.width(), box.height());
    }

    /** Under circles and labels, which it would strike through. */
    private void insetLine(Graphics2D pen) {
        Box inset = scene.frame().inset();
        if (inset != null) {
            casedLine(pen, new Rectangle2D.Double(inset.left(), inset.top(), inset.width(), inset.height()));
        }
    }

    private void frameLine(Graphics2D pen, Rectangle2D frame) {
        if (scene.frame().isInset()) {
            casedLine(pen, frame);
        } else {
            stroke(pen, frame, palette.rule(), MapDrawing.OUTLINE);
        }
    }

    /** Fills may be as dark as it is. */
    private void casedLine(Graphics2D pen, Rectangle2D outline) {
        stroke(pen, outline, palette.casing(), MapDrawing.OUTLINE + 2 * MapDrawing.CASING);
        stroke(pen, outline, palette.selected(), MapDrawing.OUTLINE);
    }

    private void countries(Graphics2D pen, Box seen) {
        for (MapScene.Place country : scene.countries()) {
            Area area = country.shape().drawn();
            if (area.mayBeSeenIn(seen)) {
                pen.setColor(Fills.colour(palette.neighbour()));
                pen.fill(area.path());
                stroke(pen, area.path(), palette.neighbourBorder(), 0.75);
            }
        }
        scene.innerBorders().forEach(border -> stroke(pen, border, palette.neighbourBorder(), 0.4));
    }

    private void regions(Graphics2D pen, Box seen) {
        List<Feature> inOrder = drawing.regions().stream()
                .filter(feature -> drawing.shape(feature).drawn().mayBeSeenIn(seen))
                .toList();
        for (Feature feature : inOrder) {
            Area area = drawing.shape(feature).drawn();
            mark(pen, feature, scene.frame().isInset() ? RegionMark.Kind.INSET_AREA : RegionMark.Kind.AREA);
            fills.fill(pen, area, feature.state(), drawing.step(feature));
            StateLook look = fills.look(feature.state(), drawing.step(feature));
            stroke(pen, area.path(), look.border(), look.borderWidth() * drawing.thinned());
        }
        for (Feature feature : inOrder) {
            if (feature.disputed()) {
                Area area = drawing.shape(feature).drawn();
                fills.disputed(pen, area, feature.state(), drawing.step(feature), drawing.thinned());
            }
        }
    }

    private void symbols(Graphics2D pen) {
        for (Feature feature : drawing.circled()) {
            mark(pen, feature, RegionMark.Kind.SYMBOL);
            fills.circle(pen, drawing.circle(feature).ellipse(), Objects.requireNonNull(feature.step()));
        }
    }

    private void lettering(Graphics2D pen, Box seen) {
        names.forEach(name -> {
            pen.setColor(Fills.colour(name.span().colour()));
            Lettering.write(
                    pen,
                    name.span().text(),
                    name.x(),
                    name.foot(),
                    name.span().face(),
                    name.span().size(),
                    name.tracking());
        });
        labels.stream().filter(label -> label.leader() != null).forEach(label -> leader(pen, label));
        labels.stream().filter(label -> label.box().touches(seen)).forEach(label -> write(pen, label));
    }

    /** From the region to the label's near end. */
    private void leader(Graphics2D pen, MapLabel label) {
        Coordinate from = Objects.requireNonNull(label.leader());
        Coordinate to = drawing.leaderEnd(label);
        leader(pen, from, to, palette.casing(), MapDrawing.LEADER + 2 * MapDrawing.CASING, 2 + MapDrawing.CASING);
        leader(pen, from, to, palette.ink(), MapDrawing.LEADER, 2);
    }

    private void leader(Graphics2D pen, Coordinate from, Coordinate to, String colour, double width, double dot) {
        pen.setColor(Fills.colour(colour));
        pen.setStroke(new BasicStroke((float) (width * unit)));
        pen.draw(new Line2D.Double(from.x, from.y, to.x, to.y));
        double radius = dot * unit;
        pen.fill(new Ellipse2D.Double(from.x - radius, from.y - radius, 2 * radius, 2 * radius));
    }

    private void write(Graphics2D pen, MapLabel label) {
        double halo = drawing.halo(label);
        for (MapDrawing.Lettered text : drawing.texts(label)) {
            Span span = text.span();
            if (halo > 0) {
                var ground = Fills.colour(drawing.ground(label));
                Lettering.halo(pen, span.text(), text.x(), text.foot(), span.face(), span.size(), halo, ground);
            }
            pen.setColor(Fills.colour(span.colour()));
            mark(pen, drawing.feature(label.iso()), RegionMark.Kind.LABEL);
            Lettering.write(pen, span.text(), text.x(), text.foot(), span.face(), span.size(), 0);
        }
    }

    private void mark(Graphics2D pen, Feature feature, RegionMark.Kind kind) {
        pen.setRenderingHint(
                RegionMark.KEY, new RegionMark(feature, kind, map.panel(), sheet.as() == Arrangement.DIFFERENCE));
    }

    private void stroke(Graphics2D pen, Shape path, String colour, double width) {
        pen.setColor(Fills.colour(colour));
        pen.setStroke(new BasicStroke((float) (width * unit), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        pen.draw(path);
    }
}
