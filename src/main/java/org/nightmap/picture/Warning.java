package org.nightmap.picture;

import java.util.List;
import java.util.Locale;
import org.nightmap.language.LocalizedText;
import org.nightmap.time.Night;

/**
 * Something a reader of the picture must know before trusting it.
 *
 * @param code what it is
 * @param nights the nights it is about
 * @param message a sentence for people
 */
public record Warning(Code code, List<Night> nights, LocalizedText message) {

    public Warning {
        nights = List.copyOf(nights);
    }

    /** The kinds of warning. */
    public enum Code {
        /** Nights of a span that have no approved report. */
        NO_REPORT,
        /** The basis does not account for all of its stated total. */
        UNATTRIBUTED,
        /** The lines of the basis exceed its stated total. */
        EXCESS,
        /** The basis states no total, so nothing shows whether it is complete. */
        NO_TOTAL,
        /** The list of the basis is likely that of the night before or after, under a wrong date. */
        LIKELY_MISDATED,
        /** The night has reports of hours for which the basis does not speak; what they state is in no figure. */
        OTHER_HOURS_NOT_DRAWN,
        /** The basis speaks for a part of the night. */
        PART_OF_NIGHT,
        /** The basis does not say for which hours it speaks in a form that could be read. */
        COVERAGE_UNKNOWN,
        /** A name in the basis is not resolved to a place. */
        UNRESOLVED_PLACE,
        /** Complete reports of the night contradict each other. */
        COMPLETE_REPORTS_CONTRADICT,
        /** Drawn on request from a report that was withdrawn. */
        WITHDRAWN,
        /** Drawn on request from another report than without it. */
        PINNED,
        /** Drawn from a pinned report that is not the one that the rules choose. */
        BASIS_PINNED,
        /** Drawn from a later revision of a pinned report than the one that was pinned. */
        PIN_SUPERSEDED,
        /** The rules choose although there is a pin: its report was withdrawn, or is no statement of the night any more. */
        PIN_FALLEN;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
