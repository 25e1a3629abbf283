package org.nightmap.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nightmap.gazetteer.Qualifiers;

/**
 * Finds what lies between regions and is none of them alone: "over the Rostov–Voronezh border", "on the border between Kursk and
 * Bryansk regions", «на стыке Курской, Орловской и Брянской областей», «между Курской и Брянской областями». A count there is one of
 * all of them.
 */
final class Borders {

    /** What stands between the word for a border and its sides. */
    private static final Set<String> BEFORE_SIDES = Set.of(
            "between",
            "of",
            "with",
            "the",
            "separating",
            "dividing",
            "that",
            "divides",
            "separates",
            "from",
            "где",
            "where",
            "между",
            "с",
            "со",
            "разделяющей",
            "разделяющая");

    private static final Set<String> WHERE = Set.of("where", "где");
    private static final Set<String> MEET = Set.of(
            "meets", "meet", "borders", "touches", "joins", "граничит", "сходится", "соприкасается", "переходит");
    private static final Set<String> WITH = Set.of("with", "с", "со");
    private static final Set<String> BETWEEN = Set.of("between", "между");
    private static final Set<String> ALONG = Set.of("along", "astride", "straddling", "вдоль", "у");

    private static final int BEFORE_SIDES_MOST = 3;

    /** How far before "between" the verb stands that says that a count was shared out. */
    private static final int VERB_BEFORE = 4;

    /** How far before the word for a border its preposition may stand. */
    private static final int PREPOSITION_NEAR = 3;

    private static final char CYRILLIC = '\u0400';

    private final Prose prose;
    private final Prepositions prepositions;
    private final BorderSides sides;

    /**
     * What lies between regions.
     *
     * @param first index of its first token
     * @param end index after its last token
     * @param sides the regions
     * @param preposition index of its preposition, or {@link Prepositions#NONE}
     */
    record Border(int first, int end, List<NamedPlace> sides, int preposition) {

        Border {
            sides = List.copyOf(sides);
        }
    }

    Borders(Prose prose, Prepositions prepositions) {
        this.prose = prose;
        this.prepositions = prepositions;
        this.sides = new BorderSides(prose);
    }

    /** Those of a sentence, in the order of the text. */
    List<Border> in(List<NamedPlace> places) {
        List<Border> found = new ArrayList<>();
        for (int i = 0; i + 1 < places.size(); i++) {
            Border border = at(places, i);
            if (border != null) {
                found.add(border);
                i += border.sides().size() - 1;
            }
        }
        return found;
    }

    /** "The Moscow–Tula highway" is in neither for certain. */
    boolean isOfRoad(NamedPlace place, List<NamedPlace> places) {
        return places.stream()
                .anyMatch(other -> sides.areOneName(place, other) && isAttribute(other.end())
                        || sides.areOneName(other, place) && isAttribute(place.end()));
    }

    /** "Near the border with Bryansk Region": the other side, of which nothing is said. */
    boolean isBeyond(NamedPlace place) {
        int with = place.first() - 1;
        return WITH.contains(prose.at(with).key()) && prose.lengthBefore(with, WordClass.BORDER) > 0;
    }

    private @Nullable Border at(List<NamedPlace> places, int index) {
        NamedPlace first = places.get(index);
        NamedPlace second = places.get(index + 1);
        if (!BorderSides.isRegion(first) || !BorderSides.isRegion(second)) {
            return null;
        }
        if (sides.areOneName(first, second)) {
            return isAttribute(second.end())
                    ? null
                    : new Border(first.first(), second.end(), List.of(first, second), preposition(first));
        }
        // "On Kursk Region's border with Bryansk Region"
        int own = prose.at(first.end()).is("'") || prose.at(first.end()).is("’") ? first.end() + 2 : first.end();
        if (isBeyond(second) && second.first() - 1 - own == 1) {
            return new Border(first.first(), second.end(), List.of(first, second), preposition(first));
        }
        if (isWhereTheyMeet(first, second)) {
            return new Border(first.first(), second.end(), List.of(first, second), preposition(first.first() - 1));
        }
        List<NamedPlace> all = sides.from(places, index);
        int behind = all.getLast().end();
        // "The Rostov and Voronezh border", unlike "the Kursk and Bryansk border regions"
        if (all.size() > 1 && prose.is(behind, WordClass.BORDER) && !Qualifiers.isOne(prose.at(behind + 1))) {
            return new Border(first.first(), behind, all, preposition(first));
        }
        int head = head(first);
        return head < 0 || all.size() < 2
                ? null
                : new Border(head, all.getLast().end(), all, preposition(head));
    }

    /** "Where Kursk Region meets Bryansk Region", «где Курская область граничит с Брянской». */
    private boolean isWhereTheyMeet(NamedPlace first, NamedPlace second) {
        int before = prose.at(first.first() - 1).is("the") ? first.first() - 2 : first.first() - 1;
        return WHERE.contains(prose.at(before).key())
                && MEET.contains(prose.at(first.end()).key())
                && second.first() - first.end() <= BEFORE_SIDES_MOST;
    }

    /** Where the word for a border stands whose first side a place is, or "between"; -1 where none does. */
    private int head(NamedPlace side) {
        int from = side.first() - 1;
        for (int i = from; i >= Math.max(0, side.first() - 1 - BEFORE_SIDES_MOST); i--) {
            if (prose.is(i, WordClass.BORDER)) {
                // "The border Kursk and Bryansk regions" lie on another
                return i == from && prose.at(i).key().charAt(0) < CYRILLIC ? -1 : i;
            }
            if (!BEFORE_SIDES.contains(prose.at(i).key())) {
                break;
            }
        }
        int between = prose.at(from).is("the") ? from - 1 : from;
        boolean alone = BETWEEN.contains(prose.at(between).key())
                && !prose.has(Math.max(0, between - VERB_BEFORE), between, WordClass.SHARED);
        return alone ? between : -1;
    }

    private boolean isAttribute(int index) {
        return prose.begins(index, WordClass.ATTRIBUTE) && !prose.begins(index, WordClass.BORDER);
    }

    private int preposition(NamedPlace first) {
        int near = preposition(first.first());
        return near >= 0 ? near : prepositions.before(first);
    }

    private int preposition(int head) {
        for (int i = head - 1; i >= Math.max(0, head - PREPOSITION_NEAR); i--) {
            int phrase = prose.lengthBefore(i + 1, WordClass.AT);
            if (phrase > 0) {
                return i + 1 - phrase;
            }
            if (ALONG.contains(prose.at(i).key())) {
                return i;
            }
            if (!prose.at(i).is("the") && !Qualifiers.isOne(prose.at(i))) {
                break;
            }
        }
        // "Between" is one itself
        return BETWEEN.contains(prose.at(head).key()) ? head : Prepositions.NONE;
    }
}
