package org.nightmap.export;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/**
 * Something to fill, with what it was asked for before: its patterns and the indexes that find what lies in it. It never changes,
 * so they are made once for all pictures. Safe for many threads.
 */
final class Area {

    private final Geometry shape;
    private final Path2D path;
    private final PreparedGeometry prepared;
    private final IndexedPointInAreaLocator inside;
    private final Map<Pattern, Path2D> patterns = new ConcurrentHashMap<>();

    /**
     * An area.
     *
     * @param shape polygons, units
     * @param path the same to paint
     */
    Area(Geometry shape, Path2D path) {
        this.shape = shape;
        this.path = path;
        this.prepared = PreparedGeometryFactory.prepare(shape);
        this.inside = new IndexedPointInAreaLocator(shape);
    }

    /** A box as an area. */
    static Area of(Box box) {
        Envelope envelope = new Envelope(box.left(), box.right(), box.top(), box.bottom());
        return new Area(
                new GeometryFactory().toGeometry(envelope),
                new Path2D.Double(new Rectangle2D.Double(box.left(), box.top(), box.width(), box.height())));
    }

    Geometry shape() {
        return shape;
    }

    Path2D path() {
        return path;
    }

    /** Whether a box has a point in common with it. */
    boolean meets(Box box) {
        Envelope envelope = new Envelope(box.left(), box.right(), box.top(), box.bottom());
        return shape.getEnvelopeInternal().intersects(envelope)
                && prepared.intersects(shape.getFactory().toGeometry(envelope));
    }

    /** Whether a point lies in it and not on its border. */
    boolean contains(double x, double y) {
        return inside.locate(new Coordinate(x, y)) == Location.INTERIOR;
    }

    /** Whether any of it, border and all, may lie in a box. */
    boolean mayBeSeenIn(Box box) {
        Envelope bounds = shape.getEnvelopeInternal();
        return bounds.getMinY() <= box.bottom()
                && bounds.getMaxY() >= box.top()
                && bounds.getMinX() <= box.right()
                && bounds.getMaxX() >= box.left();
    }

    Path2D lines(Hatching.Way way, double spacing) {
        return patterns.computeIfAbsent(
                new Pattern("lines " + way, spacing, 0), key -> new Hatching(shape).lines(way, spacing));
    }

    Path2D dashes(double tile, double firstRow) {
        return patterns.computeIfAbsent(
                new Pattern("dashes", tile, firstRow), key -> new Hatching(shape).dashes(tile, firstRow));
    }

    Path2D dots(double tile, double radius) {
        return patterns.computeIfAbsent(
                new Pattern("dots", tile, radius), key -> new Hatching(shape).dots(tile, radius));
    }

    /** Rising lines in the band along the border alone. */
    Path2D linesInBand(double width, double spacing) {
        return patterns.computeIfAbsent(
                new Pattern("band", width, spacing),
                key -> new Hatching(band(width)).lines(Hatching.Way.RISING, spacing));
    }

    /** The part of it that is nearer to its border than a width; all of it where it is narrow. */
    Geometry band(double width) {
        Geometry inner = shape.buffer(-width);
        return inner.isEmpty() ? shape : shape.difference(inner);
    }

    /** Whether a line from one point to another has a point in common with it. */
    boolean meets(Coordinate from, Coordinate to) {
        return shape.getEnvelopeInternal().intersects(new Envelope(from, to))
                && prepared.intersects(shape.getFactory().createLineString(new Coordinate[] {from, to}));
    }

    private record Pattern(String kind, double first, double second) {}
}
