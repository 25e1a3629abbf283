package org.nightmap.atlas;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;

/**
 * The bytes of one shapefile's parts, wherever they come from.
 *
 * @param name the name of the {@code .shp} file, for messages
 * @param content by the parts' endings: shp, shx, dbf, prj and perhaps cpg
 */
record LayerParts(String name, Map<String, byte[]> content) {

    private static final String GEOMETRY = "shp";
    private static final String PROJECTION = "prj";
    private static final List<String> REQUIRED = List.of(GEOMETRY, "shx", "dbf", PROJECTION);
    private static final String ENCODING = "cpg";

    /** A Windows or DOS code page as programs of Esri name it: 1250, ANSI 1251, OEM 866. */
    private static final Pattern CODE_PAGE = Pattern.compile("^(?:ANSI |OEM )?(\\d{3,4})$");

    /**
     * Reads the parts.
     *
     * @param file the {@code .shp} file as configured
     * @throws BoundaryProblem if a part is missing or cannot be read
     */
    static LayerParts read(Resource file) {
        String name = String.valueOf(file.getFilename());
        if (!name.toLowerCase(Locale.ROOT).endsWith("." + GEOMETRY)) {
            throw new BoundaryProblem(
                    file.getDescription(), "this is no .shp file", "Give the file with the ending .shp.");
        }
        String stem = name.substring(0, name.length() - GEOMETRY.length());
        Map<String, byte[]> content = new TreeMap<>();
        for (String part : REQUIRED) {
            // As configured, so that a layer whose file ends in .SHP is found
            String partName = part.equals(GEOMETRY) ? name : stem + part;
            content.put(
                    part,
                    read(file, partName)
                            .orElseThrow(() -> new BoundaryProblem(
                                    name,
                                    "its part %s is missing".formatted(partName),
                                    "Put %s beside %s (%s): a shapefile has at least the parts .shp, .shx, .dbf and .prj."
                                            .formatted(partName, name, file.getDescription()))));
        }
        read(file, stem + ENCODING).ifPresent(written -> content.put(ENCODING, written));
        return new LayerParts(name, content);
    }

    /**
     * Writes the parts where they can be opened, but for the projection: GeoTools maps its file into memory, which it lets go of by a
     * way that JDK 24 and newer warn of (JEP 471, JEP 498), and will do without.
     *
     * @param folder an existing, empty folder
     * @throws BoundaryProblem if the encoding is not known
     */
    LayerFiles writeTo(Path folder) throws IOException {
        for (Map.Entry<String, byte[]> part : content.entrySet()) {
            if (!part.getKey().equals(PROJECTION)) {
                Files.write(folder.resolve("layer." + part.getKey()), part.getValue());
            }
        }
        String projection = new String(Objects.requireNonNull(content.get(PROJECTION)), StandardCharsets.ISO_8859_1);
        return new LayerFiles(name, folder.resolve("layer." + GEOMETRY), projection, charset());
    }

    void digest(MessageDigest digest) {
        content.forEach((part, bytes) -> {
            digest.update((name + part).getBytes(StandardCharsets.UTF_8));
            digest.update(
                    ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
            digest.update(bytes);
        });
    }

    private static Optional<byte[]> read(Resource file, String part) {
        try {
            Resource source = file.createRelative(part);
            return source.exists() ? Optional.of(source.getContentAsByteArray()) : Optional.empty();
        } catch (IOException e) {
            throw new BoundaryProblem(
                    part, "it cannot be read (%s)".formatted(e), "Check that the file is there and may be read.", e);
        }
    }

    private Charset charset() {
        byte[] cpg = content.get(ENCODING);
        if (cpg == null) {
            return StandardCharsets.UTF_8;
        }
        String written = new String(cpg, StandardCharsets.US_ASCII).strip();
        try {
            return Charset.forName(CODE_PAGE.matcher(written).replaceFirst("cp$1"));
        } catch (IllegalArgumentException e) {
            throw new BoundaryProblem(
                    name,
                    "its .cpg file names the encoding '%s', which is not known".formatted(written),
                    "Write the encoding of the .dbf file into the .cpg file, for instance UTF-8.",
                    e);
        }
    }
}
