package org.nightmap.export;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.nightmap.choropleth.Theme;
import org.springframework.stereotype.Component;

/** The organisation's mark on light grounds and on dark ones, read once at start. */
@Component
class Marks {

    private final @Nullable Mark light;
    private final @Nullable Mark dark;

    Marks(ExportSettings settings) {
        this.light = read(settings.mark());
        Mark onDark = read(settings.markDark());
        this.dark = onDark == null ? light : onDark;
    }

    /** The mark on the ground of a theme; null where there is none. */
    @Nullable Mark of(Theme theme) {
        return switch (theme) {
            case LIGHT, PRINT -> light;
            case DARK -> dark;
        };
    }

    private static @Nullable Mark read(String file) {
        return file.isBlank() ? null : Mark.read(Path.of(file));
    }
}
