package org.nightmap.ui;

import org.jspecify.annotations.Nullable;
import org.nightmap.time.Night;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How the browser's views start.
 *
 * @param openingNight the night that the plain address opens, {@code yyyy-MM-dd}; empty for the newest night with a report
 */
@ConfigurationProperties("nightmap.ui")
record UiSettings(@Nullable String openingNight) {

    UiSettings {
        if (openingNight != null && !openingNight.isBlank()) {
            Night.parse(openingNight);
        }
    }

    /** The configured night, or null for the newest. */
    @Nullable Night opening() {
        return openingNight == null || openingNight.isBlank() ? null : Night.parse(openingNight);
    }
}
