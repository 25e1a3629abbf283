package org.nightmap.atlas;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.MultiPolygon;
import org.nightmap.atlas.AtlasSettings.ViewSettings;
import org.nightmap.language.LocalizedText;
import org.nightmap.storage.DataDirectory;
import org.springframework.stereotype.Service;
import org.springframework.util.function.SingletonSupplier;

/**
 * The boundaries from shapefiles. Layers that no earlier start has seen are read and checked at start; what is derived from
 * them is kept in the data directory under the hash of their bytes, and while that hash is the same they are not opened again.
 * The coverage of a view and the outlines are made when they are first asked for.
 */
@Service
class ShapefileAtlas implements Atlas {

    /** Names in the cache. Views have a prefix, so that none is called like the others. */
    private static final String INDEX = "regions";

    private static final String OUTLINES = "outlines";
    private static final String VIEW = "view-";
    private static final String SHAPES = "shapes-";

    /** Room around the regions where a view's extent is not configured. */
    private static final double MARGIN = 1.04;

    private final AtlasSettings settings;
    private final Supplier<Layers> layers;
    private final BoundaryCache cache;
    private final Map<String, Region> regions;
    private final Map<String, MapView> views;
    private final Supplier<Outlines> outlines = SingletonSupplier.of(this::keptOutlines);
    private final Map<String, BrowserBoundaries> browserBoundaries = new ConcurrentHashMap<>();
    private final Map<ShapesKey, MapShapes> shapes = new ConcurrentHashMap<>();

    ShapefileAtlas(AtlasSettings settings, DataDirectory dataDirectory) {
        this.settings = settings;
        LayerSources atStart = LayerSources.read(settings);
        String hash = atStart.hash(settings);
        this.cache = new BoundaryCache(dataDirectory.folder("boundaries"), hash);
        Optional<AtlasIndex> kept = cache.find(INDEX).flatMap(found -> AtlasIndex.read(found.content()));
        if (kept.isPresent()) {
            this.layers = SingletonSupplier.of(() -> unchanged(settings, hash));
        } else {
            Layers read = Layers.read(settings, atStart);
            this.layers = () -> read;
        }
        AtlasIndex index = kept.orElseGet(this::index);
        this.regions = index.regionsByKey();
        this.views = index.viewsById();
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
        return browserBoundaries.computeIfAbsent(view.id(), id -> {
            BoundaryCache.Kept file = cache.find(VIEW + id).orElseGet(() -> cache.keep(VIEW + id, json(view)));
            return new BrowserBoundaries(id, file.hash(), file.gzipped());
        });
    }

    @Override
    public MapShapes shapes(MapView view, double metresPerPixel) {
        if (!(metresPerPixel > 0)) {
            throw new IllegalArgumentException("No map is drawn at %s metres per pixel".formatted(metresPerPixel));
        }
        int rung = ShapeLadder.rung(settings(view.id()), metresPerPixel);
        return shapes.computeIfAbsent(new ShapesKey(view.id(), rung), key -> keptShapes(view, rung));
    }

    @Override
    public Optional<LocalizedText> source() {
        return Optional.ofNullable(settings.source());
    }

    @Override
    public Map<String, MultiPolygon> lonLat() {
        return outlines.get().byKey();
    }

    /** The layers, read when something that should have been kept is missing. */
    private static Layers unchanged(AtlasSettings settings, String hash) {
        LayerSources now = LayerSources.read(settings);
        if (!now.hash(settings).equals(hash)) {
            throw new BoundaryProblem(
                    "nightmap.atlas", "a boundary file was changed since the start", "Start Nightmap again.");
        }
        return Layers.read(settings, now);
    }

    private AtlasIndex index() {
        List<LayerFeature> features = layers.get().regions();
        AtlasIndex made = new AtlasIndex(
                RegionList.of(settings.regions(), features),
                settings.views().stream().map(view -> view(view, features)).toList());
        cache.keep(INDEX, made.written());
        return made;
    }

    private Outlines keptOutlines() {
        return cache.find(OUTLINES)
                .flatMap(found -> Outlines.read(found.content()))
                .orElseGet(() -> {
                    Outlines made = Outlines.of(layers.get().regions());
                    cache.keep(OUTLINES, made.written());
                    return made;
                });
    }

    private MapShapes keptShapes(MapView view, int rung) {
        String name = SHAPES + view.id() + "-" + rung;
        return cache.find(name)
                .flatMap(found -> KeptShapes.read(found.content()))
                .orElseGet(() -> {
                    MapShapes made = shapes(view, rung);
                    cache.keep(name, KeptShapes.written(made));
                    return made;
                });
    }

    private MapShapes shapes(MapView view, int rung) {
        ViewSettings drawn = ShapeLadder.settings(settings(view.id()), rung);
        Layers read = layers.get();
        Envelope inSight = ShapeMaker.inSight(view);
        ProjectedCoverage coverage = ProjectedCoverage.of(read, drawn, inSight, settings);
        return ShapeMaker.of(drawn, coverage, neighbours(read, coverage, drawn, inSight), read.seas());
    }

    private List<Neighbour> neighbours(Layers read, ProjectedCoverage coverage, ViewSettings view, Envelope inSight) {
        return Neighbour.of(
                coverage,
                CountryNames.of(read.countries(), settings.countries()),
                new Grid(view.unit()).round(inSight));
    }

    private byte[] json(MapView view) {
        ViewSettings written = settings(view.id());
        Envelope inSight = ShapeMaker.inSight(view);
        Layers read = layers.get();
        ProjectedCoverage coverage = ProjectedCoverage.of(read, written, inSight, settings);
        return BoundaryJson.write(
                view,
                written,
                regions(),
                coverage,
                neighbours(read, coverage, written, inSight),
                read.seas().stream().map(sea -> sea.in(written.projection())).toList());
    }

    private ViewSettings settings(String view) {
        return settings.views().stream()
                .filter(candidate -> candidate.id().equals(view))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no view " + view));
    }

    private static MapView view(ViewSettings view, List<LayerFeature> regions) {
        LocalizedText name = new LocalizedText(view.nameEn(), view.nameRu());
        Double x = view.centreX();
        Double y = view.centreY();
        Double width = view.width();
        Double height = view.height();
        if (x != null && y != null && width != null && height != null) {
            return new MapView(view.id(), name, x, y, width, height);
        }
        Envelope all = new Envelope();
        ProjectedCoverage.projected(regions, view.projection())
                .values()
                .forEach(region -> all.expandToInclude(region.getEnvelopeInternal()));
        return new MapView(
                view.id(), name, all.centre().x, all.centre().y, all.getWidth() * MARGIN, all.getHeight() * MARGIN);
    }

    /** A set of shapes: of which view, how fine. */
    private record ShapesKey(String view, int rung) {}
}
