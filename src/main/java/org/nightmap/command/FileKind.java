package org.nightmap.command;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nightmap.export.ImageFormat;

/**
 * A kind of file that a period can be had as.
 *
 * @param ending what its files are called after the dot
 * @param address the last part of its address over HTTP
 * @param image its format; null for a table
 * @param hasLanguage whether it is written in one language
 */
record FileKind(String ending, String address, @Nullable ImageFormat image, boolean hasLanguage) {

    static final FileKind CSV = new FileKind("csv", "counts.csv", null, false);
    static final FileKind XLSX = new FileKind("xlsx", "counts.xlsx", null, true);
    static final FileKind GEO_JSON = new FileKind("geojson", "regions.geojson", null, false);

    private static final String LANGUAGE = "lang";

    static List<FileKind> all() {
        return Stream.concat(
                        Arrays.stream(ImageFormat.values())
                                .map(format -> new FileKind(format.ending(), "map." + format.ending(), format, true)),
                        Stream.of(CSV, XLSX, GEO_JSON))
                .toList();
    }

    static List<String> endings() {
        return all().stream().map(FileKind::ending).toList();
    }

    /** Whether a parameter of images says something about it. */
    boolean takes(String parameter) {
        return image != null || (hasLanguage && parameter.equals(LANGUAGE));
    }

    static Optional<FileKind> of(String ending) {
        return all().stream().filter(kind -> kind.ending().equals(ending)).findFirst();
    }
}
