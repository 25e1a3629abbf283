package org.nightmap.choropleth;

import org.jspecify.annotations.Nullable;
import org.nightmap.language.Formats;
import org.nightmap.language.Language;
import org.nightmap.language.Messages;
import org.nightmap.report.Publication;

/** Says when a statement was published, as far as that is known. */
final class Publications {

    private Publications() {}

    static String words(@Nullable Publication published, Language language) {
        if (published == null) {
            return Messages.text(language, "choropleth.source.no_date");
        }
        String day = Formats.date(language, published.day());
        return published.time() == null ? day : day + ", " + Formats.hourAndMinute(published.time());
    }
}
