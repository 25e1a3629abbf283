package org.nightmap.atlas;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.linemerge.LineMerger;
import org.nightmap.atlas.AtlasSettings.CountryFile;
import org.nightmap.language.LocalizedText;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes a coverage in the form of {@code docs/map-formats.md}. */
final class BoundaryJson {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final MapView view;
    private final double unit;
    private final JsonGenerator json;

    private BoundaryJson(MapView view, double unit, JsonGenerator json) {
        this.view = view;
        this.unit = unit;
        this.json = json;
    }

    /** The whole file, UTF-8. */
    static byte[] write(
            MapView view,
            double unit,
            AlbersProjection projection,
            ProjectedCoverage coverage,
            List<Region> regions,
            List<LayerFeature> countries,
            CountryFile fields,
            List<SeaName> seas) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json =
                new JsonFactory().createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
            new BoundaryJson(view, unit, json).write(projection, coverage, regions, countries, fields, seas);
        }
        return out.toByteArray();
    }

    private void write(
            AlbersProjection projection,
            ProjectedCoverage coverage,
            List<Region> regions,
            List<LayerFeature> countries,
            CountryFile fields,
            List<SeaName> seas) {
        json.writeStartObject();
        json.writeStringProperty("view", view.id());
        json.writeNumberProperty("unit", unit);
        point("centre", view.centreX(), view.centreY());
        point("size", view.width(), view.height());
        json.writeArrayPropertyStart("regions");
        for (Region region : regions) {
            MultiPolygon polygons = coverage.regions().getOrDefault(region.iso(), FACTORY.createMultiPolygon());
            json.writeStartObject();
            json.writeStringProperty("iso", region.iso());
            name(region.name());
            Coordinate label = pole(polygons);
            point("label", label.x, label.y);
            json.writeBooleanProperty("disputed", region.disputed());
            polygons(polygons);
            json.writeEndObject();
        }
        json.writeEndArray();
        neighbours(coverage, countries, fields);
        json.writeArrayPropertyStart("borders");
        innerBorders(coverage).forEach(line -> ring(line.getCoordinates(), false));
        json.writeEndArray();
        seas(projection, seas);
        json.writeEndObject();
    }

    private void neighbours(ProjectedCoverage coverage, List<LayerFeature> countries, CountryFile fields) {
        Map<String, LocalizedText> names = new LinkedHashMap<>();
        for (LayerFeature country : countries) {
            names.put(country.key(), name(country, fields));
        }
        List<Map.Entry<String, MultiPolygon>> visible = visible(coverage);
        json.writeArrayPropertyStart("neighbours");
        for (int i = 0; i < visible.size(); i++) {
            String key = visible.get(i).getKey();
            MultiPolygon polygons = visible.get(i).getValue();
            json.writeStartObject();
            json.writeStringProperty("id", key);
            name(names.getOrDefault(key, new LocalizedText(key, key)));
            Coordinate label = pole(polygons);
            point("label", label.x, label.y);
            json.writeNumberProperty("rank", i + 1);
            polygons(polygons);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** What can be seen of each country when one pans as far as the view is wide; the largest first. */
    private List<Map.Entry<String, MultiPolygon>> visible(ProjectedCoverage coverage) {
        Envelope window = new Envelope(new Coordinate(view.centreX(), view.centreY()));
        window.expandBy(view.width() * 1.1, view.height() * 1.1);
        Geometry frame = FACTORY.toGeometry(window);
        List<Map.Entry<String, MultiPolygon>> visible = new ArrayList<>();
        coverage.countries().forEach((key, country) -> {
            MultiPolygon part = window.contains(country.getEnvelopeInternal())
                    ? country
                    : Antimeridian.polygons(country.intersection(frame), FACTORY);
            if (!part.isEmpty()) {
                visible.add(Map.entry(key, part));
            }
        });
        visible.sort(Comparator.comparingDouble((Map.Entry<String, MultiPolygon> country) ->
                        country.getValue().getArea())
                .reversed());
        return visible;
    }

    /** The Russian name by the country's code, from the JDK's locale data; the English one where the code names no country. */
    private static LocalizedText name(LayerFeature country, CountryFile fields) {
        String english = country.text(fields.nameEn());
        String code = country.text(fields.countryCode());
        if (!code.matches("[A-Z]{2}")) {
            return new LocalizedText(english, english);
        }
        String russian = Locale.of("", code).getDisplayCountry(Locale.of("ru"));
        return new LocalizedText(english, russian.equals(code) ? english : russian);
    }

    /** Lines that two inner regions share. */
    private static List<LineString> innerBorders(ProjectedCoverage coverage) {
        Map<LineSegment, Integer> uses = new HashMap<>();
        for (MultiPolygon region : coverage.inner().values()) {
            for (int i = 0; i < region.getNumGeometries(); i++) {
                Coordinate[] points =
                        ((Polygon) region.getGeometryN(i)).getExteriorRing().getCoordinates();
                for (int k = 1; k < points.length; k++) {
                    LineSegment segment = new LineSegment(points[k - 1], points[k]);
                    segment.normalize();
                    uses.merge(segment, 1, Integer::sum);
                }
            }
        }
        LineMerger merger = new LineMerger();
        uses.entrySet().stream()
                .filter(use -> use.getValue() > 1)
                .map(Map.Entry::getKey)
                .sorted()
                .forEach(segment -> merger.add(segment.toGeometry(FACTORY)));
        List<LineString> lines = new ArrayList<>();
        for (Object line : merger.getMergedLineStrings()) {
            lines.add((LineString) line);
        }
        lines.sort(Comparator.comparing(line -> line.getCoordinateN(0)));
        return lines;
    }

    private void seas(AlbersProjection projection, List<SeaName> seas) {
        json.writeArrayPropertyStart("seas");
        for (SeaName sea : seas) {
            Coordinate at = projection.project(FACTORY.createPoint(sea.at())).getCoordinate();
            json.writeStartObject();
            name(sea.name());
            point("label", at.x, at.y);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void name(LocalizedText name) {
        json.writeObjectPropertyStart("name");
        json.writeStringProperty("en", name.en());
        json.writeStringProperty("ru", name.ru());
        json.writeEndObject();
    }

    private void point(String property, double x, double y) {
        json.writeArrayPropertyStart(property);
        json.writeNumber(inUnits(x));
        json.writeNumber(inUnits(y));
        json.writeEndArray();
    }

    private void polygons(MultiPolygon polygons) {
        json.writeArrayPropertyStart("polygons");
        for (int i = 0; i < polygons.getNumGeometries(); i++) {
            Polygon polygon = (Polygon) polygons.getGeometryN(i);
            json.writeStartArray();
            ring(polygon.getExteriorRing().getCoordinates(), true);
            for (int k = 0; k < polygon.getNumInteriorRing(); k++) {
                ring(polygon.getInteriorRingN(k).getCoordinates(), true);
            }
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    /** A first point and then steps; points that fall on the one before are left out, and a ring's repeated last point. */
    private void ring(Coordinate[] points, boolean closed) {
        json.writeStartArray();
        long x = 0;
        long y = 0;
        int end = closed ? points.length - 1 : points.length;
        for (int i = 0; i < end; i++) {
            long nextX = inUnits(points[i].x);
            long nextY = inUnits(points[i].y);
            if (i == 0 || nextX != x || nextY != y) {
                json.writeNumber(nextX - x);
                json.writeNumber(nextY - y);
                x = nextX;
                y = nextY;
            }
        }
        json.writeEndArray();
    }

    private long inUnits(double metres) {
        return Math.round(metres / unit);
    }

    /** The pole of inaccessibility of the largest part: the point inside it that is farthest from its border. */
    private static Coordinate pole(MultiPolygon polygons) {
        Polygon largest = ProjectedCoverage.largest(polygons);
        if (largest.isEmpty()) {
            return new Coordinate();
        }
        double precision = Math.max(1, Math.sqrt(largest.getArea()) / 200);
        return new MaximumInscribedCircle(largest, precision).getCenter().getCoordinate();
    }
}
