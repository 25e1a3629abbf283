package org.nightmap.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.nightmap.choropleth.BriefingText;

/** Writes PPTX: the sheet on one slide, as shapes and text that people go on working with, and tables after it. */
final class SlidesWriter {

    private SlidesWriter() {}

    /**
     * A map's file, with the counts as a table.
     *
     * @param scenes gives the boundaries as a frame shows them
     */
    static byte[] write(Composition composition, Sheet sheet, Function<MapFrame, MapScene> scenes, Metadata metadata) {
        SlideMeasure measure = SlideMeasure.of(composition.width(), composition.height());
        try (SlideFile file = new SlideFile(composition, sheet.palette(), measure)) {
            SlideSheet map = new SlideSheet(composition, sheet, scenes, measure);
            map.draw(sheet.mapOnly() ? file.blank() : file.titled());
            if (!sheet.mapOnly()) {
                SlideTables tables = new SlideTables(sheet, measure);
                for (int i = 0; i < tables.slides(); i++) {
                    tables.draw(file.titled(), i);
                }
            }
            return file.bytes(metadata);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory takes every byte", e);
        }
    }

    /**
     * A briefing's file: the slide that the same map has by itself, then all that the briefing says.
     *
     * @param scenes gives the boundaries as a frame shows them
     */
    static byte[] briefing(
            BriefingText text,
            Composition composition,
            Sheet map,
            Function<MapFrame, MapScene> scenes,
            Metadata metadata) {
        SlideMeasure measure = SlideMeasure.of(composition.width(), composition.height());
        try (SlideFile file = new SlideFile(composition, map.palette(), measure)) {
            new SlideSheet(composition, map, scenes, measure).draw(file.titled());
            BriefingSlidePen pen = new BriefingSlidePen(text, map, composition, measure);
            BriefingSlides.of(text, map).forEach(slide -> pen.draw(file.titled(), slide));
            return file.bytes(metadata);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory takes every byte", e);
        }
    }
}
