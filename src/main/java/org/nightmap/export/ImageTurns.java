package org.nightmap.export;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Lets a few images be made at a time and a few more wait, so that neither memory nor patience runs out: a few by their number and
 * by their pixels, since one poster takes as long as thirty slides.
 */
final class ImageTurns {

    private final Semaphore free;
    private final int mostImages;
    private final long mostPixels;
    private int images;
    private long pixels;

    /**
     * The turns.
     *
     * @param atOnce how many are made at the same time
     * @param waiting how many more may wait
     * @param mostPixels of all that are made or wait; one alone may have more
     */
    ImageTurns(int atOnce, int waiting, long mostPixels) {
        this.free = new Semaphore(atOnce, true);
        this.mostImages = atOnce + waiting;
        this.mostPixels = mostPixels;
    }

    /**
     * Makes an image in its turn.
     *
     * @param size its pixels
     * @throws TooManyImagesException if there is no place to wait
     */
    byte[] take(long size, Supplier<byte[]> image) {
        enter(size);
        try {
            free.acquireUninterruptibly();
            try {
                return image.get();
            } finally {
                free.release();
            }
        } finally {
            leave(size);
        }
    }

    /** Whether the next one would be refused, however small it is. */
    synchronized boolean full() {
        return images >= mostImages || images > 0 && pixels >= mostPixels;
    }

    private synchronized void enter(long size) {
        if (images >= mostImages || images > 0 && pixels + size > mostPixels) {
            throw new TooManyImagesException();
        }
        images++;
        pixels += size;
    }

    private synchronized void leave(long size) {
        images--;
        pixels -= size;
    }
}
