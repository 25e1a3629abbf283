package org.nightmap.export;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Paints a composition: the one painter of every format. Labels are placed once, when it is made; then it paints as often as it is
 * asked to, by several threads at the same time too.
 */
final class SheetPainter {

    /** How far beyond its shape anything is painted, on a slide. */
    private static final double LARGEST_STROKE = 8;

    private final Composition composition;
    private final Fills fills;
    private final List<Ground> grounds = new ArrayList<>();
    private final List<MapPainter> painters = new ArrayList<>();
    private final Map<Block.Map, MapPainter> maps = new IdentityHashMap<>();

    /** @param scenes gives the boundaries as a frame shows them */
    SheetPainter(Composition composition, Sheet sheet, Function<MapFrame, MapScene> scenes) {
        this.composition = composition;
        this.fills = new Fills(sheet.palette(), composition.unit());
        for (Block block : composition.blocks()) {
            if (block instanceof Block.Map map) {
                MapPainter painter = new MapPainter(scenes.apply(map.frame()), map, sheet, composition.unit());
                grounds.add(new Ground(map.frame(), map.right(), map.down()));
                painters.add(painter);
                maps.put(map, painter);
            }
        }
    }

    /** A frame, and how far from there it is painted. */
    record Ground(MapFrame frame, double right, double down) {}

    /** Where its maps are. */
    List<Ground> grounds() {
        return List.copyOf(grounds);
    }

    /** Paints in units; the pen is already scaled to the format's own measure. */
    void paint(Graphics2D pen) {
        Box all = new Box(0, 0, composition.width(), composition.height());
        paintGround(pen, all);
        paintFigures(pen, all);
    }

    /**
     * Paints what is the same on every night.
     *
     * @param seen what of the sheet the pen can reach; what lies beyond may be left out
     */
    void paintGround(Graphics2D pen, Box seen) {
        prepare(pen);
        if (!composition.ground().isEmpty()) {
            pen.setColor(Fills.colour(composition.ground()));
            pen.fill(new Rectangle2D.Double(0, 0, composition.width(), composition.height()));
        }
        painters.forEach(map -> map.paintGround(pen, seen.grown(LARGEST_STROKE * composition.unit())));
    }

    /**
     * Paints everything that stands on the ground.
     *
     * @param seen what of the sheet the pen can reach; what lies beyond may be left out
     */
    void paintFigures(Graphics2D pen, Box seen) {
        prepare(pen);
        Box reached = seen.grown(LARGEST_STROKE * composition.unit());
        composition.blocks().forEach(block -> paint(pen, block, reached));
    }

    private static void prepare(Graphics2D pen) {
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        // Else borders are moved to whole pixels and look wavy
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    private void paint(Graphics2D pen, Block block, Box seen) {
        switch (block) {
            case Block.Text text -> {
                Span span = text.span();
                if (text.foot() + span.size() > seen.top() && text.foot() - 1.5 * span.size() < seen.bottom()) {
                    pen.setColor(Fills.colour(span.colour()));
                    Lettering.write(pen, span.text(), text.x(), text.foot(), span.face(), span.size(), 0);
                }
            }
            case Block.Rule rule -> {
                pen.setColor(Fills.colour(rule.colour()));
                pen.setStroke(new BasicStroke((float) composition.unit()));
                pen.draw(new Line2D.Double(rule.x1(), rule.y(), rule.x2(), rule.y()));
            }
            case Block.Swatch swatch -> {
                if (swatch.box().touches(seen)) {
                    fills.swatch(pen, swatch.box(), swatch.state(), swatch.step());
                }
            }
            case Block.Circle circle -> {
                if (circle.box().touches(seen)) {
                    fills.circle(pen, circle.box().ellipse(), circle.step());
                }
            }
            case Block.Emblem emblem -> paint(pen, emblem);
            case Block.Map map -> Objects.requireNonNull(maps.get(map)).paintFigures(pen, seen);
        }
    }

    private static void paint(Graphics2D pen, Block.Emblem emblem) {
        BufferedImage image = emblem.mark().image();
        AffineTransform place = AffineTransform.getTranslateInstance(
                emblem.box().left(), emblem.box().top());
        place.scale(emblem.box().width() / image.getWidth(), emblem.box().height() / image.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(image, place, null);
    }
}
