package org.nightmap.export;

import org.jspecify.annotations.Nullable;
import org.nightmap.export.UnfitSizeException.Part;

/** Reads a size of one's own as it is written, in an address or in a field: width and height in units, and pixels a unit. */
public final class WrittenSize {

    /** Beyond it a sheet of the least height has too many pixels. */
    private static final int LARGEST = SheetSize.MOST_PIXELS / SheetSize.SMALLEST;

    private WrittenSize() {}

    /**
     * The size; what is not written is that of a slide.
     *
     * @throws UnfitSizeException if there is no such sheet
     */
    public static SheetSize read(@Nullable String width, @Nullable String height, @Nullable String scale) {
        SheetSize slide = SheetPreset.SLIDE.size();
        int across = width == null ? slide.pixelWidth() : side(Part.WIDTH, width);
        int down = height == null ? slide.pixelHeight() : side(Part.HEIGHT, height);
        double pixels = scale == null ? 1 : scale(scale);
        if (Math.round(across * pixels) * Math.round(down * pixels) > SheetSize.MOST_PIXELS) {
            throw new UnfitSizeException(Part.SIZE, SheetSize.MOST_PIXELS);
        }
        return SheetSize.of(across, down, pixels);
    }

    private static int side(Part part, String text) {
        // Six digits, so that the number always fits
        int side = text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
        if (side < SheetSize.SMALLEST || side > LARGEST) {
            throw new UnfitSizeException(part, SheetSize.SMALLEST, LARGEST);
        }
        return side;
    }

    private static double scale(String text) {
        double scale = text.matches("[0-9]{1,2}(\\.[0-9]{1,4})?") ? Double.parseDouble(text) : 0;
        if (scale < SheetSize.SMALLEST_SCALE || scale > SheetSize.LARGEST_SCALE) {
            throw new UnfitSizeException(Part.SCALE, SheetSize.SMALLEST_SCALE, SheetSize.LARGEST_SCALE);
        }
        return scale;
    }
}
