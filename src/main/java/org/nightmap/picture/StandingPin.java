package org.nightmap.picture;

import java.util.List;
import org.nightmap.report.PinnedBasis;
import org.nightmap.report.ReportSummary;

/**
 * A pin of a night's basis that nobody took back, and what it comes to with the reports as they are now:
 * docs/decisions/0020-pinned-basis.md.
 *
 * @param pin what was pinned
 * @param fate what became of it
 * @param drawn the approved revisions that the night is drawn from because of it, by their hours; empty if it falls
 * @param withdrawn where it falls, the withdrawals that it falls by; empty if it falls as a correction moved a report
 */
public record StandingPin(PinnedBasis pin, Fate fate, List<ReportSummary> drawn, List<Withdrawal> withdrawn) {

    public StandingPin {
        if ((fate == Fate.FALLS) != drawn.isEmpty()) {
            throw new IllegalArgumentException("A pin that %s draws the night from %s".formatted(fate, drawn));
        }
        drawn = List.copyOf(drawn);
        withdrawn = List.copyOf(withdrawn);
    }

    /** What became of a pin. */
    public enum Fate {
        /** Every pinned revision is approved. */
        HOLDS,
        /** A later revision of a pinned report is approved, and is drawn in its place until the pin is confirmed. */
        FOLLOWS,
        /** A pinned report is approved no more, or not as a statement that can be drawn: the rules choose. */
        FALLS
    }

    /** Whether a person should look at it again. */
    public boolean needsDecision() {
        return fate != Fate.HOLDS;
    }
}
