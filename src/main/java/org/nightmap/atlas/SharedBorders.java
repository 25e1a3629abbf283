package org.nightmap.atlas;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.operation.linemerge.LineMerger;

/** Finds the lines that polygons of a coverage have in common. */
final class SharedBorders {

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private SharedBorders() {}

    /** The lines along which two of the shapes touch, each once, as long as they go. */
    static List<LineString> between(Collection<MultiPolygon> shapes) {
        Set<LineSegment> seen = new HashSet<>();
        LineMerger merger = new LineMerger();
        for (MultiPolygon shape : shapes) {
            for (Object line : LinearComponentExtracter.getLines(shape)) {
                Coordinate[] points = ((LineString) line).getCoordinates();
                for (int i = 1; i < points.length; i++) {
                    LineSegment segment = new LineSegment(points[i - 1], points[i]);
                    segment.normalize();
                    if (!seen.add(segment)) {
                        merger.add(segment.toGeometry(GEOMETRIES));
                    }
                }
            }
        }
        Collection<?> lines = merger.getMergedLineStrings();
        return lines.stream().map(LineString.class::cast).toList();
    }
}
