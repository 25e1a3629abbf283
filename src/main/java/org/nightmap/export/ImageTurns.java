package org.nightmap.export;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Lets a few images be made at a time and a few more wait, so that neither memory nor patience runs out. */
final class ImageTurns {

    private final Semaphore free;
    private final AtomicInteger places;

    /**
     * The turns.
     *
     * @param atOnce how many are made at the same time
     * @param waiting how many more may wait
     */
    ImageTurns(int atOnce, int waiting) {
        this.free = new Semaphore(atOnce, true);
        this.places = new AtomicInteger(atOnce + waiting);
    }

    /**
     * Makes an image in its turn.
     *
     * @throws TooManyImagesException if there is no place to wait
     */
    byte[] take(Supplier<byte[]> image) {
        if (places.decrementAndGet() < 0) {
            places.incrementAndGet();
            throw new TooManyImagesException();
        }
        try {
            free.acquireUninterruptibly();
            try {
                return image.get();
            } finally {
                free.release();
            }
        } finally {
            places.incrementAndGet();
        }
    }

    /** Whether the next one would be refused. */
    boolean full() {
        return places.get() <= 0;
    }
}
