package org.nightmap.intake;

import java.util.ArrayList;
import java.util.List;
import org.nightmap.gazetteer.Token;
import org.nightmap.intake.Element.Count;
import org.nightmap.intake.Element.Spot;
import org.nightmap.intake.Linker.Link;

/** Tells whether the words say that a number is for each of its places: «по два над А и Б», "two each over A and B". */
final class EachPhrases {

    /** How far from a count and its places the word may stand. */
    private static final int NEAR = 3;

    private final Prose prose;

    EachPhrases(Prose prose) {
        this.prose = prose;
    }

    /**
     * Whether the words around a link say so.
     *
     * @param inOrder the elements of its sentence: the word must not belong to the next
     */
    boolean isEach(Link link, List<Element> inOrder) {
        Count count = link.counts().getFirst();
        if (isDistributive(count)) {
            return true;
        }
        int from = count.first();
        int to = count.phraseEnd();
        for (Spot spot : link.places()) {
            from = Math.min(from, spot.first());
            to = Math.max(to, spot.end());
        }
        int before = Math.max(0, from - NEAR);
        int next = Math.min(prose.tokens().size(), to + NEAR);
        if (!prose.has(before, next, WordClass.EACH)) {
            return false;
        }
        for (Element element : inOrder) {
            before = element.end() <= from ? Math.max(before, element.end()) : before;
            next = element.first() >= to ? Math.min(next, element.first()) : next;
        }
        return prose.has(afterMark(before, from), beforeMark(to, next), WordClass.EACH);
    }

    /** Before a mark the word belongs to what stands there: "Tula and Oryol – one each, Kaluga and Kursk – three". */
    private int afterMark(int from, int to) {
        int i = to;
        while (i > from && (prose.at(i - 1).isWord() || prose.at(i - 1).is("("))) {
            i--;
        }
        return i;
    }

    private int beforeMark(int from, int to) {
        int i = from;
        while (i < to && !prose.at(i).is(";") && prose.at(i).kind() != Token.Kind.LINE_END) {
            i++;
        }
        return i;
    }

    /** "Eight over Tula and Kaluga, four in each": the eight are said again, place by place. */
    List<Element> spelledOut(List<Element> inOrder) {
        List<Element> sums = new ArrayList<>();
        for (int i = 2; i < inOrder.size(); i++) {
            boolean ends = i + 1 == inOrder.size() || inOrder.get(i + 1) instanceof Count;
            if (!ends || !(inOrder.get(i) instanceof Count last) || last.number() == null || !isSaidForEach(last)) {
                continue;
            }
            int places = 0;
            while (i - 1 - places >= 0 && inOrder.get(i - 1 - places) instanceof Spot) {
                places++;
            }
            Integer value = last.number().value();
            boolean sum = places > 1
                    && value != null
                    && i - 1 - places >= 0
                    && isOver(inOrder, i - 1 - places)
                    && inOrder.get(i - 1 - places) instanceof Count first
                    && first.number() != null
                    && Integer.valueOf(value * places).equals(first.number().value());
            if (sum) {
                sums.add(inOrder.get(i - 1 - places));
            }
        }
        return sums;
    }

    /** Whether the places after a count are its own: not behind a semicolon, nor behind one that has its place before it. */
    private boolean isOver(List<Element> inOrder, int count) {
        Element sum = inOrder.get(count);
        Element place = inOrder.get(count + 1);
        boolean cut = sum instanceof Count counted && beforeMark(counted.phraseEnd(), place.first()) < place.first();
        boolean hasOwn = count > 0
                && inOrder.get(count - 1) instanceof Spot own
                && "-–—:(".contains(prose.at(own.end()).text())
                && own.end() + 1 == sum.first();
        return !cut && !hasOwn;
    }

    private boolean isSaidForEach(Count count) {
        return prose.has(count.end(), Math.min(prose.tokens().size(), count.phraseEnd() + 2), WordClass.EACH)
                || isDistributive(count);
    }

    /** По before the number, or what translators make of it: "by one UAV". */
    private boolean isDistributive(Count count) {
        boolean byOne = prose.at(count.first() - 1).is("by")
                && prose.at(count.first()).is("one")
                && count.phraseEnd() > count.end();
        return count.first() > 0 && prose.is(count.first() - 1, WordClass.EACH_BEFORE) || byOne;
    }
}
