package org.nightmap.atlas;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.springframework.core.io.Resource;

/**
 * The files of one shapefile, brought to a folder where GeoTools can open them: those of the jar cannot be opened in place.
 *
 * @param name the name of the {@code .shp} file, for messages
 * @param shp the {@code .shp} file, its other parts beside it
 * @param charset the encoding of its attributes, from the {@code .cpg} file
 */
record LayerFiles(String name, Path shp, Charset charset) {

    private static final List<String> REQUIRED = List.of("shp", "shx", "dbf", "prj");
    private static final String ENCODING = "cpg";

    /**
     * Copies the parts.
     *
     * @param file the {@code .shp} file as configured
     * @param folder an existing folder to copy to
     * @throws BoundaryProblem if a part is missing or names an unknown encoding
     */
    static LayerFiles copy(Resource file, Path folder) {
        String name = String.valueOf(file.getFilename());
        if (!name.toLowerCase(Locale.ROOT).endsWith(".shp")) {
            throw new BoundaryProblem(
                    file.getDescription(), "this is no .shp file", "Give the file with the ending .shp.");
        }
        String stem = name.substring(0, name.length() - "shp".length());
        for (String part : REQUIRED) {
            if (!copy(file, stem + part, folder)) {
                throw new BoundaryProblem(
                        name,
                        "its part %s is missing".formatted(stem + part),
                        "Put %s beside %s (%s): a shapefile has at least the parts .shp, .shx, .dbf and .prj."
                                .formatted(stem + part, name, file.getDescription()));
            }
        }
        boolean said = copy(file, stem + ENCODING, folder);
        Path shp = folder.resolve(name);
        return new LayerFiles(
                name, shp, said ? charset(name, folder.resolve(stem + ENCODING)) : StandardCharsets.UTF_8);
    }

    private static boolean copy(Resource file, String part, Path folder) {
        try {
            Resource source = file.createRelative(part);
            if (!source.exists()) {
                return false;
            }
            try (InputStream content = source.getInputStream()) {
                Files.copy(content, folder.resolve(part));
            }
            return true;
        } catch (IOException e) {
            throw new BoundaryProblem(
                    part, "it cannot be read (%s)".formatted(e), "Check that the file is there and may be read.", e);
        }
    }

    private static Charset charset(String name, Path cpg) {
        String written = "";
        try {
            written = Files.readString(cpg, StandardCharsets.US_ASCII).strip();
            return Charset.forName(written);
        } catch (IOException | IllegalArgumentException e) {
            throw new BoundaryProblem(
                    name,
                    "its .cpg file names the encoding '%s', which is not known".formatted(written),
                    "Write the encoding of the .dbf file into the .cpg file, for instance UTF-8.",
                    e);
        }
    }

    URI uri() {
        return shp.toUri();
    }
}
