package org.nightmap.picture;

import org.jspecify.annotations.Nullable;
import org.nightmap.report.Line;
import org.nightmap.report.NightCount;
import org.nightmap.report.RegionTally;
import org.nightmap.time.Night;

/** What the lines of one report say of one region, gathered line by line. */
final class Mention {

    private int total;
    private boolean open;
    private boolean jointly;
    private @Nullable String with;

    /** A count of its own; null where it is named without an exact number. */
    void own(@Nullable Integer count) {
        if (count == null) {
            open = true;
        } else {
            total = Math.addExact(total, count);
        }
    }

    /** A line of another region whose name includes this one. */
    void coveredBy(Line line) {
        String region = line.region();
        if (line.count() == null) {
            open = true;
        } else if (line.count() > 0 && region != null && (with == null || region.compareTo(with) < 0)) {
            with = region;
        }
    }

    /** A count over several places, this one among them; one that is not known is more than none. */
    void jointly(@Nullable Integer count) {
        jointly |= count == null || count > 0;
    }

    RegionTally tally(String iso, Night night) {
        return of(iso, total, state(), with, total == 0 ? null : new NightCount(night, total));
    }

    /** A region that no line names. */
    static RegionTally unmentioned(String iso, boolean silenceMeansNone) {
        return of(iso, 0, silenceMeansNone ? RegionState.NONE_REPORTED : RegionState.NOT_STATED, null, null);
    }

    private RegionState state() {
        if (total > 0) {
            return RegionState.COUNTED;
        }
        if (with != null) {
            return RegionState.COUNTED_WITH;
        }
        if (jointly) {
            return RegionState.COUNTED_JOINTLY;
        }
        return open ? RegionState.NOT_STATED : RegionState.NONE_REPORTED;
    }

    private static RegionTally of(
            String iso, int total, RegionState state, @Nullable String with, @Nullable NightCount highest) {
        return new RegionTally(
                iso,
                total,
                state == RegionState.COUNTED ? 1 : 0,
                state == RegionState.COUNTED_WITH ? 1 : 0,
                state == RegionState.COUNTED_JOINTLY ? 1 : 0,
                state == RegionState.NONE_REPORTED ? 1 : 0,
                state == RegionState.NOT_STATED ? 1 : 0,
                state == RegionState.COUNTED_WITH ? with : null,
                highest);
    }
}
