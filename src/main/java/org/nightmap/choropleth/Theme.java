package org.nightmap.choropleth;

import java.util.Locale;

/** The looks a map can have. */
public enum Theme {
    LIGHT,
    DARK,
    PRINT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
