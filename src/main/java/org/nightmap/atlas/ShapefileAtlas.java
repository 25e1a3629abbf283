package org.nightmap.atlas;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.locationtech.jts.geom.MultiPolygon;
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

    private final AtlasSettings settings;
    private final LayerProducts products;
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
            this.products = new LayerProducts(settings, SingletonSupplier.of(() -> unchanged(settings, hash)));
        } else {
            Layers read = Layers.read(settings, atStart);
            this.products = new LayerProducts(settings, () -> read);
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
            BoundaryCache.Kept file =
                    cache.find(VIEW + id).orElseGet(() -> cache.keep(VIEW + id, products.json(view, regions())));
            return new BrowserBoundaries(id, file.hash(), file.gzipped());
        });
    }

    @Override
    public MapShapes shapes(MapView view, double metresPerPixel) {
        if (!(metresPerPixel > 0)) {
            throw new IllegalArgumentException("No map is drawn at %s metres per pixel".formatted(metresPerPixel));
        }
        int rung = ShapeLadder.rung(settings.view(view.id()), metresPerPixel);
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
        AtlasIndex made = products.index();
        cache.keep(INDEX, made.written());
        return made;
    }

    private Outlines keptOutlines() {
        return cache.find(OUTLINES)
                .flatMap(found -> Outlines.read(found.content()))
                .orElseGet(() -> {
                    Outlines made = products.outlines();
                    cache.keep(OUTLINES, made.written());
                    return made;
                });
    }

    private MapShapes keptShapes(MapView view, int rung) {
        String name = SHAPES + view.id() + "-" + rung;
        return cache.find(name)
                .flatMap(found -> KeptShapes.read(found.content()))
                .orElseGet(() -> {
                    MapShapes made = products.shapes(view, rung);
                    cache.keep(name, KeptShapes.written(made));
                    return made;
                });
    }

    /** A set of shapes: of which view, how fine. */
    private record ShapesKey(String view, int rung) {}
}
