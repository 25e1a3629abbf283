package org.nightmap.export;

/** Makes images of maps. Safe for many threads. */
public interface Images {

    /**
     * The file.
     *
     * @throws TooManyImagesException if so many are being made that this one would wait too long
     */
    byte[] make(Sheet sheet, ImageFormat format);
}
