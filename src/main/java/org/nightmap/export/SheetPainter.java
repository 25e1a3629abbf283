package org.nightmap.export;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.function.Function;
import org.nightmap.choropleth.Palette;

/** Paints a composition: the one painter of every format. */
final class SheetPainter {

    private final Composition composition;
    private final Sheet sheet;
    private final Function<MapFrame, MapScene> scenes;
    private final Fills fills;

    /** @param scenes gives the boundaries as a frame shows them */
    SheetPainter(Composition composition, Sheet sheet, Function<MapFrame, MapScene> scenes) {
        this.composition = composition;
        this.sheet = sheet;
        this.scenes = scenes;
        this.fills = new Fills(Palette.of(sheet.theme()), composition.unit());
    }

    /** Paints in units; the pen is already scaled to the format's own measure. */
    void paint(Graphics2D pen) {
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        // Else borders are moved to whole pixels and look wavy
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        if (!composition.ground().isEmpty()) {
            pen.setColor(Fills.colour(composition.ground()));
            pen.fill(new Rectangle2D.Double(0, 0, composition.width(), composition.height()));
        }
        composition.blocks().forEach(block -> paint(pen, block));
    }

    private void paint(Graphics2D pen, Block block) {
        switch (block) {
            case Block.Text text -> {
                Span span = text.span();
                pen.setColor(Fills.colour(span.colour()));
                Lettering.write(pen, span.text(), text.x(), text.foot(), span.face(), span.size(), 0);
            }
            case Block.Rule rule -> {
                pen.setColor(Fills.colour(rule.colour()));
                pen.setStroke(new BasicStroke((float) composition.unit()));
                pen.draw(new Line2D.Double(rule.x1(), rule.y(), rule.x2(), rule.y()));
            }
            case Block.Swatch swatch -> fills.swatch(pen, swatch.box(), swatch.state(), swatch.step());
            case Block.Emblem emblem -> {
                BufferedImage image = emblem.mark().image();
                AffineTransform place = AffineTransform.getTranslateInstance(
                        emblem.box().left(), emblem.box().top());
                place.scale(
                        emblem.box().width() / image.getWidth(), emblem.box().height() / image.getHeight());
                pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
                pen.drawImage(image, place, null);
            }
            case Block.Map map -> new MapPainter(scenes.apply(map.frame()), sheet, composition.unit()).paint(pen);
        }
    }
}
