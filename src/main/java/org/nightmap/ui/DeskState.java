package org.nightmap.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightmap.atlas.MapView;
import org.nightmap.language.Language;
import org.nightmap.report.ReportRef;
import org.nightmap.time.Night;
import org.nightmap.time.Period;

/**
 * What the desk shows; all of it stands in the address, so that a link reopens the same picture.
 *
 * @param period the night or span
 * @param basis for one night, the reports that a person chose to draw it from; empty for the choice of the rules
 * @param region key of the selected region, or null
 * @param language the language of the page
 * @param view where the map looks
 */
record DeskState(
        Period period, List<ReportRef> basis, @Nullable String region, Language language, MapView view) {

    DeskState {
        if (!basis.isEmpty() && !period.isOneNight()) {
            throw new IllegalArgumentException("A basis is chosen for one night, not for the nights " + period);
        }
        basis = List.copyOf(basis);
    }

    /** Another period; a report that was chosen is none of its nights. */
    DeskState withPeriod(Period other) {
        return new DeskState(other, other.equals(period) ? basis : List.of(), region, language, view);
    }

    DeskState withNight(Night night) {
        return withPeriod(Period.of(night));
    }

    DeskState withBasis(List<ReportRef> other) {
        return new DeskState(period, other, region, language, view);
    }

    DeskState withRegion(@Nullable String other) {
        return new DeskState(period, basis, other, language, view);
    }

    DeskState withLanguage(Language other) {
        return new DeskState(period, basis, region, other, view);
    }

    DeskState withView(MapView other) {
        return new DeskState(period, basis, region, language, other);
    }

    Texts texts() {
        return new Texts(language);
    }
}
