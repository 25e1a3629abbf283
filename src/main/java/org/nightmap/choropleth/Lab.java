package org.nightmap.choropleth;

/**
 * A colour by what eyes tell apart: CIE 1976 L*a*b* under the white of the screen (D65).
 *
 * @param lightness 0 to 100
 * @param a green to red
 * @param b blue to yellow
 */
record Lab(double lightness, double a, double b) {

    /** White of sRGB, from which the matrix below is (IEC 61966-2-1; Lindbloom, RGB/XYZ Matrices). */
    private static final double WHITE_X = 0.95047;

    private static final double WHITE_Z = 1.08883;

    /** CIE 15: where the cube root gives way to a line. */
    private static final double EPSILON = 216.0 / 24389;

    private static final double KAPPA = 24389.0 / 27;

    /** @param light red, green and blue, 0 to 1 */
    static Lab of(double[] light) {
        double x = 0.4124564 * light[0] + 0.3575761 * light[1] + 0.1804375 * light[2];
        double y = 0.2126729 * light[0] + 0.7151522 * light[1] + 0.0721750 * light[2];
        double z = 0.0193339 * light[0] + 0.1191920 * light[1] + 0.9503041 * light[2];
        double fx = f(x / WHITE_X);
        double fy = f(y);
        double fz = f(z / WHITE_Z);
        return new Lab(116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz));
    }

    private static double f(double t) {
        return t > EPSILON ? Math.cbrt(t) : (KAPPA * t + 16) / 116;
    }
}
