package org.nightmap.export;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * Cuts shapes off at a frame: a slide has no clip. Rings are cut one by one at each side (Sutherland and Hodgman, 1974), which
 * no shape is too broken for; where a ring leaves the frame and comes back, its parts hang together along the frame's own line.
 */
final class SlideClip {

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private final Box frame;
    private final Envelope extent;

    SlideClip(Box frame) {
        this.frame = frame;
        this.extent = new Envelope(frame.left(), frame.right(), frame.top(), frame.bottom());
    }

    /** What of an area is in the frame; empty where nothing is. */
    Path2D area(Geometry area) {
        if (extent.contains(area.getEnvelopeInternal())) {
            return MapScene.path(area);
        }
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (Object line : LinearComponentExtracter.getLines(area)) {
            List<Coordinate> ring = new ArrayList<>(List.of(((LineString) line).getCoordinates()));
            ring.removeLast();
            append(path, cut(ring));
        }
        return path;
    }

    /** What of lines is in the frame; empty where nothing is. */
    Path2D lines(Path2D lines) {
        Geometry geometry = geometry(lines);
        if (extent.contains(geometry.getEnvelopeInternal())) {
            return lines;
        }
        Geometry inside = OverlayNGRobust.overlay(geometry, GEOMETRIES.toGeometry(extent), OverlayNG.INTERSECTION);
        return inside.isEmpty() ? new Path2D.Double() : MapScene.path(inside);
    }

    private List<Coordinate> cut(List<Coordinate> ring) {
        List<Coordinate> left = cut(ring, true, frame.left(), 1);
        List<Coordinate> right = cut(left, true, frame.right(), -1);
        List<Coordinate> top = cut(right, false, frame.top(), 1);
        return cut(top, false, frame.bottom(), -1);
    }

    /**
     * What of a ring is on one side of a line.
     *
     * @param upright whether the line is
     * @param inside 1 where more than its value is kept, -1 where less
     */
    private static List<Coordinate> cut(List<Coordinate> ring, boolean upright, double value, int inside) {
        List<Coordinate> kept = new ArrayList<>();
        for (int i = 0; i < ring.size(); i++) {
            Coordinate from = ring.get((i + ring.size() - 1) % ring.size());
            Coordinate to = ring.get(i);
            double a = ((upright ? from.x : from.y) - value) * inside;
            double b = ((upright ? to.x : to.y) - value) * inside;
            if (a < 0 != b < 0) {
                double share = a / (a - b);
                kept.add(new Coordinate(
                        upright ? value : from.x + share * (to.x - from.x),
                        upright ? from.y + share * (to.y - from.y) : value));
            }
            if (b >= 0) {
                kept.add(to);
            }
        }
        return kept;
    }

    private static void append(Path2D path, List<Coordinate> ring) {
        if (ring.size() < 3) {
            return;
        }
        path.moveTo(ring.getFirst().x, ring.getFirst().y);
        ring.subList(1, ring.size()).forEach(point -> path.lineTo(point.x, point.y));
        path.closePath();
    }

    private static Geometry geometry(Path2D lines) {
        List<Geometry> parts = new ArrayList<>();
        List<Coordinate> line = new ArrayList<>();
        double[] at = new double[6];
        for (PathIterator step = lines.getPathIterator(null); !step.isDone(); step.next()) {
            int kind = step.currentSegment(at);
            if (kind == PathIterator.SEG_MOVETO) {
                end(line, parts);
                line.clear();
            }
            line.add(kind == PathIterator.SEG_CLOSE ? line.getFirst() : new Coordinate(at[0], at[1]));
        }
        end(line, parts);
        return GEOMETRIES.buildGeometry(parts);
    }

    private static void end(List<Coordinate> line, List<Geometry> parts) {
        if (line.size() > 1) {
            parts.add(GEOMETRIES.createLineString(line.toArray(Coordinate[]::new)));
        }
    }
}
