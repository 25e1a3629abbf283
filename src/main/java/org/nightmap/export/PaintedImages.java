package org.nightmap.export;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.locationtech.jts.geom.Coordinate;
import org.nightmap.atlas.Atlas;
import org.nightmap.atlas.MapShapes;
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
    private final Map<SceneKey, MapScene> scenes = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<SceneKey, MapScene> eldest) {
            return size() > MOST_SCENES;
        }
    });

    PaintedImages(Atlas atlas, ExportSettings settings, Marks marks) {
        this.atlas = atlas;
        this.settings = settings;
        this.marks = marks;
        this.turns = new ImageTurns(settings.atOnce(), settings.waiting());
        this.cache = new ImageCache(settings.remembered());
    }

    @Override
    public byte[] make(Sheet sheet, ImageFormat format) {
        return cache.get(new ImageCache.Key(sheet, format), () -> turns.take(() -> paint(sheet, format)));
    }

    private byte[] paint(Sheet sheet, ImageFormat format) {
        Composition composition = composition(sheet);
        SheetPainter painter = painter(composition, sheet);
        Metadata metadata = Metadata.of(sheet);
        return switch (format) {
            case PNG -> png(sheet, painter, metadata);
            case SVG -> SvgWriter.write(composition, sheet.size().scale(), metadata, painter::paint);
            case PDF -> PdfWriter.write(composition, metadata, painter::paint);
            case PPTX -> SlidesWriter.write(composition, sheet, frame -> scene(sheet, frame), metadata);
        };
    }

    Composition composition(Sheet sheet) {
        Optional<Coordinate> centre = insetCentre(sheet.map());
        return SheetLayout.of(sheet, centre.orElse(null), insetTitle(sheet.map()), marks.of(sheet.theme()));
    }

    SheetPainter painter(Composition composition, Sheet sheet) {
        return new SheetPainter(composition, sheet, frame -> scene(sheet, frame));
    }

    /** Makes another file in turn with the images. */
    byte[] inTurn(Supplier<byte[]> file) {
        return turns.take(file);
    }

    private static byte[] png(Sheet sheet, SheetPainter painter, Metadata metadata) {
        SheetSize size = sheet.size();
        BufferedImage image = new BufferedImage(
                size.pixelWidth(),
                size.pixelHeight(),
                sheet.mapOnly() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.scale(size.scale(), size.scale());
        painter.paint(pen);
        pen.dispose();
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("Title", metadata.title());
        texts.put("Description", metadata.description());
        return PngWriter.write(image, 96 * size.scale(), texts);
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
    private MapScene scene(Sheet sheet, MapFrame frame) {
        SceneKey key = new SceneKey(sheet.map().view().id(), frame, sheet.size().scale());
        MapScene kept = scenes.get(key);
        if (kept == null) {
            double metresPerPixel = frame.metresPerUnit() / sheet.size().scale();
            kept = new MapScene(frame, atlas.shapes(sheet.map().view(), metresPerPixel));
            scenes.put(key, kept);
        }
        return kept;
    }

    private record SceneKey(String view, MapFrame frame, double scale) {}
}
