package org.nightmap.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the sentences of a text say, before it is weighed. */
final class Reading {

    final Claims claims = new Claims();
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

    /**
     * Sentences that count drones and were left out as ones of another time or side, or say that something was shot down beside
     * a number that became nothing.
     */
    final List<Sentence> unread = new ArrayList<>();

    /** Sentences that nothing was read from and that look as if they counted as well. */
    final List<Sentence> passedOver = new ArrayList<>();

    /** Regions and seas that were named among counts and became nothing. */
    final List<NamedPlace> passedPlaces = new ArrayList<>();

    /**
     * Regions and seas that perhaps have a count which was not found, unless the lines add up to the total: in a part of another
     * region's count, or where a sentence tells how many without a number.
     */
    final List<NamedPlace> perhapsCounted = new ArrayList<>();

    /** Numbers that stand among counts and became nothing. */
    final List<WrittenNumber> passedNumbers = new ArrayList<>();

    /** Counts of another time or side, and those that are only compared or taken back. */
    final List<WrittenNumber> leftOut = new ArrayList<>();

    /** Where numbers stand whose sentence does not say what they are of. */
    final Set<Integer> unsignedNumbers = new HashSet<>();

    /** Where numbers stand that may be of another day. */
    final Set<Integer> numbersOfOtherDays = new HashSet<>();

    boolean weapons;
    boolean ministry;

    /**
     * A number that belongs to nothing.
     *
     * @param told whether its noun or its verb says that it counts what was shot down
     * @param otherAuthority whether another authority than the one of the total says it
     */
    record Loose(Element.Count count, boolean told, boolean otherAuthority) {}

    /** A number of drones over the whole country. */
    record Total(WrittenNumber number, int sentence, boolean heading, boolean otherAuthority) {}
}
