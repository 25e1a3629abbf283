package org.nightmap.atlas;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.nightmap.language.LocalizedText;

/**
 * The name of a water and where it stands.
 *
 * @param name in both languages
 * @param at longitude and latitude, degrees; or a place in a projection, metres
 */
record SeaName(LocalizedText name, Coordinate at) {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    /** The same with its place in a projection. */
    SeaName in(AlbersProjection projection) {
        Geometry place = new GeometryFactory().createPoint(at);
        return new SeaName(name, projection.project(place).getCoordinate());
    }

    /**
     * Reads the CSV file's content; an empty one has no names.
     *
     * @throws BoundaryProblem if a row is no name with a place
     */
    static List<SeaName> parse(String csv) {
        List<SeaName> names = new ArrayList<>();
        long row = 1;
        try (Reader content = new StringReader(csv)) {
            for (CSVRecord written : FORMAT.parse(content)) {
                row = written.getRecordNumber() + 1;
                names.add(new SeaName(
                        new LocalizedText(written.get("name_en"), written.get("name_ru")),
                        new Coordinate(
                                Double.parseDouble(written.get("longitude")),
                                Double.parseDouble(written.get("latitude")))));
            }
            return names;
        } catch (IOException | IllegalArgumentException e) {
            throw new BoundaryProblem(
                    "nightmap.atlas.seas, row %d".formatted(row),
                    "it is no name with a place (%s)".formatted(e.getMessage()),
                    "Write name_en,name_ru,longitude,latitude, numbers with a decimal point.",
                    e);
        }
    }
}
