package org.nightmap.atlas;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.nightmap.atlas.AtlasSettings.ViewSettings;
import org.nightmap.language.LocalizedText;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes a coverage in the form of {@code docs/map-formats.md}. */
final class BoundaryJson {

    private final MapView view;
    private final ViewSettings settings;
    private final double unit;
    private final JsonGenerator json;

    private BoundaryJson(MapView view, ViewSettings settings, JsonGenerator json) {
        this.view = view;
        this.settings = settings;
        this.unit = settings.unit();
        this.json = json;
    }

    /**
     * The whole file, UTF-8.
     *
     * @param settings the view's; its unit is the grid of the shapes
     * @param seas names with their places, metres in the view's projection
     */
    static byte[] write(
            MapView view,
            ViewSettings settings,
            List<Region> regions,
            ProjectedCoverage coverage,
            List<Neighbour> neighbours,
            List<SeaName> seas) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json =
                new JsonFactory().createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
            new BoundaryJson(view, settings, json).write(regions, coverage, neighbours, seas);
        }
        return out.toByteArray();
    }

    private void write(
            List<Region> regions, ProjectedCoverage coverage, List<Neighbour> neighbours, List<SeaName> seas) {
        json.writeStartObject();
        json.writeStringProperty("view", view.id());
        json.writeNumberProperty("unit", unit);
        metres("centre", new Coordinate(view.centreX(), view.centreY()));
        metres("size", new Coordinate(view.width(), view.height()));
        json.writeArrayPropertyStart("neverCovered");
        settings.neverCovered().forEach(json::writeString);
        json.writeEndArray();
        regions(regions, coverage);
        neighbours(neighbours);
        json.writeArrayPropertyStart("borders");
        SharedBorders.between(coverage.inner().values()).forEach(this::line);
        json.writeEndArray();
        seas(seas);
        json.writeEndObject();
    }

    private void regions(List<Region> regions, ProjectedCoverage coverage) {
        json.writeArrayPropertyStart("regions");
        for (Region region : regions) {
            MultiPolygon shape = coverage.regions().get(region.iso());
            if (shape == null || shape.isEmpty()) {
                throw new IllegalStateException("View %s has lost region %s".formatted(view.id(), region.iso()));
            }
            json.writeStartObject();
            json.writeStringProperty("iso", region.iso());
            name(region.name());
            label(shape);
            json.writeBooleanProperty("disputed", region.disputed());
            polygons(shape);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void neighbours(List<Neighbour> neighbours) {
        json.writeArrayPropertyStart("neighbours");
        int rank = 1;
        for (Neighbour neighbour : neighbours) {
            json.writeStartObject();
            json.writeStringProperty("id", neighbour.key());
            name(neighbour.name());
            label(neighbour.labelled());
            json.writeNumberProperty("rank", rank++);
            polygons(neighbour.shape());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void seas(List<SeaName> seas) {
        json.writeArrayPropertyStart("seas");
        for (SeaName sea : seas) {
            json.writeStartObject();
            name(sea.name());
            metres("label", sea.at());
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

    private void label(MultiPolygon shape) {
        point("label", Poles.of(shape));
    }

    private void metres(String property, Coordinate metres) {
        point(property, new Coordinate(metres.x / unit, metres.y / unit));
    }

    private void point(String property, Coordinate units) {
        json.writeArrayPropertyStart(property);
        json.writeNumber(Math.round(units.x));
        json.writeNumber(Math.round(units.y));
        json.writeEndArray();
    }

    private void polygons(MultiPolygon polygons) {
        json.writeArrayPropertyStart("polygons");
        for (int i = 0; i < polygons.getNumGeometries(); i++) {
            Polygon polygon = (Polygon) polygons.getGeometryN(i);
            json.writeStartArray();
            ring(polygon.getExteriorRing());
            for (int k = 0; k < polygon.getNumInteriorRing(); k++) {
                ring(polygon.getInteriorRingN(k));
            }
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private void line(LineString line) {
        steps(line.getCoordinates(), line.getNumPoints());
    }

    /** Without its repeated last point. */
    private void ring(LinearRing ring) {
        steps(ring.getCoordinates(), ring.getNumPoints() - 1);
    }

    /** A first point and then steps, which are small numbers and compress well. */
    private void steps(Coordinate[] points, int count) {
        json.writeStartArray();
        long x = 0;
        long y = 0;
        for (int i = 0; i < count; i++) {
            long nextX = Math.round(points[i].x);
            long nextY = Math.round(points[i].y);
            json.writeNumber(nextX - x);
            json.writeNumber(nextY - y);
            x = nextX;
            y = nextY;
        }
        json.writeEndArray();
    }
}
