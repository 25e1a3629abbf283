package org.nightmap.picture;

import java.util.Locale;

/** What a night's basis lets one say of a region: exactly one of these. The most telling first. */
public enum RegionState {
    /** It has a count above 0. */
    COUNTED,
    /** Another region's count includes it. */
    COUNTED_WITH,
    /** It is named in a joint count: more than none, how many is not known. */
    COUNTED_JOINTLY,
    /** It has none: stated as 0, or silence of a basis whose silence means none. */
    NONE_REPORTED,
    /** Nothing usable is said of it; that is not zero. */
    NOT_STATED,
    /** The night has no approved report. */
    NO_REPORT;

    /** The name in JSON, CSV and the map element: {@code none_reported}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
