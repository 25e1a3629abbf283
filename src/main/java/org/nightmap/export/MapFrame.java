package org.nightmap.export;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A map on a sheet.
 *
 * @param box where it lies, units
 * @param centreX easting at its centre, metres
 * @param centreY northing at its centre, metres
 * @param metresPerUnit its scale
 * @param inset the box of the inset that shows a part of it larger, in units of the sheet; null where there is none
 * @param isInset whether it is an inset itself
 */
record MapFrame(
        Box box,
        double centreX,
        double centreY,
        double metresPerUnit,
        @Nullable Box inset,
        boolean isInset) {

    double x(double easting) {
        return (box.left() + box.right()) / 2 + (easting - centreX) / metresPerUnit;
    }

    double y(double northing) {
        return (box.top() + box.bottom()) / 2 - (northing - centreY) / metresPerUnit;
    }

    /** What the outline of the inset covers, which no text stands on; nothing where there is none. */
    List<Box> insetLines(double unit) {
        if (inset == null) {
            return List.of();
        }
        double room = 5 * unit;
        return List.of(
                new Box(inset.left() - room, inset.top() - room, inset.right() + room, inset.top() + room),
                new Box(inset.left() - room, inset.bottom() - room, inset.right() + room, inset.bottom() + room),
                new Box(inset.left() - room, inset.top() - room, inset.left() + room, inset.bottom() + room),
                new Box(inset.right() - room, inset.top() - room, inset.right() + room, inset.bottom() + room));
    }

    MapFrame withInset(Box area) {
        return new MapFrame(box, centreX, centreY, metresPerUnit, area, isInset);
    }
}
