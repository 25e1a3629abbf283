package org.nightmap.export;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The forms in which a briefing leaves the product. */
public enum BriefingFormat {
    PDF(ImageFormat.PDF),
    PPTX(ImageFormat.PPTX);

    private final ImageFormat form;

    BriefingFormat(ImageFormat form) {
        this.form = form;
    }

    public String mediaType() {
        return form.mediaType();
    }

    /** What a file of it is called after its dot. */
    public String ending() {
        return form.ending();
    }

    public static List<String> endings() {
        return Arrays.stream(values()).map(BriefingFormat::ending).toList();
    }

    public static Optional<BriefingFormat> ofEnding(String ending) {
        return Stream.of(values())
                .filter(format -> format.ending().equals(ending))
                .findFirst();
    }
}
