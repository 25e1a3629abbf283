package org.nightmap.atlas;

import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;

/**
 * The Albers equal-area conic projection on the ellipsoid of WGS 84. Formulas: J. P. Snyder, Map Projections: A Working
 * Manual, USGS Professional Paper 1395 (1987), page 101, equations 14-1 to 14-6 and 3-12.
 */
final class AlbersProjection {

    /** Semi-major axis of WGS 84, metres. */
    static final double A = 6378137.0;

    private static final double F = 1 / 298.257223563;
    private static final double E2 = F * (2 - F);
    private static final double E = Math.sqrt(E2);

    private final double centralMeridian;
    private final double n;
    private final double c;
    private final double rho0;

    /**
     * A projection. All in degrees.
     *
     * @param first first standard parallel
     * @param second second standard parallel, not the first's opposite
     * @param centralMeridian longitude that is drawn upright
     * @param origin latitude of northing 0
     */
    AlbersProjection(double first, double second, double centralMeridian, double origin) {
        double m1 = m(first);
        double m2 = m(second);
        double q1 = q(first);
        double q2 = q(second);
        this.centralMeridian = centralMeridian;
        this.n = first == second ? Math.sin(Math.toRadians(first)) : (m1 * m1 - m2 * m2) / (q2 - q1);
        if (!(Math.abs(n) > 1e-9)) {
            throw new IllegalArgumentException("Parallels %s and %s make no cone".formatted(first, second));
        }
        this.c = m1 * m1 + n * q1;
        this.rho0 = rho(origin);
    }

    double centralMeridian() {
        return centralMeridian;
    }

    /** A copy of a geometry in longitude and latitude, degrees, as easting and northing in metres. */
    Geometry project(Geometry lonLat) {
        Geometry copy = lonLat.copy();
        copy.apply(new CoordinateSequenceFilter() {
            @Override
            public void filter(CoordinateSequence points, int i) {
                double rho = rho(points.getY(i));
                double theta = n * Math.toRadians(points.getX(i) - centralMeridian);
                points.setOrdinate(i, CoordinateSequence.X, rho * Math.sin(theta));
                points.setOrdinate(i, CoordinateSequence.Y, rho0 - rho * Math.cos(theta));
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

    private double rho(double latitude) {
        return A * Math.sqrt(c - n * q(latitude)) / n;
    }

    private static double m(double latitude) {
        double sin = Math.sin(Math.toRadians(latitude));
        return Math.cos(Math.toRadians(latitude)) / Math.sqrt(1 - E2 * sin * sin);
    }

    /** Grows with the area between the equator and a latitude in degrees (3-12). */
    static double q(double latitude) {
        double sin = Math.sin(Math.toRadians(latitude));
        double es = E * sin;
        return (1 - E2) * (sin / (1 - es * es) - Math.log((1 - es) / (1 + es)) / (2 * E));
    }
}
