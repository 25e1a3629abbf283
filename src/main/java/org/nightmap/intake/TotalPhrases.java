package org.nightmap.intake;

import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.nightmap.gazetteer.Token;
import org.nightmap.intake.Element.Count;
import org.nightmap.intake.Element.Spot;

/** Tells the totals of a sentence that also counts by place: "12 in all", "a total of 40", «итого 40», "20 drones: nine over Tula". */
final class TotalPhrases {

    private static final Set<String> POINTING = Set.of("the", "these", "those", "этих", "тех", "всех");

    /** How many words a clause may have before its total. */
    private static final int OPENING = 8;

    /** What stands between a word for totals that opens a clause and the number. */
    private static final List<WordClass> BETWEEN = List.of(
            WordClass.INTERCEPT, WordClass.THIS_NIGHT, WordClass.NIGHT_KIND, WordClass.DRONE, WordClass.AIR_DEFENCE);

    private static final Set<String> AUXILIARIES =
            Set.of("were", "was", "had", "been", "there", "forces", "было", "за");

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
                .filter(count -> isSumUp(count) && !isOnly(count, inOrder)
                        || opensList(count, inOrder)
                        || isWhole(count, inOrder))
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
        return endsClause(count.phraseEnd())
                && (prose.lengthBefore(before, WordClass.TOTAL) > 0 || opensWithTotal(before));
    }

    /** «…: всего за ночь сбито десять», "altogether air defences downed ten": the clause begins with the word for totals. */
    private boolean opensWithTotal(int count) {
        int begin = count;
        while (begin > 0 && prose.at(begin - 1).isWord() && count - begin < OPENING) {
            begin--;
        }
        int i = begin + prose.words().length(prose.tokens(), begin, WordClass.TOTAL);
        boolean opens = i > begin && i < count;
        while (opens && i < count) {
            int length = BETWEEN.stream().mapToInt(between(i)).max().orElse(0);
            opens = length > 0 || AUXILIARIES.contains(prose.at(i).key());
            i += Math.max(1, length);
        }
        return opens;
    }

    private ToIntFunction<WordClass> between(int index) {
        return wordClass -> prose.words().length(prose.tokens(), index, wordClass);
    }

    /** «Над Тульской областью сбито всего три»: only three, where a place stands before it in the same clause. */
    private boolean isOnly(Count count, List<Element> inOrder) {
        return prose.at(count.first() - 1).is("всего")
                && inOrder.stream()
                        .anyMatch(one -> one instanceof Spot
                                && one.end() < count.first()
                                && prose.tokens().subList(one.end(), count.first()).stream()
                                        .allMatch(Token::isWord));
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
