package org.nightmap.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

class AlbersProjectionTest {

    /** Values of PROJ: {@code proj +proj=aea +lat_1=… +lat_2=… +lon_0=… +lat_0=55 +ellps=WGS84}. */
    @ParameterizedTest
    @CsvSource({
        "47, 62, 45, 40, 55, -316979.0832, 11168.7502",
        "47, 62, 45, 45, 45, 0.0000, -1116762.1497",
        "47, 62, 45, 37.6, 55.75, -459903.4064, 108210.4170",
        "47, 62, 45, 30, 60, -826996.9176, 648650.7471",
        "47, 62, 45, 60, 50, 1062211.1448, -447789.5383",
        "52, 64, 105, 40, 55, -3539943.2938, 1835820.6804",
        "52, 64, 105, 45, 45, -4202824.6272, 879320.4585",
        "52, 64, 105, 37.6, 55.75, -3555671.9340, 2008266.3296",
        "52, 64, 105, 30, 60, -3367828.0670, 2633864.4651",
        "52, 64, 105, 60, 50, -3006006.2078, 477014.4468"
    })
    void agreesWithProjToAMillimetre(
            double first, double second, double meridian, double longitude, double latitude, double x, double y) {
        Coordinate projected = new AlbersProjection(first, second, meridian, 55)
                .project(new GeometryFactory().createPoint(new Coordinate(longitude, latitude)))
                .getCoordinate();

        assertThat(projected.x).isCloseTo(x, within(0.001));
        assertThat(projected.y).isCloseTo(y, within(0.001));
    }
}
