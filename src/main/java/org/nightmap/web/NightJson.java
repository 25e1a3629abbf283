package org.nightmap.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nightmap.picture.NightOverview;

/** One night of the list of nights. */
record NightJson(
        LocalDate night,
        @Nullable Integer stated,
        int attributed,
        int elsewhere,
        @Nullable Integer unattributed,
        boolean complete,
        String coverage,
        int reports) {

    static NightJson of(NightOverview overview) {
        return new NightJson(
                overview.night().morning(),
                overview.tally().stated(),
                overview.tally().attributed(),
                overview.tally().elsewhere(),
                overview.tally().unattributed(),
                overview.complete(),
                PictureJson.code(overview.coverage()),
                overview.reports());
    }
}
