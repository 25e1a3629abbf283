package org.nightmap.picture;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightmap.time.Night;

/**
 * How often a publisher agrees with the basis of the nights that it reports. A report agrees where it and the basis are both complete,
 * speak for the same hours, state the same total and have the same counts by region; it contradicts where only the last two are not so;
 * else the two cannot be compared as a whole. A night of which a publisher has several reports contradicts if one of them does, and
 * agrees if one does and none contradicts.
 *
 * @param publisher the publisher
 * @param nights nights with an approved night statement of it, each of which is in exactly one of the following
 * @param basis nights that are drawn from a statement of it
 * @param agreeing nights on which another's statement is drawn, and it agrees
 * @param contradicting the nights on which another's is drawn, and it contradicts, in order
 * @param incomparable the nights on which another's is drawn, and the two cannot be compared, in order
 */
public record PublisherAgreement(
        String publisher, int nights, int basis, int agreeing, List<Night> contradicting, List<Night> incomparable) {

    public PublisherAgreement {
        contradicting = List.copyOf(contradicting);
        incomparable = List.copyOf(incomparable);
        if (nights != basis + agreeing + contradicting.size() + incomparable.size()) {
            throw new IllegalArgumentException(
                    "Each of the %d nights of %s is one of the four".formatted(nights, publisher));
        }
    }

    /** On how many nights it can be compared with a basis of another publisher. */
    public int compared() {
        return agreeing + contradicting.size();
    }

    /** The share of the nights compared on which it agrees; null where none can be compared. */
    public @Nullable Double share() {
        return compared() == 0 ? null : Double.valueOf((double) agreeing / compared());
    }
}
