package org.nightmap.choropleth;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How eyes see colours. The matrices are those of G. M. Machado, M. M. Oliveira and L. A. F. Fernandes, "A physiologically-based
 * model for simulation of color vision deficiency", IEEE Transactions on Visualization and Computer Graphics 15 (2009), table 1, at
 * severity 1.0; they are for amounts of light, not for colours as they are written.
 */
public enum ColourVision {
    NORMAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
    /** Without the cones for long waves. */
    PROTANOPIA(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
    /** Without the cones for middle waves: the most frequent one. */
    DEUTERANOPIA(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
    /** Without the cones for short waves. */
    TRITANOPIA(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

    private static final int CHANNELS = 3;

    private final List<Double> matrix;

    ColourVision(double... matrix) {
        this.matrix = IntStream.range(0, matrix.length).mapToObj(i -> matrix[i]).toList();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What is seen of red, green and blue light: three rows, each of the three shares. */
    public List<Double> matrix() {
        return matrix;
    }

    public static List<ColourVision> blind() {
        return Stream.of(values()).filter(vision -> vision != NORMAL).toList();
    }

    /** A colour as it is seen; what no screen can show is cut to what it can. */
    Lab seen(Colour colour) {
        double[] light = colour.linear();
        return Lab.of(IntStream.range(0, CHANNELS)
                .mapToDouble(row -> Math.clamp(
                        matrix.get(CHANNELS * row) * light[0]
                                + matrix.get(CHANNELS * row + 1) * light[1]
                                + matrix.get(CHANNELS * row + 2) * light[2],
                        0,
                        1))
                .toArray());
    }

    /** How different two colours look. */
    double distance(Colour one, Colour two) {
        return ColourDistance.between(seen(one), seen(two));
    }
}
