package org.nightmap.intake;

import java.util.List;
import java.util.Set;
import org.nightmap.gazetteer.Token;
import org.nightmap.intake.Element.Count;
import org.nightmap.intake.Element.Spot;

/** Tells the totals of a sentence that also counts by place: "12 in all", "a total of 40", «итого 40», "20 drones: nine over Tula". */
final class TotalPhrases {

    private static final Set<String> POINTING = Set.of("the", "these", "those", "этих", "тех", "всех");

    private final Prose prose;

    TotalPhrases(Prose prose) {
        this.prose = prose;
    }

    /** The counts among the elements of a sentence whose words say that they are totals. */
    List<Count> among(List<Element> inOrder) {
        return inOrder.stream()
                .filter(Count.class::isInstance)
                .map(Count.class::cast)
                .filter(count -> count.number() != null)
                .filter(count -> isSumUp(count) || opensList(count, inOrder) || isWhole(count, inOrder))
                .toList();
    }

    /** A word for totals beside the number, and nothing after it that it might be the number of. */
    private boolean isSumUp(Count count) {
        int after = prose.words().length(prose.tokens(), count.phraseEnd(), WordClass.TOTAL);
        if (after > 0) {
            return endsClause(count.phraseEnd() + after);
        }
        int before = count.first();
        while (before > 0
                && (prose.at(before - 1).is("of") || prose.at(before - 1).is(":"))) {
            before--;
        }
        return prose.lengthBefore(before, WordClass.TOTAL) > 0 && endsClause(count.phraseEnd());
    }

    private boolean endsClause(int index) {
        Token next = prose.at(index);
        return !next.isWord() && !next.isNumber() && !"—–-:(".contains(next.text());
    }

    /** "Of 37 drones nineteen were over Oryol", "nineteen of 37": the number that the other one is taken from. */
    private boolean isWhole(Count count, List<Element> inOrder) {
        int of = POINTING.contains(prose.at(count.first() - 1).key()) ? count.first() - 2 : count.first() - 1;
        if (!prose.at(of).is("of") && !prose.at(of).is("из")) {
            return false;
        }
        int index = inOrder.indexOf(count);
        boolean afterPart = index > 0
                && inOrder.get(index - 1) instanceof Count part
                && part.phraseEnd() == of
                && part.number() != null;
        boolean opens = !prose.at(of - 1).isWord() && !prose.at(of - 1).isNumber();
        boolean beforePart = opens
                && index + 1 < inOrder.size()
                && (inOrder.get(index + 1) instanceof Count || hasPairsAfter(inOrder, index));
        return afterPart || beforePart;
    }

    /** "Of these 44 Tula had 15, Oryol 12": every place has a count of its own. */
    private static boolean hasPairsAfter(List<Element> inOrder, int index) {
        List<Element> after = inOrder.subList(index + 1, inOrder.size());
        long places = after.stream().filter(Spot.class::isInstance).count();
        return places > 1 && after.size() - places >= places;
    }

    /** A number of drones before a colon, with places after it and none before. */
    private boolean opensList(Count count, List<Element> inOrder) {
        int end = count.phraseEnd();
        while (prose.is(end, WordClass.ADJECTIVE)
                || prose.begins(end, WordClass.INTERCEPT)
                || prose.begins(end, WordClass.THIS_NIGHT)) {
            end += Math.max(1, prose.words().length(prose.tokens(), end, WordClass.THIS_NIGHT));
        }
        if (!prose.at(end).is(":") || end <= count.end()) {
            return false;
        }
        boolean placed = inOrder.stream().anyMatch(one -> one instanceof Spot && one.first() < count.first());
        boolean listed = inOrder.stream().anyMatch(one -> one instanceof Spot && one.first() > count.first());
        return listed && !placed;
    }
}
