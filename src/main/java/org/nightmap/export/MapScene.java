package org.nightmap.export;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.nightmap.atlas.MapShapes;
import org.nightmap.language.LocalizedText;

/**
 * The boundaries as one frame shows them, in units of the sheet: made once for each frame and used for every picture in it.
 * What does not reach into the frame is left out.
 */
final class MapScene {

    /** How far a shape's border may lie beyond the frame and still be seen in it. */
    private static final double BORDER = 8;

    /** Square units of a region in the frame under which it gets no label there; in an inset it has one on the map. */
    private static final double SMALLEST_PART = 16;

    private static final double SMALLEST_PART_OF_INSET = 400;

    private static final double POLE_PRECISION = 1;

    private final MapFrame frame;
    private final Map<String, Shape> regions = new HashMap<>();
    private final List<Place> countries = new ArrayList<>();
    private final List<Path2D> innerBorders = new ArrayList<>();
    private final List<SeaPlace> seas;

    MapScene(MapFrame frame, MapShapes shapes) {
        this.frame = frame;
        shapes.regions().forEach((iso, outline) -> {
            Geometry onSheet = onSheet(outline.shape());
            if (isSeen(onSheet)) {
                regions.put(iso, new Shape(new Area(onSheet, path(onSheet)), pole(onSheet, at(outline.pole()))));
            }
        });
        for (MapShapes.Country country : shapes.countries()) {
            Geometry onSheet = onSheet(country.outline().shape());
            if (isSeen(onSheet)) {
                Shape shape = new Shape(
                        new Area(onSheet, path(onSheet)), at(country.outline().pole()));
                countries.add(new Place(country.name(), shape));
            }
        }
        for (LineString border : shapes.innerBorders()) {
            Geometry onSheet = onSheet(border);
            if (isSeen(onSheet)) {
                innerBorders.add(path(onSheet));
            }
        }
        this.seas = shapes.seas().stream()
                .map(sea -> new SeaPlace(sea.name(), at(sea.at())))
                .toList();
    }

    MapFrame frame() {
        return frame;
    }

    /** The regions that are seen, by key. */
    Map<String, Shape> regions() {
        return regions;
    }

    List<Place> countries() {
        return countries;
    }

    List<Path2D> innerBorders() {
        return innerBorders;
    }

    List<SeaPlace> seas() {
        return seas;
    }

    /**
     * A shape on the sheet.
     *
     * @param drawn what it covers
     * @param pole where its label stands best
     */
    record Shape(Area drawn, Coordinate pole) {

        /** Its parts. */
        Geometry area() {
            return drawn.shape();
        }

        /** The same to paint. */
        Path2D path() {
            return drawn.path();
        }
    }

    /** A country. */
    record Place(LocalizedText name, Shape shape) {}

    /** The name of a water. */
    record SeaPlace(LocalizedText name, Coordinate at) {}

    /** Where the label of a region stands best in the frame: of one that the frame cuts, in what is seen of it. */
    private Coordinate pole(Geometry onSheet, Coordinate ofWhole) {
        Box box = frame.box();
        Envelope seen = new Envelope(box.left(), box.right(), box.top(), box.bottom());
        if (seen.contains(onSheet.getEnvelopeInternal())) {
            return ofWhole;
        }
        Geometry part =
                areas(OverlayNGRobust.overlay(onSheet, onSheet.getFactory().toGeometry(seen), OverlayNG.INTERSECTION));
        return part.getArea() < (frame.isInset() ? SMALLEST_PART_OF_INSET : SMALLEST_PART)
                ? ofWhole
                : MaximumInscribedCircle.getCenter(part, POLE_PRECISION).getCoordinate();
    }

    /** Without the lines and points in which a border and the frame may meet. */
    private static Geometry areas(Geometry part) {
        return part.getFactory().buildGeometry(PolygonExtracter.getPolygons(part));
    }

    private boolean isSeen(Geometry onSheet) {
        Box box = frame.box().grown(BORDER);
        return onSheet.getEnvelopeInternal().intersects(new Envelope(box.left(), box.right(), box.top(), box.bottom()));
    }

    private Coordinate at(Coordinate metres) {
        return new Coordinate(frame.x(metres.x), frame.y(metres.y));
    }

    private Geometry onSheet(Geometry metres) {
        Geometry copy = metres.copy();
        copy.apply(new CoordinateSequenceFilter() {
            @Override
            public void filter(CoordinateSequence points, int i) {
                points.setOrdinate(i, 0, frame.x(points.getX(i)));
                points.setOrdinate(i, 1, frame.y(points.getY(i)));
            }

            @Override
            public boolean isDone() {
                return false;
            }

            @Override
            public boolean isGeometryChanged() {
                return true;
            }
        });
        return copy;
    }

    /** Lines and the rings of areas, to paint. */
    static Path2D path(Geometry geometry) {
        Path2D path = new Path2D.Float(Path2D.WIND_EVEN_ODD);
        for (Object component : LinearComponentExtracter.getLines(geometry)) {
            LineString line = (LineString) component;
            Coordinate[] points = line.getCoordinates();
            boolean closed = line.isClosed();
            path.moveTo(points[0].x, points[0].y);
            for (int i = 1; i < points.length - (closed ? 1 : 0); i++) {
                path.lineTo(points[i].x, points[i].y);
            }
            if (closed) {
                path.closePath();
            }
        }
        path.trimToSize();
        return path;
    }
}
