package org.nightmap.export;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.util.LinearComponentExtracter;

/**
 * Patterns as lines and dots that end at a shape's border, cut by geometry and not by a clip, so that every format has the same
 * ones. All shapes of a sheet share one grid, whose origin is the sheet's corner.
 */
final class Hatching {

    private final List<Coordinate[]> rings = new ArrayList<>();

    /** @param area polygons, units */
    Hatching(Geometry area) {
        for (Object line : LinearComponentExtracter.getLines(area)) {
            rings.add(((LineString) line).getCoordinates());
        }
    }

    /** Which way lines run. */
    enum Way {
        /** To the right and up. */
        RISING(Math.sqrt(0.5), Math.sqrt(0.5)),
        FALLING(-Math.sqrt(0.5), Math.sqrt(0.5)),
        LEVEL(0, 1);

        private final double normalX;
        private final double normalY;

        Way(double normalX, double normalY) {
            this.normalX = normalX;
            this.normalY = normalY;
        }
    }

    /**
     * Parallel lines.
     *
     * @param spacing between them, units
     */
    Path2D lines(Way way, double spacing) {
        Path2D path = new Path2D.Double();
        cuts(way, spacing, 0).forEach((row, cuts) -> {
            double along = row * spacing;
            for (int i = 0; i + 1 < cuts.length; i += 2) {
                line(path, way, along, cuts[i], cuts[i + 1]);
            }
        });
        return path;
    }

    /** Level dashes half as long as the tile, in rows that are shifted against each other. */
    Path2D dashes(double tile, double firstRow) {
        Path2D path = new Path2D.Double();
        cuts(Way.LEVEL, tile / 2, firstRow).forEach((row, cuts) -> {
            double y = row * tile / 2 + firstRow;
            double shift = Math.floorMod(row, 2) * tile / 2;
            for (int i = 0; i + 1 < cuts.length; i += 2) {
                for (double x = Math.floor((cuts[i] - shift) / tile) * tile + shift; x < cuts[i + 1]; x += tile) {
                    double from = Math.max(x, cuts[i]);
                    double to = Math.min(x + tile / 2, cuts[i + 1]);
                    if (from < to) {
                        line(path, Way.LEVEL, y, from, to);
                    }
                }
            }
        });
        return path;
    }

    /** Dots in rows that are shifted against each other. */
    Path2D dots(double tile, double radius) {
        Path2D path = new Path2D.Double();
        double first = tile / 4;
        cuts(Way.LEVEL, tile / 2, first).forEach((row, cuts) -> {
            double y = row * tile / 2 + first;
            double shift = first + Math.floorMod(row, 2) * tile / 2;
            for (int i = 0; i + 1 < cuts.length; i += 2) {
                for (double x = Math.ceil((cuts[i] - shift) / tile) * tile + shift; x <= cuts[i + 1]; x += tile) {
                    path.append(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius), false);
                }
            }
        });
        return path;
    }

    /** Where each line of a grid enters and leaves the area, by the line's number: entries and exits take turns. */
    private Map<Integer, double[]> cuts(Way way, double spacing, double first) {
        Map<Integer, List<Double>> found = new TreeMap<>();
        for (Coordinate[] ring : rings) {
            for (int i = 1; i < ring.length; i++) {
                cut(ring[i - 1], ring[i], way, spacing, first, found);
            }
        }
        Map<Integer, double[]> cuts = new TreeMap<>();
        found.forEach((row, places) -> {
            double[] sorted = places.stream().mapToDouble(Double::doubleValue).toArray();
            Arrays.sort(sorted);
            cuts.put(row, sorted);
        });
        return cuts;
    }

    private static void cut(
            Coordinate from, Coordinate to, Way way, double spacing, double first, Map<Integer, List<Double>> found) {
        double a = across(way, from) - first;
        double b = across(way, to) - first;
        int firstRow = (int) Math.ceil(Math.min(a, b) / spacing);
        // Half open, so that a corner on a line is counted for one of its two edges
        int afterLast = (int) Math.ceil(Math.max(a, b) / spacing);
        for (int row = firstRow; row < afterLast; row++) {
            double share = (row * spacing - a) / (b - a);
            double start = along(way, from);
            found.computeIfAbsent(row, key -> new ArrayList<>()).add(start + share * (along(way, to) - start));
        }
    }

    private static double across(Way way, Coordinate at) {
        return at.x * way.normalX + at.y * way.normalY;
    }

    private static double along(Way way, Coordinate at) {
        return at.x * way.normalY - at.y * way.normalX;
    }

    private static void line(Path2D path, Way way, double across, double from, double to) {
        path.moveTo(across * way.normalX + from * way.normalY, across * way.normalY - from * way.normalX);
        path.lineTo(across * way.normalX + to * way.normalY, across * way.normalY - to * way.normalX);
    }
}
