package org.nightmap.picture;

import java.util.List;
import java.util.Locale;
import org.nightmap.report.ReportSummary;

/**
 * Why a person should look at a night before anybody trusts it.
 *
 * @param kind what is to be looked at
 * @param reports the reports that it is about, in their order
 */
public record NightNeed(Kind kind, List<ReportSummary> reports) {

    public NightNeed {
        reports = List.copyOf(reports);
    }

    /** What there is to look at. The gravest first. */
    public enum Kind {
        /** There is a pin, and its report was corrected or withdrawn since. */
        PIN,
        /** Complete reports contradict each other, and nobody has pinned one. */
        DISAGREEING,
        /** The basis is likely of the night before or after, and nobody has pinned it. */
        MISDATED,
        /** The basis does not account for exactly what it states. */
        INCOMPLETE,
        /** The basis states no total, so nothing shows whether it is complete. */
        NO_TOTAL,
        /** A name in the basis is no known place. */
        UNMATCHED,
        /**
         * The basis does not speak for the whole night, and statements for parts of it have different hours that overlap, so that
         * they cannot be added; and nobody has pinned the night.
         */
        OVERLAPPING,
        /** The basis speaks for a part of the night. */
        PART,
        /** It is not known for which hours the basis speaks. */
        HOURS_UNKNOWN;

        /** The name in addresses: {@code no_total}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
