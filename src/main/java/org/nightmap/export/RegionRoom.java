package org.nightmap.export;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.util.LinearComponentExtracter;

/** The room that a region has for labels on a map, units. */
final class RegionRoom {

    private final Coordinate pole;
    private final Area area;
    private final List<double[]> edges = new ArrayList<>();

    /** The edge that was in the way of the block before is likely in the way of the one beside it. */
    private int crossedLast;

    /**
     * The room of a region.
     *
     * @param reach how far from the pole a label's corner can come
     */
    RegionRoom(Area area, Coordinate pole, double reach) {
        this.pole = pole;
        this.area = area;
        Box near = Box.around(pole.x, pole.y, 2 * reach, 2 * reach);
        for (Object line : LinearComponentExtracter.getLines(area.shape())) {
            Coordinate[] points = ((LineString) line).getCoordinates();
            for (int i = 1; i < points.length; i++) {
                if (mayCross(near, points[i - 1].x, points[i - 1].y, points[i].x, points[i].y)) {
                    edges.add(new double[] {points[i - 1].x, points[i - 1].y, points[i].x, points[i].y});
                }
            }
        }
    }

    Coordinate pole() {
        return pole;
    }

    /** Whether a block near the pole lies wholly inside. */
    boolean holds(Box box) {
        if (!edges.isEmpty() && crosses(box, edges.get(crossedLast))) {
            return false;
        }
        for (int i = 0; i < edges.size(); i++) {
            if (crosses(box, edges.get(i))) {
                crossedLast = i;
                return false;
            }
        }
        return area.contains(box.left(), box.top());
    }

    private static boolean mayCross(Box box, double x1, double y1, double x2, double y2) {
        return Math.min(x1, x2) <= box.right()
                && Math.max(x1, x2) >= box.left()
                && Math.min(y1, y2) <= box.bottom()
                && Math.max(y1, y2) >= box.top();
    }

    private static boolean crosses(Box box, double[] edge) {
        return crosses(box, edge[0], edge[1], edge[2], edge[3]);
    }

    /** Whether a line touches a box: its ends are not both beyond one side, nor the corners all on one side of it. */
    static boolean crosses(Box box, double x1, double y1, double x2, double y2) {
        if (!mayCross(box, x1, y1, x2, y2)) {
            return false;
        }
        double a = side(x1, y1, x2, y2, box.left(), box.top());
        double b = side(x1, y1, x2, y2, box.right(), box.top());
        double c = side(x1, y1, x2, y2, box.left(), box.bottom());
        double d = side(x1, y1, x2, y2, box.right(), box.bottom());
        return !(a > 0 && b > 0 && c > 0 && d > 0) && !(a < 0 && b < 0 && c < 0 && d < 0);
    }

    private static double side(double x1, double y1, double x2, double y2, double x, double y) {
        return (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1);
    }
}
