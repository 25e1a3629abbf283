package org.nightmap.export;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.nightmap.atlas.MapView;

/** Puts the map of a view into a box of a sheet, and a part of it, larger, into another. */
final class MapFrames {

    private final MapView view;
    private final Typography type;
    private final @Nullable Coordinate insetCentre;
    private final String insetTitle;

    /**
     * The frames of a sheet.
     *
     * @param insetCentre what the inset shows, metres in the view's projection; null for no inset
     * @param insetTitle what stands over the inset
     */
    MapFrames(MapView view, Typography type, @Nullable Coordinate insetCentre, String insetTitle) {
        this.view = view;
        this.type = type;
        this.insetCentre = insetCentre;
        this.insetTitle = insetTitle;
    }

    /**
     * The map, and the inset where it shows the same much larger.
     *
     * @param insetBox null where there is no room for an inset
     */
    List<Block> in(Box box, @Nullable Box insetBox) {
        double metres = Math.max(view.width() / box.width(), view.height() / box.height());
        MapFrame frame = new MapFrame(box, view.centreX(), view.centreY(), metres, null, false);
        Coordinate centre = insetCentre;
        double larger = SheetLayout.INSET_SCALE / type.unit();
        if (insetBox == null || centre == null || larger > 0.7 * metres) {
            return List.of(new Block.Map(frame));
        }
        MapFrame inset = new MapFrame(insetBox, centre.x, centre.y, larger, null, true);
        Box shown = Box.around(
                frame.x(centre.x),
                frame.y(centre.y),
                insetBox.width() * larger / metres,
                insetBox.height() * larger / metres);
        double foot = insetBox.top() - type.of(14);
        Passage passage = new Passage(Passage.Part.INSET, insetBox.left(), foot, insetBox.width());
        return List.of(
                new Block.Map(frame.withInset(shown)),
                new Block.Map(inset),
                new Block.Text(type.head(insetTitle), insetBox.left(), foot, passage));
    }
}
