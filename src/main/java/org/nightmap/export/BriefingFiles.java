package org.nightmap.export;

import org.nightmap.choropleth.Theme;
import org.nightmap.language.Language;
import org.nightmap.time.Night;

/** Makes briefings. Safe for many threads. */
public interface BriefingFiles {

    /**
     * A night's briefing: the map, the table, what changed, where sources disagree, the sources.
     *
     * @throws TooManyImagesException if so much is being made that this one would wait too long
     */
    byte[] make(Night night, Language language, Theme theme, BriefingFormat format);
}
