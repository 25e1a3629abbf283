package org.nightmap.export;

import java.util.function.Supplier;

/** Makes images of maps. Safe for many threads. */
public interface Images {

    /**
     * The file.
     *
     * @throws TooManyImagesException if so many are being made that this one would wait too long
     */
    byte[] make(Sheet sheet, ImageFormat format);

    /**
     * The file; whoever asks the same again gets it before the sheet is made.
     *
     * @param asked what is asked for: equal only where the sheets are, a state of the reports included
     * @param sheet makes the sheet
     * @throws TooManyImagesException if so many are being made that this one would wait too long
     */
    byte[] make(Object asked, ImageFormat format, Supplier<Sheet> sheet);
}
