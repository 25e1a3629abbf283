package org.nightmap.choropleth;

/**
 * How different two colours look: CIEDE2000 with all its weights 1 (CIE 142:2001), as G. Sharma, W. Wu and E. N. Dalal write it down,
 * "The CIEDE2000 color-difference formula: implementation notes, supplementary test data, and mathematical observations", Color
 * Research and Application 30 (2005). 1 is about what can be just seen of large fields side by side. The names are the paper's.
 */
final class ColourDistance {

    private static final double POW_25_7 = Math.pow(25, 7);

    private ColourDistance() {}

    static double between(Lab one, Lab two) {
        double meanC = (Math.hypot(one.a(), one.b()) + Math.hypot(two.a(), two.b())) / 2;
        double g = 0.5 * (1 - saturation(meanC));
        double a1 = (1 + g) * one.a();
        double a2 = (1 + g) * two.a();
        double c1 = Math.hypot(a1, one.b());
        double c2 = Math.hypot(a2, two.b());
        double h1 = hue(a1, one.b());
        double h2 = hue(a2, two.b());
        boolean grey = c1 * c2 == 0;

        double deltaL = two.lightness() - one.lightness();
        double deltaC = c2 - c1;
        double deltaH = 2 * Math.sqrt(c1 * c2) * sin((grey ? 0 : turn(h2 - h1)) / 2);

        double l = (one.lightness() + two.lightness()) / 2 - 50;
        double c = (c1 + c2) / 2;
        double h = grey ? h1 + h2 : meanHue(h1, h2);
        double t = 1 - 0.17 * cos(h - 30) + 0.24 * cos(2 * h) + 0.32 * cos(3 * h + 6) - 0.20 * cos(4 * h - 63);
        double sL = 1 + 0.015 * l * l / Math.sqrt(20 + l * l);
        double sC = 1 + 0.045 * c;
        double sH = 1 + 0.015 * c * t;
        double theta = 30 * Math.exp(-Math.pow((h - 275) / 25, 2));
        double rT = -sin(2 * theta) * 2 * saturation(c);

        double termL = deltaL / sL;
        double termC = deltaC / sC;
        double termH = deltaH / sH;
        return Math.sqrt(termL * termL + termC * termC + termH * termH + rT * termC * termH);
    }

    private static double saturation(double c) {
        double c7 = Math.pow(c, 7);
        return Math.sqrt(c7 / (c7 + POW_25_7));
    }

    /** Degrees, 0 to 360; 0 for greys. */
    private static double hue(double a, double b) {
        double degrees = a == 0 && b == 0 ? 0 : Math.toDegrees(Math.atan2(b, a));
        return degrees < 0 ? degrees + 360 : degrees;
    }

    /** The shorter way round. */
    private static double turn(double degrees) {
        return degrees > 180 ? degrees - 360 : degrees < -180 ? degrees + 360 : degrees;
    }

    private static double meanHue(double h1, double h2) {
        double sum = h1 + h2;
        if (Math.abs(h1 - h2) <= 180) {
            return sum / 2;
        }
        return sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2;
    }

    private static double sin(double degrees) {
        return Math.sin(Math.toRadians(degrees));
    }

    private static double cos(double degrees) {
        return Math.cos(Math.toRadians(degrees));
    }
}
