package org.nightmap.intake;

import org.jspecify.annotations.Nullable;
import org.nightmap.intake.Element.Count;

/**
 * A count that replaces another.
 *
 * @param count the new one
 * @param old what it replaces, where that is said
 * @param place the place whose count it is, where one is named
 * @param explicit whether its words say that the other was wrong, so that no total settles it
 * @param wrong whether this is the wrong number, and the right one is told elsewhere
 * @param earlier whether the count it replaces may stand in the same sentence
 * @param from the clause that says so
 * @param to the token after it
 */
record Correction(
        Count count,
        @Nullable Integer old,
        @Nullable NamedPlace place,
        boolean explicit,
        boolean wrong,
        boolean earlier,
        int from,
        int to) {}
