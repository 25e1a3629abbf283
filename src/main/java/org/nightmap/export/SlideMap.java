package org.nightmap.export;

import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Objects;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.xslf.usermodel.XSLFFreeformShape;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShapeContainer;
import org.apache.poi.xslf.usermodel.XSLFSimpleShape;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.nightmap.choropleth.Feature;
import org.nightmap.choropleth.Palette;
import org.nightmap.language.Language;
import org.nightmap.language.Messages;

/** Puts one map on a slide: what {@link MapPainter} paints, as shapes. */
final class SlideMap {

    private final MapDrawing drawing;
    private final MapScene scene;
    private final Block.Map map;
    private final Sheet sheet;
    private final Palette palette;
    private final double unit;
    private final SlidePen pen;
    private final SlideText text;
    private final SlideFills fills;
    private final SlideClip clip;
    private final Language language;
    private final SlideGround ground;
    private @Nullable XSLFGroupShape begun;

    SlideMap(MapScene scene, Block.Map map, Sheet sheet, double unit, SlidePen pen, SlideText text) {
        this.drawing = new MapDrawing(scene, map, sheet, unit);
        this.map = map;
        this.scene = scene;
        this.sheet = sheet;
        this.palette = sheet.palette();
        this.unit = drawing.unit();
        this.pen = pen;
        this.text = text;
        this.fills = new SlideFills(pen, palette, this.unit);
        this.clip = new SlideClip(scene.frame().box());
        this.language = sheet.map().language();
        this.ground = new SlideGround(scene, sheet, this.unit, pen, clip);
    }

    /** Makes the group of one of several maps. The first shape of a group costs a look at all that are there: begin with the groups. */
    void begin(XSLFShapeContainer slide) {
        XSLFGroupShape group =
                pen.moved(slide, map.panel().caption(), scene.frame().box(), map.box());
        SlidePen.describe(group, map.panel().map().summary());
        ground.sea(group);
        begun = group;
    }

    /**
     * The main map's regions stand by themselves, so that a click takes one; an inset, and each of several maps, is moved as a
     * whole.
     */
    void draw(XSLFShapeContainer slide) {
        Box box = scene.frame().box();
        boolean inset = scene.frame().isInset();
        XSLFShapeContainer on = begun != null ? begun : inset ? pen.group(slide, name("inset"), box) : slide;
        if (begun != null) {
            ground.together(on);
        } else {
            XSLFGroupShape background = pen.group(on, name("background"), box);
            if (!inset) {
                SlidePen.describe(background, map.panel().map().summary());
            }
            ground.oneByOne(background);
        }
        regions(on);
        Box shown = scene.frame().inset();
        if (shown != null) {
            casedFrame(on, name("shown"), shown);
        }
        symbols(on);
        if (sheet.labels()) {
            lettering(on);
        }
        if (!sheet.mapOnly()) {
            if (inset) {
                casedFrame(on, name("frame"), box);
            } else {
                frame(on, name("frame"), box, palette.rule(), MapDrawing.OUTLINE);
            }
        }
    }

    private void casedFrame(XSLFShapeContainer on, String name, Box box) {
        frame(on, name, box, palette.casing(), MapDrawing.OUTLINE + 2 * MapDrawing.CASING);
        frame(on, name, box, palette.selected(), MapDrawing.OUTLINE);
    }

    private void frame(XSLFShapeContainer on, String name, Box box, String colour, double width) {
        pen.outline(pen.shape(on, ShapeType.RECT, name, box), colour, width * unit);
    }

    private void regions(XSLFShapeContainer on) {
        List<Feature> inOrder = drawing.regions();
        for (Feature feature : inOrder) {
            Path2D path = clip.area(drawing.shape(feature).area());
            if (path.getCurrentPoint() != null) {
                XSLFFreeformShape shape = pen.freeform(on, named(feature), path);
                describe(shape, feature);
                fills.fill(shape, feature.state(), drawing.step(feature));
                fills.border(shape, feature.state(), drawing.step(feature), drawing.thinned());
            }
        }
        inOrder.stream().filter(Feature::disputed).forEach(feature -> disputed(on, feature));
    }

    private void disputed(XSLFShapeContainer on, Feature feature) {
        String name = Messages.text(language, "export.shape.disputed", named(feature));
        @Nullable Integer step = drawing.step(feature);
        fills.disputed(
                on,
                name,
                drawing.shape(feature).drawn(),
                feature.state(),
                step,
                drawing.thinned(),
                clip,
                begun == null);
    }

    private void symbols(XSLFShapeContainer on) {
        for (Feature feature : drawing.circled()) {
            Box box = drawing.circle(feature);
            String name = Messages.text(language, "export.shape.symbol", named(feature));
            Box frame = scene.frame().box();
            if (frame.touches(box)) {
                XSLFSimpleShape circle = frame.contains(box)
                        ? pen.shape(on, ShapeType.ELLIPSE, name, box)
                        : pen.freeform(on, name, cut(box, frame));
                describe(circle, feature);
                fills.look(circle, Objects.requireNonNull(feature.step()));
            }
        }
    }

    private static Path2D cut(Box circle, Box frame) {
        Area area = new Area(circle.ellipse());
        area.intersect(new Area(new Rectangle2D.Double(frame.left(), frame.top(), frame.width(), frame.height())));
        return new Path2D.Double(area);
    }

    private void lettering(XSLFShapeContainer on) {
        List<MapLabel> labels = map.labels();
        for (NamePlacer.Name name : drawing.names()) {
            SlideText.Line line = new SlideText.Line(List.of(name.span()), name.x(), name.foot());
            text.tracked(pen.text(on, name.span().text()), line, name.tracking());
        }
        labels.stream().filter(label -> label.leader() != null).forEach(label -> leader(on, label));
        labels.forEach(label -> label(on, label));
    }

    private void leader(XSLFShapeContainer on, MapLabel label) {
        Coordinate from = Objects.requireNonNull(label.leader());
        Coordinate to = drawing.leaderEnd(label);
        String name = Messages.text(language, "export.shape.leader", named(drawing.feature(label.iso())));
        double[] start = {from.x, from.y};
        double[] end = {to.x, to.y};
        double cased = (MapDrawing.LEADER + 2 * MapDrawing.CASING) * unit;
        pen.outline(pen.line(on, name, start, end, false), palette.casing(), cased);
        pen.outline(pen.line(on, name, start, end, true), palette.ink(), MapDrawing.LEADER * unit);
    }

    private void label(XSLFShapeContainer on, MapLabel label) {
        String name = Messages.text(language, "export.shape.label", named(drawing.feature(label.iso())));
        XSLFTextBox box = pen.text(on, name);
        List<MapDrawing.Lettered> texts = drawing.texts(label);
        if (label.leader() != null) {
            MapDrawing.Lettered first = texts.getFirst();
            List<Span> spans = texts.stream().map(MapDrawing.Lettered::span).toList();
            SlideText.Line line = new SlideText.Line(spans, first.x(), first.foot());
            // Away from its region, whatever the font
            if (label.box().right() < Objects.requireNonNull(label.leader()).x) {
                text.fromTheRight(box, line);
            } else {
                text.paragraph(box, List.of(line), 0);
            }
        } else {
            List<SlideText.Line> lines = texts.stream()
                    .map(each -> new SlideText.Line(List.of(each.span()), each.x(), each.foot()))
                    .toList();
            text.centred(box, lines, (label.box().left() + label.box().right()) / 2);
        }
        if (drawing.halo(label) > 0) {
            pen.glow(box, drawing.ground(label), drawing.halo(label));
        }
    }

    private static String named(Feature feature) {
        return feature.iso() + " " + feature.name();
    }

    private static void describe(XSLFSimpleShape shape, Feature feature) {
        SlidePen.describe(shape, feature.name() + ": " + feature.said());
    }

    private String name(String shape) {
        return Messages.text(language, "export.shape." + shape);
    }
}
