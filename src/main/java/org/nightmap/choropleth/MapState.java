package org.nightmap.choropleth;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.nightmap.picture.RegionState;

/** What a region is shown as: in one of the states of a picture; and disputed, which is drawn over any of them. */
public enum MapState {
    COUNTED,
    COUNTED_WITH,
    COUNTED_JOINTLY,
    NONE_REPORTED,
    NOT_STATED,
    NO_REPORT,
    DISPUTED;

    public static MapState of(RegionState state) {
        return switch (state) {
            case COUNTED -> COUNTED;
            case COUNTED_WITH -> COUNTED_WITH;
            case COUNTED_JOINTLY -> COUNTED_JOINTLY;
            case NONE_REPORTED -> NONE_REPORTED;
            case NOT_STATED -> NOT_STATED;
            case NO_REPORT -> NO_REPORT;
        };
    }

    /** The name in JSON, SVG and the map element: {@code none_reported}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
