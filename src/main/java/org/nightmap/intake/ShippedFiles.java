package org.nightmap.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The shipped files by path. A jar cannot be listed the way a folder can, so a file is asked for by its name. */
@FunctionalInterface
interface ShippedFiles {

    /** The file's content, UTF-8, if there is such a file. */
    Optional<String> find(String path);

    default String get(String path) {
        return find(path)
                .orElseThrow(() -> new IllegalStateException("The shipped file %s is missing".formatted(path)));
    }

    /** The files that come with the product. */
    static ShippedFiles ofTheProduct() {
        return path -> {
            try (InputStream file = ShippedFiles.class.getResourceAsStream(path)) {
                return file == null
                        ? Optional.empty()
                        : Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException("The shipped file %s cannot be read".formatted(path), e);
            }
        };
    }
}
