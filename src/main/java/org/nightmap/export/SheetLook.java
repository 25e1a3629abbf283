package org.nightmap.export;

import org.jspecify.annotations.Nullable;
import org.nightmap.choropleth.Arranged;
import org.nightmap.choropleth.Scheme;
import org.nightmap.choropleth.Theme;
import org.nightmap.language.Language;

/**
 * How an image looks, whatever it shows; as in {@link Sheet}.
 *
 * @param arranged which maps of the period are on it
 * @param scheme where to look and in which language
 */
public record SheetLook(
        Arranged arranged,
        Scheme scheme,
        SheetSize size,
        Theme theme,
        boolean labels,
        boolean symbols,
        boolean mapOnly,
        @Nullable String title,
        @Nullable String note) {

    public Language language() {
        return scheme.language();
    }
}
