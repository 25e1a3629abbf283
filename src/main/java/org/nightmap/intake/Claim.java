package org.nightmap.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A count as one sentence gives it: a number and its places, before it is weighed against the rest of the text. Mutable while a
 * text is read: later sentences add parts to it.
 */
final class Claim {

    final int sentence;
    final Element.Count count;
    final List<NamedPlace> places;
    /** Whether the text says that the number is for each of the places. */
    final boolean each;

    final boolean otherAuthority;
    final List<Part> parts = new ArrayList<>();
    /** The number, once references are resolved; null where it cannot be. */
    @Nullable WrittenNumber number;

    /** Whether it is told by way of another count that is not found, or only by what is left. */
    boolean unresolved;

    /** Its number if it is told by way of the count that the one before is told by, and not by that; null where they are one. */
    @Nullable Integer otherwise;

    /** Whether it may be told by way of another count than the one that was taken. */
    boolean unclearBase;

    /** Whether "there" may mean another place. */
    boolean otherThere;

    /** Words of its clause that are not known, so that it may say something else. */
    final List<Unclear> unread = new ArrayList<>();

    /** What is said of its number later, where that does not tell which number is right; no total settles it. */
    final List<Unclear> disputed = new ArrayList<>();

    /** Whether the words between number and place hardly speak for their belonging together. */
    boolean weak;

    /** Whether it is one count of all its places for certain: of what lies between them. */
    boolean together;

    boolean orphan;

    /** A part of a count, never added: nine, including seven heading towards Moscow. */
    record Part(WrittenNumber number, int from, int to) {}

    Claim(int sentence, Element.Count count, List<NamedPlace> places, boolean each, boolean otherAuthority) {
        this.sentence = sentence;
        this.count = count;
        this.places = List.copyOf(places);
        this.each = each;
        this.otherAuthority = otherAuthority;
        this.number = count.number();
    }

    boolean isSingle() {
        return places.size() == 1;
    }

    @Nullable Integer value() {
        return number == null ? null : number.value();
    }

    /** What it adds to the sum as its words say; 0 for a vague one. */
    int sum() {
        Integer value = value();
        return value == null ? 0 : each ? value * places.size() : value;
    }

    /** What it adds to the sum where its number is for each of its places. */
    int sumForEach() {
        Integer value = value();
        return value == null ? 0 : value * places.size();
    }
}
