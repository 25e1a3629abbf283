package org.nightmap.picture;

import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.nightmap.report.Tally;

/**
 * Adds up the figures of nights so that they still reconcile. What is counted on nights without a stated total is beyond the
 * sum of the stated totals, so it goes to the excess; where no night has a total there is none to compare with.
 */
final class Totals {

    private Totals() {}

    static Tally of(List<Tally> tallies) {
        int attributed = sum(tallies, Tally::attributed);
        int elsewhere = sum(tallies, Tally::elsewhere);
        List<Tally> withTotal =
                tallies.stream().filter(tally -> tally.stated() != null).toList();
        if (withTotal.isEmpty()) {
            return new Tally(null, attributed, elsewhere, null, 0);
        }
        int withoutTotal =
                attributed + elsewhere - sum(withTotal, Tally::attributed) - sum(withTotal, Tally::elsewhere);
        return new Tally(
                sum(withTotal, tally -> known(tally.stated())),
                attributed,
                elsewhere,
                sum(withTotal, tally -> known(tally.unattributed())),
                Math.addExact(sum(withTotal, Tally::excess), withoutTotal));
    }

    static int sum(List<Tally> tallies, ToIntFunction<Tally> figure) {
        return tallies.stream().mapToInt(figure).reduce(0, Math::addExact);
    }

    private static int known(@Nullable Integer figure) {
        return Objects.requireNonNull(figure, "A tally with a total has every figure");
    }
}
