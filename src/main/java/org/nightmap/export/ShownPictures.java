package org.nightmap.export;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightmap.picture.Picture;

/**
 * The pictures that a sheet is of.
 *
 * @param picture of the period
 * @param against of the period that it is compared with; null where it is not compared
 * @param nights of each night of the period, where each has a map of its own; else empty
 */
public record ShownPictures(Picture picture, @Nullable Picture against, List<Picture> nights) {

    public ShownPictures {
        nights = List.copyOf(nights);
    }

    static ShownPictures of(Picture picture) {
        return new ShownPictures(picture, null, List.of());
    }
}
