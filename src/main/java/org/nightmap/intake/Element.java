package org.nightmap.intake;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a sentence's counts are made of, in the order of the text. */
sealed interface Element {

    /** Index of its first token. */
    int first();

    /** Index after its last token. */
    int end();

    /**
     * A number of drones, or a word that stands for one ("as many").
     *
     * @param reference how it is to be taken from the count before; null for a number of its own
     * @param amount by how much or how many times it is another than that
     * @param than the place whose count it is to be taken from; null for the count before
     */
    record Count(
            int first,
            int end,
            int phraseEnd,
            @Nullable WrittenNumber number,
            @Nullable Reference reference,
            int amount,
            @Nullable NamedPlace than)
            implements Element {

        Count(int first, int end, int phraseEnd, @Nullable WrittenNumber number, @Nullable Reference reference) {
            this(first, end, phraseEnd, number, reference, 1, null);
        }
    }

    /**
     * A place where drones may have been intercepted.
     *
     * @param place the place; null for "there"
     * @param preposition index of the preposition before it, or -1
     * @param beyond the other regions whose border it is; most often none
     */
    record Spot(int first, int end, @Nullable NamedPlace place, int preposition, List<NamedPlace> beyond)
            implements Element {

        public Spot {
            beyond = List.copyOf(beyond);
        }

        public Spot(int first, int end, @Nullable NamedPlace place, int preposition) {
            this(first, end, place, preposition, List.of());
        }

        /** Whether it lies between regions, so that a count there is one of all of them. */
        boolean isBorder() {
            return !beyond.isEmpty();
        }

        /** Its places; none for "there". */
        List<NamedPlace> places() {
            return place == null
                    ? List.of()
                    : Stream.concat(Stream.of(place), beyond.stream()).toList();
        }
    }

    /** Counts that are said by way of another. */
    enum Reference {
        SAME,
        /** Divided by the amount: half as many. */
        DIVIDED,
        /** Half of the number before, be it a total. */
        HALF_OF,
        /** The amount times as many. */
        TIMES,
        /** Fewer by the amount. */
        FEWER,
        MORE,
        REST,
        /** As many as somewhere else or another time. */
        ELSEWHERE
    }
}
