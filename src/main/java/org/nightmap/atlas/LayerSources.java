package org.nightmap.atlas;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nightmap.atlas.AtlasSettings.CountryFile;
import org.nightmap.atlas.AtlasSettings.InnerBorderFile;
import org.springframework.core.io.Resource;

/**
 * The bytes of all that the boundaries are made from. To read them takes a moment; to open and check them as shapefiles takes
 * seconds, and is needed only where their hash is a new one.
 *
 * @param countries null if no such layer is configured
 * @param inner null if no such layer is configured
 * @param seas content of the CSV file; empty if none is configured
 * @param populations content of the CSV file; empty if none is configured
 */
record LayerSources(
        LayerParts regions,
        @Nullable LayerParts countries,
        @Nullable LayerParts inner,
        String seas,
        String populations) {

    /** Raised whenever other things are checked, or something else is derived from the same files. */
    private static final String FORMAT = "4";

    /**
     * Reads the files.
     *
     * @throws BoundaryProblem if one is missing or cannot be read
     */
    static LayerSources read(AtlasSettings settings) {
        CountryFile countries = settings.countries();
        InnerBorderFile inner = settings.innerBorders();
        return new LayerSources(
                LayerParts.read(settings.regions().file()),
                parts(countries == null ? null : countries.file()),
                parts(inner == null ? null : inner.file()),
                text(settings.seas()),
                text(settings.population()));
    }

    /** SHA-256 of the files and settings, hexadecimal: what is derived from them is the same for the same hash. */
    String hash(AtlasSettings settings) {
        MessageDigest digest = sha256();
        digest.update((FORMAT + settings + seas + populations).getBytes(StandardCharsets.UTF_8));
        Stream.of(regions, countries, inner).filter(Objects::nonNull).forEach(parts -> parts.digest(digest));
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    private static @Nullable LayerParts parts(@Nullable Resource file) {
        return file == null ? null : LayerParts.read(file);
    }

    private static String text(@Nullable Resource file) {
        try {
            return file == null ? "" : file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new BoundaryProblem(
                    file.getDescription(),
                    "it cannot be read (%s)".formatted(e),
                    "Check that the file is there and may be read.",
                    e);
        }
    }
}
