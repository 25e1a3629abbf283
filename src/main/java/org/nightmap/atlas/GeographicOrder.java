package org.nightmap.atlas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;

/** Regions in an order that keeps neighbours together: by how far along a {@link HilbertCurve} their middles lie. */
final class GeographicOrder {

    private static final int CELLS = 1 << HilbertCurve.ORDER;

    /** Degrees. Regions on both sides of the date line lie beyond it to the east and to the west. */
    private static final double FAR = 90;

    private GeographicOrder() {}

    /**
     * The regions in order.
     *
     * @param outlines longitude and latitude in degrees, by key, one for every region
     */
    static List<Region> of(List<Region> regions, Map<String, MultiPolygon> outlines) {
        List<Placed> placed = evenlyStretched(regions.stream()
                .map(region -> new Placed(region, middle(region, outlines)))
                .toList());
        Envelope all = new Envelope();
        placed.forEach(each -> all.expandToInclude(each.middle));
        return placed.stream()
                .sorted(Comparator.comparingLong((Placed each) -> each.onTheCurve(all))
                        .thenComparing(each -> each.region.iso()))
                .map(Placed::region)
                .toList();
    }

    /** Degrees of latitude, and of longitude as long as those in the middle of the regions, counted on across the date line. */
    private static List<Placed> evenlyStretched(List<Placed> placed) {
        double latitude =
                placed.stream().mapToDouble(each -> each.middle.y).average().orElse(0);
        double stretch = Math.cos(Math.toRadians(latitude));
        boolean acrossTheDateLine = placed.stream().anyMatch(each -> each.middle.x > FAR)
                && placed.stream().anyMatch(each -> each.middle.x < -FAR);
        List<Placed> stretched = new ArrayList<>();
        for (Placed each : placed) {
            double longitude = acrossTheDateLine && each.middle.x < 0 ? each.middle.x + 360 : each.middle.x;
            stretched.add(new Placed(each.region, new Coordinate(longitude * stretch, each.middle.y)));
        }
        return stretched;
    }

    /** Of its largest part: outlines are cut where longitudes begin anew, and islands lie far from the land. */
    private static Coordinate middle(Region region, Map<String, MultiPolygon> outlines) {
        MultiPolygon outline = outlines.get(region.iso());
        if (outline == null) {
            throw new IllegalArgumentException("There is no outline of " + region.iso());
        }
        Geometry largest = outline.getGeometryN(0);
        for (int i = 1; i < outline.getNumGeometries(); i++) {
            if (outline.getGeometryN(i).getArea() > largest.getArea()) {
                largest = outline.getGeometryN(i);
            }
        }
        return largest.getCentroid().getCoordinate();
    }

    private record Placed(Region region, Coordinate middle) {

        long onTheCurve(Envelope all) {
            double side = Math.max(all.getWidth(), all.getHeight());
            return HilbertCurve.place(
                    HilbertCurve.ORDER, cell(middle.x - all.getMinX(), side), cell(middle.y - all.getMinY(), side));
        }

        private static int cell(double distance, double side) {
            return side == 0 ? 0 : (int) Math.min(CELLS - 1, distance / side * CELLS);
        }
    }
}
