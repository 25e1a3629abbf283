package org.nightmap.export;

import java.util.function.Supplier;

/**
 * Keeps images that were made, the ones asked for last, up to a number of bytes. What an image shows is its key, so that a report
 * that changes makes another key and not a wrong image. Beside it is kept what was asked for, so that who asks the same again is
 * answered before anything is read or drawn.
 */
final class ImageCache {

    /** Askings that are kept: about as many as there are images in the default number of bytes. */
    private static final int MOST_ASKED = 512;

    private final RecentlyUsed<Key, byte[]> images;
    private final RecentlyUsed<Asked, Key> asked = RecentlyUsed.ofCount(MOST_ASKED);

    ImageCache(long mostBytes) {
        this.images = new RecentlyUsed<>(mostBytes, image -> image.length);
    }

    /**
     * What an image is of.
     *
     * @param sheet everything on it
     */
    record Key(Sheet sheet, ImageFormat format) {}

    /**
     * What was asked for.
     *
     * @param what equal only where the sheets are
     */
    record Asked(Object what, ImageFormat format) {}

    /** The image, made if it is not kept. Callers do not change it. */
    byte[] get(Key key, Supplier<byte[]> making) {
        byte[] kept = images.get(key);
        if (kept != null) {
            return kept;
        }
        byte[] made = making.get();
        images.put(key, made);
        return made;
    }

    /** The image that was answered to the same before, if it is still kept; else that of the sheet, made if it is not kept. */
    byte[] get(Asked question, Supplier<Sheet> sheet, ImageMaking making) {
        Key known = asked.get(question);
        byte[] kept = known == null ? null : images.get(known);
        if (kept != null) {
            return kept;
        }
        Key key = new Key(sheet.get(), question.format());
        byte[] image = get(key, () -> making.make(key.sheet(), key.format()));
        asked.put(question, key);
        return image;
    }

    /** Makes an image. */
    interface ImageMaking {

        byte[] make(Sheet sheet, ImageFormat format);
    }
}
