package org.nightmap.intake;

/**
 * A number and what it counts.
 *
 * @param number the number
 * @param role what it counts
 * @param phraseEnd index after its noun, or after the number where the noun is left out
 */
record ReadNumber(WrittenNumber number, NumberRole role, int phraseEnd) {

    ReadNumber as(NumberRole other) {
        return new ReadNumber(number, other, phraseEnd);
    }
}
