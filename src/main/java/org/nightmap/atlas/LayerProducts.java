package org.nightmap.atlas;

import java.util.List;
import java.util.function.Supplier;
import org.locationtech.jts.geom.Envelope;
import org.nightmap.atlas.AtlasSettings.ViewSettings;
import org.nightmap.language.LocalizedText;

/** Makes from the layers what the atlas gives out and keeps. The layers are read when something is made. */
final class LayerProducts {

    /** Room around the regions where a view's extent is not configured. */
    private static final double MARGIN = 1.04;

    private final AtlasSettings settings;
    private final Supplier<Layers> layers;

    LayerProducts(AtlasSettings settings, Supplier<Layers> layers) {
        this.settings = settings;
        this.layers = layers;
    }

    AtlasIndex index() {
        Layers read = layers.get();
        List<LayerFeature> features = read.regions();
        return new AtlasIndex(
                RegionList.of(settings.regions(), features, read.populations()),
                settings.views().stream().map(view -> view(view, features)).toList());
    }

    Outlines outlines() {
        return Outlines.of(layers.get().regions());
    }

    /** @param rung how fine, of the {@link ShapeLadder} */
    MapShapes shapes(MapView view, int rung) {
        ViewSettings drawn = ShapeLadder.settings(settings.view(view.id()), rung);
        Layers read = layers.get();
        Envelope inSight = ShapeMaker.inSight(view);
        ProjectedCoverage coverage = ProjectedCoverage.of(read, drawn, inSight, settings);
        return ShapeMaker.of(drawn, coverage, neighbours(read, coverage, drawn, inSight), read.seas());
    }

    /** The boundaries of a view for the browser. */
    byte[] json(MapView view, List<Region> regions) {
        ViewSettings written = settings.view(view.id());
        Envelope inSight = ShapeMaker.inSight(view);
        Layers read = layers.get();
        ProjectedCoverage coverage = ProjectedCoverage.of(read, written, inSight, settings);
        return BoundaryJson.write(
                view,
                written,
                regions,
                coverage,
                neighbours(read, coverage, written, inSight),
                read.seas().stream().map(sea -> sea.in(written.projection())).toList());
    }

    private List<Neighbour> neighbours(Layers read, ProjectedCoverage coverage, ViewSettings view, Envelope inSight) {
        return Neighbour.of(
                coverage,
                CountryNames.of(read.countries(), settings.countries()),
                new Grid(view.unit()).round(inSight));
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
}
