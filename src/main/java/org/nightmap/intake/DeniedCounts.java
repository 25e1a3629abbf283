package org.nightmap.intake;

import java.util.List;
import java.util.Set;
import org.nightmap.gazetteer.Token;
import org.nightmap.intake.Element.Count;

/**
 * Finds the counts that a sentence denies: "none over Pskov Region", "not one drone over Tula", «над Псковской — ни одного». They
 * are counts of zero, and as such take their place away from the other numbers.
 */
final class DeniedCounts {

    /** What stands between a place of a list and its count. */
    private static final Set<String> MARKS = Set.of("-", "–", "—", ":", "|", "=");

    /** Before what bounds the time of a denial. */
    private static final Set<String> BOUNDS =
            Set.of("until", "till", "before", "by", "after", "since", "до", "к", "после", "с");

    /** Words between a denial and its noun. */
    private static final int NOUN_FOLLOWS = 4;

    private final Prose prose;

    DeniedCounts(Prose prose) {
        this.prose = prose;
    }

    /**
     * Adds those of a sentence that are no count yet.
     *
     * @param places its places
     */
    void addTo(List<Element> elements, Sentence sentence, List<NamedPlace> places) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            int none = Math.max(prose.words().length(prose.tokens(), i, WordClass.NONE), lengthOfSingle(i));
            int no = none > 0 ? 0 : prose.words().length(prose.tokens(), i, WordClass.NO);
            int length = Math.max(none, no);
            if (length == 0 || i + length > sentence.to()) {
                continue;
            }
            int first = i;
            int noun = noun(i + length, sentence.to());
            boolean taken = elements.stream().anyMatch(one -> one.first() < first + length && one.end() > first);
            boolean counts = none > 0
                    ? noun > 0 || standsAlone(i + length, sentence.to())
                    : noun > 0 || isSaidOf(i, places) && ends(i + length, sentence.to());
            int end = Math.max(noun, i + length);
            if (counts && !taken && !isOfSome(end) && !isOfArrival(sentence, i)) {
                elements.add(new Count(i, i + length, end, zero(i, i + length), null));
            }
            i += length - 1;
        }
    }

    /** "Did not see a single drone": the article and the adjective, where they are denied; else 0. */
    private int lengthOfSingle(int index) {
        boolean single = prose.at(index).is("a") && prose.at(index + 1).is("single");
        int length = prose.at(index + 2).is("one") ? 3 : 2;
        return single && Denials.isDenied(prose::at, index) ? length : 0;
    }

    /** «Беспилотников нет», «Крым — нет»: the denial stands behind what it denies. */
    private boolean isSaidOf(int denial, List<NamedPlace> places) {
        return prose.lengthBefore(denial, WordClass.DRONE) > 0
                || MARKS.contains(prose.at(denial - 1).text())
                        && places.stream().anyMatch(place -> place.end() == denial - 1);
    }

    private static WrittenNumber zero(int first, int end) {
        return WrittenNumber.exact(first, end, 0);
    }

    /** The token after the noun of drones that follows, or 0. */
    private int noun(int from, int to) {
        for (int i = from; i < Math.min(to, from + NOUN_FOLLOWS); i++) {
            int drone = prose.words().length(prose.tokens(), i, WordClass.DRONE);
            if (drone > 0) {
                return i + drone;
            }
            if (!prose.is(i, WordClass.ADJECTIVE)) {
                return 0;
            }
        }
        return 0;
    }

    /** "None of the drones reached the city" denies something else. */
    private boolean isOfSome(int index) {
        return prose.at(index).is("of") || prose.at(index).is("из");
    }

    /** "Not one reached Moscow", «не пропустили ни одного»: that drones did not arrive is no count of those that were shot down. */
    private boolean isOfArrival(Sentence sentence, int denial) {
        int from = denial;
        while (from > sentence.from() && goesOn(from - 1)) {
            from--;
        }
        int to = denial;
        while (to < sentence.to() && goesOn(to)) {
            to++;
        }
        return arrives(from, to) || prose.has(denial, to, WordClass.HEADING);
    }

    /** A region that got through the night arrived nowhere. */
    private boolean arrives(int from, int to) {
        for (int i = from; i < to; i++) {
            int length = prose.words().length(prose.tokens(), i, WordClass.ARRIVAL);
            if (length > 0
                    && !prose.begins(i + length, WordClass.THIS_NIGHT)
                    && !prose.begins(i + length, WordClass.NIGHT_KIND)) {
                return true;
            }
        }
        return false;
    }

    private boolean goesOn(int index) {
        return prose.at(index).isWord() || prose.at(index).isNumber();
    }

    private boolean standsAlone(int index, int to) {
        return ends(index, to)
                || prose.begins(index, WordClass.AT)
                || BOUNDS.contains(prose.at(index).key())
                || prose.begins(index, WordClass.INTERCEPT)
                || prose.is(index, WordClass.COORDINATOR)
                || prose.is(index, WordClass.RECORDED);
    }

    private boolean ends(int index, int to) {
        Token next = prose.at(index);
        return index >= to || !next.isWord() && !next.isNumber();
    }
}
