package org.nightmap.atlas;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;

/** The settings that ship, bound as the application binds them. */
final class ShippedSettings {

    private ShippedSettings() {}

    static AtlasSettings read() {
        try {
            StandardEnvironment environment = new StandardEnvironment();
            environment.setConversionService(
                    (ApplicationConversionService) ApplicationConversionService.getSharedInstance());
            new YamlPropertySourceLoader()
                    .load("shipped", new ClassPathResource("application.yml"))
                    .forEach(environment.getPropertySources()::addLast);
            return Binder.get(environment)
                    .bind("nightmap.atlas", AtlasSettings.class)
                    .get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
