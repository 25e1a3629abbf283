package org.nightmap.export;

/**
 * How large a sheet is. It is laid out in units, of which there are {@code scale} pixels each way; a unit is a pixel of a screen,
 * 1/96 of an inch on paper.
 *
 * @param pixelWidth pixels across
 * @param pixelHeight pixels down
 * @param scale pixels a unit, 0.5 to 8
 */
public record SheetSize(int pixelWidth, int pixelHeight, double scale) {

    /** Units: smaller, and nothing on the sheet can be read. */
    public static final int SMALLEST = 320;

    /** Units of a sheet with several maps: smaller, and the maps are no larger than their captions. */
    public static final int SMALLEST_OF_SEVERAL = 600;

    /** Pixels: as much as is painted in the memory that one image may take. */
    public static final int MOST_PIXELS = 64_000_000;

    public static final double SMALLEST_SCALE = 0.5;
    public static final double LARGEST_SCALE = 8;

    public SheetSize {
        if (!(scale >= SMALLEST_SCALE && scale <= LARGEST_SCALE)) {
            throw new IllegalArgumentException(
                    "The scale is from %s to %s, not %s".formatted(SMALLEST_SCALE, LARGEST_SCALE, scale));
        }
        if (pixelWidth < Math.round(SMALLEST * scale) || pixelHeight < Math.round(SMALLEST * scale)) {
            throw new IllegalArgumentException("An image is at least %d wide and high".formatted(SMALLEST));
        }
        if ((long) pixelWidth * pixelHeight > MOST_PIXELS) {
            throw new IllegalArgumentException(
                    "An image has at most %d pixels, not %d".formatted(MOST_PIXELS, (long) pixelWidth * pixelHeight));
        }
    }

    /** A sheet of so many units at a scale. */
    public static SheetSize of(int width, int height, double scale) {
        return new SheetSize(
                Math.toIntExact(Math.round(width * scale)), Math.toIntExact(Math.round(height * scale)), scale);
    }

    long pixels() {
        return (long) pixelWidth * pixelHeight;
    }

    /** Units across. */
    public double width() {
        return pixelWidth / scale;
    }

    /** Units down. */
    public double height() {
        return pixelHeight / scale;
    }
}
