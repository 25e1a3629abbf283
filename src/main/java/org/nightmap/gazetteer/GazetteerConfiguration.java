package org.nightmap.gazetteer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/** Opens the name files at start: a mistake in one stops the product before it draws anything from it. */
@Configuration(proxyBeanMethods = false)
class GazetteerConfiguration {

    @Bean
    Gazetteer gazetteer(GazetteerSettings settings) {
        List<PlaceEntry> entries = settings.names().stream()
                .flatMap(file -> PlaceFile.read(file.getDescription(), content(file)).stream())
                .toList();
        return new FileGazetteer(entries);
    }

    private static String content(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The name file %s of nightmap.gazetteer.names cannot be read".formatted(file.getDescription()), e);
        }
    }
}
