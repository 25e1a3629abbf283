package org.nightmap.export;

/** Too many images are asked for at once; the same may succeed a little later. */
public class TooManyImagesException extends RuntimeException {

    private static final long serialVersionUID = 1;

    TooManyImagesException() {
        super("Too many images are being made");
    }
}
