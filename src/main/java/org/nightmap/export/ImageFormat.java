package org.nightmap.export;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The forms in which a map leaves the product. */
public enum ImageFormat {
    PNG("image/png"),
    SVG("image/svg+xml"),
    PDF("application/pdf"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation");

    private final String mediaType;

    ImageFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** What a file of it is called after its dot. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ImageFormat> ofEnding(String ending) {
        return Stream.of(values())
                .filter(format -> format.ending().equals(ending))
                .findFirst();
    }
}
