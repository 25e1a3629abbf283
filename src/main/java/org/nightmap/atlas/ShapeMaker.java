package org.nightmap.atlas;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.nightmap.atlas.AtlasSettings.ViewSettings;

/** Makes the shapes of a view out of its coverage: from the units of the grid back to metres, with the places of labels. */
final class ShapeMaker {

    private final AffineTransformation toMetres;

    private ShapeMaker(double unit) {
        this.toMetres = AffineTransformation.scaleInstance(unit, unit);
    }

    /**
     * The shapes.
     *
     * @param settings of the view, with the tolerance and unit of the scale
     * @param neighbours the view's, in units of the grid
     */
    static MapShapes of(
            ViewSettings settings, ProjectedCoverage coverage, List<Neighbour> neighbours, List<SeaName> seas) {
        ShapeMaker maker = new ShapeMaker(settings.unit());
        Map<String, MapShapes.Outline> regions = new LinkedHashMap<>();
        coverage.regions().forEach((key, shape) -> regions.put(key, maker.outline(shape, shape)));
        return new MapShapes(
                regions,
                neighbours.stream()
                        .map(n -> new MapShapes.Country(n.name(), maker.outline(n.shape(), n.labelled())))
                        .toList(),
                SharedBorders.between(coverage.inner().values()).stream()
                        .map(line -> (LineString) maker.metres(line))
                        .toList(),
                seas.stream()
                        .map(sea -> sea.in(settings.projection()))
                        .map(sea -> new MapShapes.Sea(sea.name(), sea.at()))
                        .toList());
    }

    /** What a view shows at first, metres. */
    static Envelope inSight(MapView view) {
        return new Envelope(
                view.centreX() - view.width() / 2,
                view.centreX() + view.width() / 2,
                view.centreY() - view.height() / 2,
                view.centreY() + view.height() / 2);
    }

    private MapShapes.Outline outline(MultiPolygon shape, MultiPolygon labelled) {
        Coordinate pole = toMetres.transform(Poles.of(labelled), new Coordinate());
        return new MapShapes.Outline((MultiPolygon) metres(shape), pole);
    }

    private Geometry metres(Geometry units) {
        return toMetres.transform(units);
    }
}
