package org.nightmap.export;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightmap.atlas.MapView;

/**
 * Rows and columns of maps, all at one scale, each with a caption above it.
 *
 * @param columns maps beside each other
 * @param metres a unit
 * @param width of a map, units
 * @param height of a map
 * @param caption what a caption takes above its map
 * @param gap between maps
 */
record PanelGrid(int maps, int columns, double metres, double width, double height, double caption, double gap) {

    /** Narrower or lower, and nothing of a map is seen. */
    private static final double SMALLEST = 8;

    /**
     * The grid with the largest maps that a box has room for, of several the one with the fewest columns; null where there is none.
     *
     * @param maps how many
     */
    static @Nullable PanelGrid largest(int maps, MapView view, Box box, double caption, double gap) {
        PanelGrid best = null;
        for (int columns = 1; columns <= maps; columns++) {
            PanelGrid grid = of(maps, columns, view, box, caption, gap);
            if (grid != null && (best == null || grid.metres < best.metres)) {
                best = grid;
            }
        }
        return best;
    }

    private static @Nullable PanelGrid of(int maps, int columns, MapView view, Box box, double caption, double gap) {
        int rows = rows(maps, columns);
        double width = (box.width() - (columns - 1) * gap) / columns;
        double height = (box.height() - (rows - 1) * gap) / rows - caption;
        if (width < SMALLEST || height < SMALLEST) {
            return null;
        }
        double metres = Math.max(view.width() / width, view.height() / height);
        return new PanelGrid(
                maps,
                columns,
                metres,
                Math.min(width, view.knownWidth() / metres),
                Math.min(height, view.knownHeight() / metres),
                caption,
                gap);
    }

    private static int rows(int maps, int columns) {
        return (maps + columns - 1) / columns;
    }

    /** What it takes of the sheet. */
    double wholeWidth() {
        return columns * (width + gap) - gap;
    }

    double wholeHeight() {
        int rows = rows(maps, columns);
        return rows * (caption + height + gap) - gap;
    }

    /** The upper left corners of the captions, row by row. */
    List<double[]> corners(double left, double top) {
        List<double[]> corners = new ArrayList<>();
        for (int i = 0; i < maps; i++) {
            corners.add(
                    new double[] {left + i % columns * (width + gap), top + i / columns * (caption + height + gap)});
        }
        return corners;
    }
}
