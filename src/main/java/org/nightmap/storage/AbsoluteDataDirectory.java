package org.nightmap.storage;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.PropertySource;

/**
 * Offers {@code nightmap.absolute-data-dir} to the settings: H2 refuses a database file given by a plain relative path.
 * Worked out when it is asked for, so that the data directory may come from any source of settings.
 */
class AbsoluteDataDirectory implements EnvironmentPostProcessor {

    private static final String PROPERTY = "nightmap.absolute-data-dir";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        environment.getPropertySources().addLast(new Source(environment));
    }

    /** Its source is no environment: Spring Boot would take it for a nested one and look into it without end. */
    private static class Source extends PropertySource<Supplier<DataDirectory>> {

        Source(ConfigurableEnvironment environment) {
            super(PROPERTY, () -> DataDirectory.of(environment));
        }

        @Override
        public @Nullable Object getProperty(String name) {
            return name.equals(PROPERTY) ? source.get().path().toString() : null;
        }
    }
}
