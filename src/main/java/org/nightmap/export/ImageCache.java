package org.nightmap.export;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Keeps images that were made, the ones asked for last, up to a number of bytes. What an image shows is its key, so that a report
 * that changes makes another key and not a wrong image.
 */
final class ImageCache {

    private final long mostBytes;
    private final Map<Key, byte[]> images = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    ImageCache(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    /**
     * What an image is of.
     *
     * @param sheet everything on it
     */
    record Key(Sheet sheet, ImageFormat format) {}

    /** The image, made if it is not kept. Callers do not change it. */
    byte[] get(Key key, Supplier<byte[]> making) {
        synchronized (images) {
            byte[] kept = images.get(key);
            if (kept != null) {
                return kept;
            }
        }
        byte[] made = making.get();
        synchronized (images) {
            byte[] before = images.put(key, made);
            bytes += made.length - (before == null ? 0 : before.length);
            var eldest = images.entrySet().iterator();
            while (bytes > mostBytes && eldest.hasNext()) {
                bytes -= eldest.next().getValue().length;
                eldest.remove();
            }
        }
        return made;
    }
}
