package org.nightmap.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import tools.jackson.databind.json.JsonMapper;

class GeoJsonGeometryTest {

    @Test
    void outerRingsRunAnticlockwiseAndHolesClockwise() throws ParseException {
        // A square drawn clockwise with a hole drawn anticlockwise: both the wrong way round
        assertThat(written("MULTIPOLYGON(((0 0, 0 4, 4 4, 4 0, 0 0), (1 1, 2 1, 2 2, 1 2, 1 1)))"))
                .isEqualTo("{\"type\":\"MultiPolygon\",\"coordinates\":[[["
                        + "[0.0,0.0],[4.0,0.0],[4.0,4.0],[0.0,4.0],[0.0,0.0]],"
                        + "[[1.0,1.0],[1.0,2.0],[2.0,2.0],[2.0,1.0],[1.0,1.0]]]]}");
    }

    @Test
    void ringsThatRunTheRightWayStayAsTheyAre() throws ParseException {
        assertThat(written("MULTIPOLYGON(((0 0, 4 0, 4 4, 0 0)))")).contains("[0.0,0.0],[4.0,0.0],[4.0,4.0],[0.0,0.0]");
    }

    @Test
    void positionsHaveFiveDecimalsAndDoNotRepeat() throws ParseException {
        assertThat(written("MULTIPOLYGON(((37.1234567 55, 38 55, 38.000001 55.000001, 38 56, 37.1234567 55)))"))
                .contains("[37.12346,55.0],[38.0,55.0],[38.0,56.0],[37.12346,55.0]");
    }

    @Test
    void whatRoundingLeavesNothingOfIsLeftOut() throws ParseException {
        GeoJsonGeometry geometry = geometry("MULTIPOLYGON(((0 0, 0.000001 0, 0.000001 0.000001, 0 0)),"
                + "((0 0, 4 0, 4 4, 0 0), (1 0.5, 1.000001 0.5, 1.000001 0.500001, 1 0.5)))");

        assertThat(geometry.coordinates())
                .singleElement()
                .extracting(List::size)
                .isEqualTo(1);
    }

    private static String written(String wkt) throws ParseException {
        return JsonMapper.shared().writeValueAsString(geometry(wkt));
    }

    private static GeoJsonGeometry geometry(String wkt) throws ParseException {
        return GeoJsonGeometry.of((MultiPolygon) new WKTReader().read(wkt));
    }
}
