package org.nightmap.export;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Paints sheets to PNG in bands that are painted and compressed on all cores, and the whole image is never in memory. How high the
 * bands are depends on the image's size alone: what is in the file must not depend on the number of cores.
 */
final class PngPainter {

    /** Pixels of a band: a slide has four of them. */
    private static final int BAND = 1920 * 270;

    private static final double DOTS_PER_INCH = 96;

    private final RecentlyUsed<GroundKey, int[]> grounds;
    private final long mostPixelsOfGround;

    /** @param mostBytes of what is the same on every night that are kept */
    PngPainter(long mostBytes) {
        this.grounds = new RecentlyUsed<>(mostBytes, ground -> (long) Integer.BYTES * ground.length);
        // One poster would take the room of all the slides
        this.mostPixelsOfGround = mostBytes / Integer.BYTES / 4;
    }

    /** The file. */
    byte[] write(Sheet sheet, SheetPainter painter, Metadata metadata) {
        SheetSize size = sheet.size();
        Canvas canvas = canvas(sheet, painter);
        int rows = rows(size);
        int bands = (size.pixelHeight() + rows - 1) / rows;
        List<PngStrip> strips = IntStream.range(0, bands)
                .parallel()
                .mapToObj(i -> canvas.strip(i * rows, Math.min(size.pixelHeight(), (i + 1) * rows)))
                .toList();
        if (canvas.begun != null) {
            grounds.put(canvas.key, canvas.begun);
        }
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("Title", metadata.title());
        texts.put("Description", metadata.description());
        return PngWriter.write(
                size.pixelWidth(), size.pixelHeight(), sheet.mapOnly(), strips, DOTS_PER_INCH * size.scale(), texts);
    }

    private static int rows(SheetSize size) {
        return Math.max(1, BAND / size.pixelWidth());
    }

    private Canvas canvas(Sheet sheet, SheetPainter painter) {
        GroundKey key = new GroundKey(
                sheet.map().view().id(), sheet.size(), sheet.theme().code(), sheet.mapOnly(), painter.grounds());
        int[] kept = grounds.get(key);
        long pixels = sheet.size().pixels();
        int[] begun = kept == null && pixels <= mostPixelsOfGround ? new int[(int) pixels] : null;
        return new Canvas(key, sheet.size(), sheet.mapOnly(), painter, kept, begun);
    }

    /** All that the ground depends on. */
    private record GroundKey(
            String view, SheetSize size, String theme, boolean clear, List<SheetPainter.Ground> grounds) {}

    /**
     * What the bands are painted of.
     *
     * @param kept the ground painted before; null where it has to be painted
     * @param begun where to keep the ground that is painted; null where it is not kept
     */
    private record Canvas(
            GroundKey key,
            SheetSize size,
            boolean clear,
            SheetPainter painter,
            int @Nullable [] kept,
            int @Nullable [] begun) {

        PngStrip strip(int top, int bottom) {
            int width = size.pixelWidth();
            int type = clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
            BufferedImage band = new BufferedImage(width, bottom - top, type);
            int[] pixels = ((DataBufferInt) band.getRaster().getDataBuffer()).getData();
            Graphics2D pen = band.createGraphics();
            pen.translate(0, -top);
            pen.scale(size.scale(), size.scale());
            Box seen = new Box(0, top / size.scale(), size.width(), bottom / size.scale());
            if (kept == null) {
                painter.paintGround(pen, seen);
            } else {
                System.arraycopy(kept, top * width, pixels, 0, pixels.length);
            }
            if (begun != null) {
                System.arraycopy(pixels, 0, begun, top * width, pixels.length);
            }
            painter.paintFigures(pen, seen);
            pen.dispose();
            return PngStrip.of(pixels, width, bottom - top, clear, bottom == size.pixelHeight());
        }
    }
}
