package org.nightmap.atlas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.nightmap.atlas.AtlasSettings.RegionFile;
import org.nightmap.atlas.AtlasSettings.ViewSettings;
import org.nightmap.language.LocalizedText;
import org.nightmap.storage.DataDirectory;
import org.springframework.stereotype.Service;
import org.springframework.util.function.SingletonSupplier;

/**
 * The boundaries from shapefiles. Reading and checking is done at start; the coverage of each view is simplified when it is
 * first asked for, or taken over from an earlier start.
 */
@Service
class ShapefileAtlas implements Atlas {

    /** How coarse GeoJSON outlines may get, degrees. */
    private static final double LON_LAT_TOLERANCE = 0.02;

    /** Room around the regions where a view's extent is not configured. */
    private static final double MARGIN = 1.04;

    private final AtlasSettings settings;
    private final Layers layers;
    private final BoundaryCache cache;
    private final Map<String, Region> regions;
    private final Map<String, MapView> views;
    private final Supplier<Map<String, MultiPolygon>> lonLat = SingletonSupplier.of(this::simplifiedLonLat);
    private final Map<String, BrowserBoundaries> browserBoundaries = new ConcurrentHashMap<>();

    ShapefileAtlas(AtlasSettings settings, DataDirectory dataDirectory) {
        this.settings = settings;
        this.layers = Layers.read(settings);
        this.cache = new BoundaryCache(dataDirectory.folder("boundaries"));
        this.regions = regions(settings.regions(), layers.regions());
        this.views = new LinkedHashMap<>();
        for (ViewSettings view : settings.views()) {
            views.put(view.id(), view(view));
        }
    }

    @Override
    public List<Region> regions() {
        return List.copyOf(regions.values());
    }

    @Override
    public Optional<Region> region(String iso) {
        return Optional.ofNullable(regions.get(iso));
    }

    @Override
    public List<MapView> views() {
        return List.copyOf(views.values());
    }

    @Override
    public Optional<MapView> view(String id) {
        return Optional.ofNullable(views.get(id));
    }

    @Override
    public BrowserBoundaries browserBoundaries(MapView view) {
        return browserBoundaries.computeIfAbsent(view.id(), id -> cache.get(id, layers.hash(), () -> json(view)));
    }

    @Override
    public Map<String, MultiPolygon> lonLat() {
        return lonLat.get();
    }

    private byte[] json(MapView view) {
        ViewSettings written = settings(view.id());
        Envelope inSight = new Envelope(
                view.centreX() - view.width() / 2,
                view.centreX() + view.width() / 2,
                view.centreY() - view.height() / 2,
                view.centreY() + view.height() / 2);
        ProjectedCoverage coverage = ProjectedCoverage.of(layers, written, inSight, settings);
        return BoundaryJson.write(
                view,
                written.unit(),
                regions(),
                coverage,
                Neighbour.of(
                        coverage,
                        CountryNames.of(layers.countries(), settings.countries()),
                        new Grid(written.unit()).round(inSight)),
                SeaName.read(settings.seas()).stream()
                        .map(sea -> sea.in(written.projection()))
                        .toList());
    }

    private ViewSettings settings(String view) {
        return settings.views().stream()
                .filter(candidate -> candidate.id().equals(view))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no view " + view));
    }

    private MapView view(ViewSettings view) {
        LocalizedText name = new LocalizedText(view.nameEn(), view.nameRu());
        Double x = view.centreX();
        Double y = view.centreY();
        Double width = view.width();
        Double height = view.height();
        if (x != null && y != null && width != null && height != null) {
            return new MapView(view.id(), name, x, y, width, height);
        }
        Envelope all = new Envelope();
        ProjectedCoverage.projected(layers.regions(), view.projection())
                .values()
                .forEach(region -> all.expandToInclude(region.getEnvelopeInternal()));
        return new MapView(
                view.id(), name, all.centre().x, all.centre().y, all.getWidth() * MARGIN, all.getHeight() * MARGIN);
    }

    private Map<String, MultiPolygon> simplifiedLonLat() {
        Geometry[] coverage =
                layers.regions().stream().map(LayerFeature::geometry).toArray(Geometry[]::new);
        Geometry[] simplified = CoverageSimplifier.simplify(coverage, LON_LAT_TOLERANCE);
        Map<String, MultiPolygon> result = new LinkedHashMap<>();
        for (int i = 0; i < simplified.length; i++) {
            result.put(layers.regions().get(i).key(), Antimeridian.polygons(simplified[i], simplified[i].getFactory()));
        }
        return result;
    }

    private static Map<String, Region> regions(RegionFile fields, List<LayerFeature> features) {
        List<LocalizedText> names = new ArrayList<>();
        for (LayerFeature feature : features) {
            names.add(new LocalizedText(feature.text(fields.nameEn()), feature.text(fields.nameRu())));
        }
        List<LocalizedText> shortNames = ShortNames.of(names);
        Map<String, Region> regions = new LinkedHashMap<>();
        for (int i = 0; i < features.size(); i++) {
            LayerFeature feature = features.get(i);
            regions.put(
                    feature.key(),
                    new Region(
                            feature.key(),
                            names.get(i),
                            shortNames.get(i),
                            fields.type() == null ? "" : feature.text(fields.type()),
                            isDisputed(feature, fields),
                            GlobeArea.squareKilometres(feature.geometry())));
        }
        return regions;
    }

    private static boolean isDisputed(LayerFeature feature, RegionFile fields) {
        return fields.disputedField() != null
                && feature.text(fields.disputedField()).equals(fields.disputedValue());
    }
}
