package org.nightmap.export;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nightmap.choropleth.Choropleth;
import org.nightmap.choropleth.Feature;
import org.nightmap.choropleth.Palette;
import org.nightmap.choropleth.StateLook;

/** Paints one map in its frame. */
final class MapPainter {

    /**
     * Later over earlier: where two regions meet, the border of the one painted later is seen, and it is always the one that
     * stands out from both fills. Indexed by step of the ramp: 1, 2, 5, 10, 20, 50, 100.
     */
    private static final int[] ORDER_OF_STEP = {7, 6, 5, 3, 2, 1, 0};

    private static final int ORDER_WITHOUT_COUNT = 4;
    private static final int ORDER_SHARED_COUNT = 8;

    /** The largest circle's radius, on a slide. */
    private static final double LARGEST_SYMBOL = 46;

    private final MapScene scene;
    private final Choropleth map;
    private final Palette palette;
    private final Fills fills;
    private final double unit;
    private final Sheet sheet;

    MapPainter(MapScene scene, Sheet sheet, double unit) {
        this.scene = scene;
        this.sheet = sheet;
        this.map = sheet.map();
        this.palette = Palette.of(sheet.theme());
        this.fills = new Fills(palette, unit);
        this.unit = unit;
    }

    void paint(Graphics2D pen) {
        Box box = scene.frame().box();
        Rectangle2D frame = new Rectangle2D.Double(box.left(), box.top(), box.width(), box.height());
        Shape before = pen.getClip();
        pen.clip(frame);
        if (!sheet.mapOnly()) {
            pen.setColor(Fills.colour(palette.sea()));
            pen.fill(frame);
        }
        countries(pen);
        regions(pen);
        if (sheet.symbols()) {
            symbols(pen);
        }
        if (sheet.labels()) {
            lettering(pen);
        }
        pen.setClip(before);
        if (!sheet.mapOnly()) {
            frameLine(pen, frame);
        }
    }

    private void frameLine(Graphics2D pen, Rectangle2D frame) {
        pen.setStroke(new BasicStroke((float) unit));
        Box inset = scene.frame().inset();
        if (inset != null) {
            pen.setColor(Fills.colour(palette.selected()));
            pen.draw(new Rectangle2D.Double(inset.left(), inset.top(), inset.width(), inset.height()));
        }
        pen.setColor(Fills.colour(scene.frame().isInset() ? palette.selected() : palette.rule()));
        pen.draw(frame);
    }

    private void countries(Graphics2D pen) {
        for (MapScene.Place country : scene.countries()) {
            pen.setColor(Fills.colour(palette.neighbour()));
            pen.fill(country.shape().path());
            stroke(pen, country.shape().path(), palette.neighbourBorder(), 0.75);
        }
        scene.innerBorders().forEach(border -> stroke(pen, border, palette.neighbourBorder(), 0.4));
    }

    private void regions(Graphics2D pen) {
        List<Feature> inOrder = map.features().stream()
                .filter(feature -> scene.regions().containsKey(feature.iso()))
                .sorted(Comparator.comparingInt(this::order))
                .toList();
        for (Feature feature : inOrder) {
            MapScene.Shape shape = shape(feature);
            fills.fill(pen, shape.area(), shape.path(), state(feature), step(feature));
            StateLook look = fills.look(state(feature), step(feature));
            stroke(pen, shape.path(), look.border(), look.borderWidth() * thinned());
        }
        for (Feature feature : inOrder) {
            if (feature.disputed()) {
                MapScene.Shape shape = shape(feature);
                fills.disputed(pen, shape.area(), shape.path(), thinned());
            }
        }
    }

    /** Under symbols every region that has a count is as plain as one that has none. */
    private String state(Feature feature) {
        return sheet.symbols() && feature.state().equals("counted") ? "none_reported" : feature.state();
    }

    private @Nullable Integer step(Feature feature) {
        return state(feature).equals(feature.state()) ? feature.step() : null;
    }

    private int order(Feature feature) {
        return switch (feature.state()) {
            case "counted" -> ORDER_OF_STEP[Objects.requireNonNull(feature.step())];
            case "counted_with", "counted_jointly" -> ORDER_SHARED_COUNT;
            default -> ORDER_WITHOUT_COUNT;
        };
    }

    /** Circles whose areas are to each other as the counts; the largest first, so that none hides a smaller one. */
    private void symbols(Graphics2D pen) {
        for (Feature feature : counted()) {
            double radius = radius(feature);
            var pole = shape(feature).pole();
            Ellipse2D circle = new Ellipse2D.Double(pole.x - radius, pole.y - radius, 2 * radius, 2 * radius);
            var ramp = palette.ramp().get(Objects.requireNonNull(feature.step()));
            pen.setColor(Fills.colour(ramp.fill()));
            pen.fill(circle);
            stroke(pen, circle, palette.ramp().getFirst().border(), 0.75);
        }
    }

    /** The regions of the frame that have a count, the highest first. */
    private List<Feature> counted() {
        return map.features().stream()
                .filter(feature ->
                        feature.state().equals("counted") && scene.regions().containsKey(feature.iso()))
                .sorted(Comparator.comparing((Feature f) -> Objects.requireNonNull(f.count()))
                        .reversed()
                        .thenComparing(Feature::iso))
                .toList();
    }

    /** Measured by the highest count of the whole map, so that circles compare in the inset too. */
    private double radius(Feature feature) {
        int most = map.features().stream()
                .filter(each -> each.state().equals("counted"))
                .mapToInt(each -> Objects.requireNonNull(each.count()))
                .max()
                .orElseThrow();
        return LARGEST_SYMBOL * unit * Math.sqrt((double) Objects.requireNonNull(feature.count()) / most);
    }

    private List<MapLabel> labels() {
        LabelStyle style = new LabelStyle(palette, unit);
        return sheet.symbols()
                ? new SymbolLabels(scene, map.language(), style, this::radius).place(counted())
                : new LabelPlacer(scene, map, style).place();
    }

    private void lettering(Graphics2D pen) {
        List<MapLabel> labels = labels();
        List<Box> taken = new ArrayList<>();
        labels.forEach(label -> taken.add(label.box()));
        new NamePlacer(scene, map.language(), palette, unit, taken).place().forEach(name -> {
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
        labels.forEach(label -> write(pen, label));
    }

    /** From the region to the label's near end. */
    private void leader(Graphics2D pen, MapLabel label) {
        var end = Objects.requireNonNull(label.leader());
        Box box = label.box();
        double x = box.left() > end.x ? box.left() - 4 * unit : box.right() + 4 * unit;
        double y = (box.top() + box.bottom()) / 2;
        pen.setColor(Fills.colour(palette.ink()));
        pen.setStroke(new BasicStroke((float) unit));
        pen.draw(new Line2D.Double(end.x, end.y, x, y));
        double radius = 2 * unit;
        pen.fill(new Ellipse2D.Double(end.x - radius, end.y - radius, 2 * radius, 2 * radius));
    }

    private void write(Graphics2D pen, MapLabel label) {
        Feature feature = feature(label.iso());
        boolean beside = label.leader() != null;
        double halo = feature.disputed() && !beside && !sheet.symbols() ? 4 * unit : label.inside() ? 0 : 3 * unit;
        String ground = beside
                ? palette.neighbour()
                : sheet.symbols()
                        ? palette.noneReported().fill()
                        : palette.ramp()
                                .get(Objects.requireNonNull(feature.step()))
                                .fill();
        Box box = label.box();
        double x = box.left();
        double foot = box.bottom();
        if (!beside && label.lines().size() > 1) {
            foot -= LabelPlacer.LINE_STEP * label.lines().getLast().size();
        }
        for (Span span : label.lines()) {
            double left = beside ? x : (box.left() + box.right() - span.width()) / 2;
            if (halo > 0) {
                Lettering.halo(pen, span.text(), left, foot, span.face(), span.size(), halo, Fills.colour(ground));
            }
            pen.setColor(Fills.colour(span.colour()));
            Lettering.write(pen, span.text(), left, foot, span.face(), span.size(), 0);
            if (beside) {
                x += span.width();
            } else {
                foot = box.bottom();
            }
        }
    }

    private Feature feature(String iso) {
        return map.features().stream()
                .filter(feature -> feature.iso().equals(iso))
                .findFirst()
                .orElseThrow();
    }

    private MapScene.Shape shape(Feature feature) {
        return Objects.requireNonNull(scene.regions().get(feature.iso()));
    }

    private void stroke(Graphics2D pen, Shape path, String colour, double width) {
        pen.setColor(Fills.colour(colour));
        pen.setStroke(new BasicStroke((float) (width * unit), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        pen.draw(path);
    }

    /** Lines are full at 3600 metres per pixel and two thirds of it at 6000. */
    private double thinned() {
        double scale = scene.frame().metresPerUnit() * unit;
        return Math.clamp(1 - (scale - 3600) / 7200, 2.0 / 3, 1);
    }
}
