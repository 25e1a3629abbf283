package org.nightmap.report;

import org.jspecify.annotations.Nullable;

/**
 * How a statement's lines compare with its stated total. Always {@code attributed + elsewhere + unattributed = stated +
 * excess} where a total is stated.
 *
 * @param stated the stated total; null if none is stated
 * @param attributed sum over regions
 * @param elsewhere sum over seas, joint counts, countries and unknown places
 * @param unattributed stated total minus the lines, at least 0; null if no total is stated
 * @param excess lines minus the stated total, at least 0; 0 if no total is stated
 */
public record Tally(
        @Nullable Integer stated,
        int attributed,
        int elsewhere,
        @Nullable Integer unattributed,
        int excess) {

    public static Tally of(@Nullable Integer stated, int attributed, int elsewhere) {
        if (stated == null) {
            return new Tally(null, attributed, elsewhere, null, 0);
        }
        int rest = stated - attributed - elsewhere;
        return new Tally(stated, attributed, elsewhere, Math.max(rest, 0), Math.max(-rest, 0));
    }

    /** Whether the lines add up to the stated total. */
    public boolean complete() {
        return stated != null && excess == 0 && unattributed != null && unattributed == 0;
    }
}
