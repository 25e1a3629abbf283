package org.nightmap.export;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.nightmap.atlas.MapView;

/** Puts the map of a view into a box of a sheet, and a part of it, larger, into another. */
final class MapFrames {

    private final Panel panel;
    private final MapView view;
    private final Typography type;
    private final Fittings fittings;
    private final @Nullable Circles circles;

    /**
     * The frames of a sheet.
     *
     * @param panel the only map
     * @param circles how large they are; null where there are none
     */
    MapFrames(Panel panel, Typography type, Fittings fittings, @Nullable Circles circles) {
        this.panel = panel;
        this.view = panel.map().view();
        this.type = type;
        this.fittings = fittings;
        this.circles = circles;
    }

    /**
     * As much of a box as a map can fill with ground that is known: beyond, land would look like sea.
     *
     * @param box a box of the sheet
     * @return its upper left part
     */
    Box known(Box box) {
        double metres = metresPerUnit(box);
        return Box.at(
                box.left(),
                box.top(),
                Math.min(box.width(), view.knownWidth() / metres),
                Math.min(box.height(), view.knownHeight() / metres));
    }

    private double metresPerUnit(Box box) {
        return Math.max(view.width() / box.width(), view.height() / box.height());
    }

    /**
     * The map, and the inset where it shows the same much larger.
     *
     * @param insetBox null where there is no room for an inset
     */
    List<Block> in(Box box, @Nullable Box insetBox) {
        double metres = metresPerUnit(box);
        MapFrame frame = new MapFrame(box, view.centreX(), view.centreY(), metres, null, false);
        Coordinate centre = fittings.insetCentre();
        double larger = SheetLayout.INSET_SCALE / type.unit();
        if (insetBox == null || centre == null || larger > 0.7 * metres) {
            return List.of(new Block.Map(panel, frame, circles));
        }
        MapFrame inset = new MapFrame(insetBox, centre.x, centre.y, larger, null, true);
        Box shown = Box.around(
                frame.x(centre.x),
                frame.y(centre.y),
                insetBox.width() * larger / metres,
                insetBox.height() * larger / metres);
        double foot = insetBox.top() - type.insetGap();
        Passage passage = new Passage(Passage.Part.INSET, insetBox.left(), foot, insetBox.width());
        return List.of(
                new Block.Map(panel, frame.withInset(shown), circles),
                new Block.Map(panel, inset, circles),
                new Block.Text(type.head(fittings.insetTitle()), insetBox.left(), foot, passage));
    }
}
