package org.nightmap.ui;

import org.jspecify.annotations.Nullable;
import org.nightmap.atlas.MapView;
import org.nightmap.language.Language;
import org.nightmap.time.Night;
import org.nightmap.time.Period;

/**
 * What the desk shows; all of it stands in the address, so that a link reopens the same picture.
 *
 * @param period the night or span
 * @param region key of the selected region, or null
 * @param language the language of the page
 * @param view where the map looks
 */
record DeskState(Period period, @Nullable String region, Language language, MapView view) {

    DeskState withPeriod(Period other) {
        return new DeskState(other, region, language, view);
    }

    DeskState withNight(Night night) {
        return withPeriod(Period.of(night));
    }

    DeskState withRegion(@Nullable String other) {
        return new DeskState(period, other, language, view);
    }

    DeskState withLanguage(Language other) {
        return new DeskState(period, region, other, view);
    }

    DeskState withView(MapView other) {
        return new DeskState(period, region, language, other);
    }

    Texts texts() {
        return new Texts(language);
    }
}
