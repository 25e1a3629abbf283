package org.nightmap.export;

import java.util.Optional;
import java.util.function.Supplier;
import org.locationtech.jts.geom.Coordinate;
import org.nightmap.atlas.Atlas;
import org.nightmap.atlas.MapShapes;
import org.nightmap.choropleth.Arrangement;
import org.nightmap.choropleth.Choropleth;
import org.nightmap.language.Messages;
import org.springframework.stereotype.Service;

/** Images painted from the atlas' boundaries. What never changes between pictures is kept: the boundaries of each frame. */
@Service
class PaintedImages implements Images {

    /** Frames that are kept: a few sizes, each with its inset. */
    private static final int MOST_SCENES = 24;

    private final Atlas atlas;
    private final ExportSettings settings;
    private final Marks marks;
    private final ImageTurns turns;
    private final ImageCache cache;
    private final PngPainter pngs;
    private final RecentlyUsed<SceneKey, MapScene> scenes = RecentlyUsed.ofCount(MOST_SCENES);

    PaintedImages(Atlas atlas, ExportSettings settings, Marks marks) {
        this.atlas = atlas;
        this.settings = settings;
        this.marks = marks;
        this.turns = new ImageTurns(settings.atOnce(), settings.waiting(), settings.pixels());
        this.cache = new ImageCache(settings.remembered());
        this.pngs = new PngPainter(settings.grounds());
    }

    @Override
    public byte[] make(Sheet sheet, ImageFormat format) {
        return cache.get(new ImageCache.Key(sheet, format), () -> inTurn(sheet, format));
    }

    @Override
    public byte[] make(Object asked, ImageFormat format, Supplier<Sheet> sheet) {
        return cache.get(new ImageCache.Asked(asked, format), sheet, this::inTurn);
    }

    private byte[] inTurn(Sheet sheet, ImageFormat format) {
        return inTurn(sheet, () -> paint(sheet, format));
    }

    private byte[] paint(Sheet sheet, ImageFormat format) {
        Composition composition = composition(sheet);
        SheetPainter painter = painter(composition, sheet);
        Metadata metadata = Metadata.of(sheet);
        return switch (format) {
            case PNG -> pngs.write(sheet, painter, metadata);
            case SVG -> SvgWriter.write(composition, sheet.size().scale(), metadata, painter::paint);
            case PDF -> PdfWriter.write(composition, metadata, painter::paint);
            case PPTX -> SlidesWriter.write(composition, sheet, frame -> scene(sheet, frame), metadata);
        };
    }

    Composition composition(Sheet sheet) {
        Fittings fittings =
                new Fittings(insetCentre(sheet.map()).orElse(null), insetTitle(sheet.map()), marks.of(sheet.theme()));
        return sheet.isOfSeveral()
                ? new PanelComposer(sheet, fittings.mark(), frame -> scene(sheet, frame)).compose()
                : new SheetComposer(sheet, fittings, frame -> scene(sheet, frame)).compose();
    }

    SheetPainter painter(Composition composition, Sheet sheet) {
        return new SheetPainter(composition, sheet, frame -> scene(sheet, frame));
    }

    /** Makes another file that holds a picture in turn with the images. */
    byte[] inTurn(Sheet sheet, Supplier<byte[]> file) {
        return turns.take(sheet.size().pixels(), file);
    }

    private Optional<Coordinate> insetCentre(Choropleth map) {
        MapShapes.Outline outline =
                atlas.shapes(map.view(), SheetLayout.INSET_SCALE).regions().get(settings.insetAround());
        return Optional.ofNullable(outline).map(MapShapes.Outline::pole);
    }

    private String insetTitle(Choropleth map) {
        return atlas.region(settings.insetAround())
                .map(region -> Messages.text(
                        map.language(), "export.inset", region.shortName().in(map.language())))
                .orElse("");
    }

    /** Two requests that miss the same frame both make it; none waits for the other. */
    MapScene scene(Sheet sheet, MapFrame frame) {
        boolean small = sheet.as() == Arrangement.NIGHTS;
        SceneKey key = new SceneKey(sheet.map().view().id(), frame, sheet.size().scale(), small);
        MapScene kept = scenes.get(key);
        if (kept == null) {
            double metresPerPixel = frame.metresPerUnit() / sheet.size().scale();
            MapShapes shapes = atlas.shapes(sheet.map().view(), metresPerPixel);
            kept = new MapScene(frame, small ? CoarseShapes.of(shapes, frame.metresPerUnit()) : shapes);
            scenes.put(key, kept);
        }
        return kept;
    }

    /** @param small whether its shapes are those of small maps */
    private record SceneKey(String view, MapFrame frame, double scale, boolean small) {}
}
