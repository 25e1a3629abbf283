package org.nightmap.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the sentences of a text say, before it is weighed. */
final class Reading {

    final List<Claim> claims = new ArrayList<>();
    final List<Total> totals = new ArrayList<>();
    /** Places of interception without a count. */
    final List<NamedPlace> bare = new ArrayList<>();
    /** Numbers that belong to nothing. */
    final List<Loose> loose = new ArrayList<>();
    /** Parts whose count was not found. */
    final List<Claim.Part> looseParts = new ArrayList<>();
    /** Numbers without a noun in sentences of something else, as far as can be told. */
    final List<WrittenNumber> bareNumbers = new ArrayList<>();
    /** The sentences that are headings. */
    final Set<Integer> headings = new HashSet<>();

    /** Whether a sentence that counts drones was left out as one of another time or side. */
    boolean cutOff;

    /** Whether a sentence says that something was shot down, and a number beside it became nothing. */
    boolean unread;

    /** Whether a sentence that nothing was read from looks as if it counted as well. */
    boolean passedOver;

    boolean weapons;
    boolean ministry;

    /**
     * A number that belongs to nothing.
     *
     * @param told whether its noun or its verb says that it counts what was shot down
     */
    record Loose(Element.Count count, boolean told) {}

    /** A number of drones over the whole country. */
    record Total(WrittenNumber number, int sentence, boolean heading, boolean otherAuthority) {}
}
