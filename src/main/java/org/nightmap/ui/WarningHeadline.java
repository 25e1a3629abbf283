package org.nightmap.ui;

import org.nightmap.picture.Warning;

/** A warning in the few words that the line of figures has room for; they hold for one night and for many. */
final class WarningHeadline {

    private WarningHeadline() {}

    static String of(Texts texts, Warning.Code code) {
        return texts.of(
                switch (code) {
                    case COMPLETE_REPORTS_CONTRADICT -> "ui.headline.contradict";
                    case UNATTRIBUTED -> "ui.headline.unattributed";
                    case EXCESS -> "ui.headline.excess";
                    case NO_TOTAL -> "ui.headline.no_total";
                    case LIKELY_MISDATED -> "ui.headline.likely_misdated";
                    case OTHER_HOURS_NOT_DRAWN -> "ui.headline.hours_not_drawn";
                    case PART_OF_NIGHT -> "ui.headline.part_of_night";
                    case COVERAGE_UNKNOWN -> "ui.headline.coverage_unknown";
                    case UNRESOLVED_PLACE -> "ui.headline.unresolved_place";
                    case NO_REPORT -> "ui.headline.no_report";
                    case WITHDRAWN -> "ui.headline.withdrawn";
                    case PINNED -> "ui.headline.pinned";
                    case BASIS_PINNED -> "ui.headline.basis_pinned";
                    case PIN_SUPERSEDED -> "ui.headline.pin_superseded";
                    case PIN_FALLEN -> "ui.headline.pin_fallen";
                });
    }
}
