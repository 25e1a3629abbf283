package org.nightmap.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.nightmap.export.Hatching.Way;

/** Lines are cut at the border of what they fill. */
class HatchingTest {

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    /** From 1 to 11 both ways: the lines y = 4 and y = 8 are 10 long each. */
    @Example
    void levelLinesOfASquare() {
        List<LineString> lines = lines(new Hatching(square(1, 11)).lines(Way.LEVEL, 4));

        assertThat(lines)
                .extracting(LineString::toText)
                .containsExactly("LINESTRING (1 4, 11 4)", "LINESTRING (1 8, 11 8)");
    }

    /**
     * Lines x + y = 5, 10, 15, 20 lie 5 / √2 apart. Up to x + y = 12 such a line is (x + y − 2) √2 long in the square, beyond it
     * (22 − x − y) √2: 3, 8, 7 and 2 times √2.
     */
    @Example
    void risingLinesOfASquare() {
        List<LineString> lines = lines(new Hatching(square(1, 11)).lines(Way.RISING, 5 * Math.sqrt(0.5)));

        assertThat(lines).hasSize(4);
        for (int i = 0; i < 4; i++) {
            double root2 = new double[] {3, 8, 7, 2}[i];
            assertThat(lines.get(i).getLength()).isCloseTo(root2 * Math.sqrt(2), within(1e-6));
        }
    }

    /** A hole from 4 to 8 leaves of the line y = 6 what is left and right of it. */
    @Example
    void aHoleIsLeftOut() {
        Geometry ring = square(1, 11).difference(square(4, 8));

        assertThat(lines(new Hatching(ring).lines(Way.LEVEL, 6)))
                .extracting(LineString::toText)
                .containsExactly("LINESTRING (1 6, 4 6)", "LINESTRING (8 6, 11 6)");
    }

    /** Rows 4 apart from y = 0, dashes of 4 from x = 0 in even rows and from x = 4 in odd ones: in the square, y = 4 and y = 8. */
    @Example
    void dashesOfASquare() {
        assertThat(lines(new Hatching(square(1, 11)).dashes(8, 0)))
                .extracting(LineString::toText)
                .containsExactly("LINESTRING (4 4, 8 4)", "LINESTRING (1 8, 4 8)", "LINESTRING (8 8, 11 8)");
    }

    /** As much line as area: each stands for a band as wide as the spacing, but for the two outermost ones. */
    @Property(tries = 200)
    void linesStayInsideAndFillTheirArea(@ForAll long seed, @ForAll @DoubleRange(min = 2, max = 12) double spacing) {
        Geometry area = star(new Random(seed));
        Geometry grown = area.buffer(1e-6);
        for (Way way : Way.values()) {
            List<LineString> lines = lines(new Hatching(area).lines(way, spacing));
            double length = 0;
            for (LineString line : lines) {
                assertThat(line.getLength() < 1e-9 || grown.covers(line))
                        .as("%s in %s", line, area)
                        .isTrue();
                length += line.getLength();
            }
            assertThat(length * spacing).isCloseTo(area.getArea(), within(2 * spacing * area.getLength()));
        }
    }

    /** A shape with bays, and a hole around its middle. */
    private static Geometry star(Random random) {
        int corners = 5 + random.nextInt(30);
        double x = random.nextDouble(-100, 100);
        double y = random.nextDouble(-100, 100);
        Coordinate[] ring = new Coordinate[corners + 1];
        for (int i = 0; i < corners; i++) {
            double angle = 2 * Math.PI * i / corners;
            double far = random.nextDouble(40, 120);
            ring[i] = new Coordinate(x + far * Math.cos(angle), y + far * Math.sin(angle));
        }
        ring[corners] = ring[0];
        return GEOMETRIES
                .createPolygon(ring)
                .difference(GEOMETRIES.createPoint(new Coordinate(x, y)).buffer(10));
    }

    private static Geometry square(double from, double to) {
        return GEOMETRIES.toGeometry(new Envelope(from, to, from, to));
    }

    private static List<LineString> lines(Path2D path) {
        List<LineString> lines = new ArrayList<>();
        double[] at = new double[6];
        Coordinate start = new Coordinate();
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            if (i.currentSegment(at) == PathIterator.SEG_MOVETO) {
                start = new Coordinate(at[0], at[1]);
            } else {
                lines.add(GEOMETRIES.createLineString(new Coordinate[] {start, new Coordinate(at[0], at[1])}));
            }
        }
        return lines;
    }
}
