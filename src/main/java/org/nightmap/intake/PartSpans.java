package org.nightmap.intake;

import java.util.List;
import org.nightmap.gazetteer.NameForm;
import org.nightmap.gazetteer.PlaceKind;
import org.nightmap.intake.Element.Count;
import org.nightmap.intake.Element.Spot;

/**
 * Tells what words belong to a part that a dash ties to its place: "of them 3 — in Shebekino, 5 — in Grayvoron", "including in
 * Shebekino — 3". Where a region or sea stands there, the count is that place's and no part.
 */
final class PartSpans {

    private final Prose prose;
    private final Segments segments;

    PartSpans(Prose prose) {
        this.prose = prose;
        this.segments = new Segments(prose.tokens());
    }

    boolean isDash(int index) {
        String text = prose.at(index).text();
        return text.equals("-") || text.equals("–") || text.equals("—");
    }

    /** Where a count begins with the place that stands before its dash; its first token where there is none. */
    int begin(Sentence sentence, Count count, int after) {
        int dash = count.first() - 1;
        if (dash - 1 <= after || !isDash(dash)) {
            return count.first();
        }
        int begin = Math.max(after, segments.begin(sentence, dash - 1));
        return prose.is(begin, WordClass.COORDINATOR) ? begin + 1 : begin;
    }

    /** "Including in Shebekino — 3": where such a part begins, after what marks it; the count's first token where it is none. */
    int beginOfMarked(Sentence sentence, Count count, List<Element> inOrder) {
        int begin = begin(sentence, count, sentence.from());
        int mark = prose.words().length(prose.tokens(), begin, WordClass.SUB);
        boolean marked = mark > 0 && begin + mark < count.first() - 1;
        return marked && isOfNoRegion(sentence, count, inOrder, begin) ? begin + mark : count.first();
    }

    /** Where a part ends with the place behind its dash, or else where it was said to. */
    int end(Sentence sentence, Count count, List<Element> inOrder, int otherwise) {
        if (begin(sentence, count, sentence.from()) < count.first() && !isDash(count.phraseEnd())) {
            return count.phraseEnd();
        }
        boolean placed = isDash(count.phraseEnd()) && isOfNoRegion(sentence, count, inOrder, count.first());
        return placed ? placeEnd(sentence, count, inOrder) : otherwise;
    }

    /** Whether no region or sea stands between where a part begins and the end of the place behind its dash. */
    boolean isOfNoRegion(Sentence sentence, Count count, List<Element> inOrder, int begin) {
        int end = isDash(count.phraseEnd()) && begin == count.first()
                ? placeEnd(sentence, count, inOrder)
                : count.phraseEnd();
        return end > count.phraseEnd() + (begin == count.first() ? 1 : -1)
                && inOrder.stream()
                        .noneMatch(one -> one instanceof Spot spot
                                && spot.first() >= begin
                                && spot.first() < end
                                && isRegion(spot));
    }

    /** Where the words behind a dash end: at the next mark, or the next count. */
    private int placeEnd(Sentence sentence, Count count, List<Element> inOrder) {
        int next = inOrder.stream()
                .filter(one -> one instanceof Count && one.first() >= count.phraseEnd())
                .mapToInt(Element::first)
                .min()
                .orElse(sentence.to());
        int end = Math.min(next, segments.end(sentence, count.phraseEnd() + 1));
        boolean trailing = end == next && prose.is(end - 1, WordClass.COORDINATOR)
                || prose.at(end - 1).is(".");
        return trailing ? end - 1 : end;
    }

    /** Or a name that is not known but written as a region's is. */
    private static boolean isRegion(Spot spot) {
        NamedPlace place = spot.place();
        return isDrawn(spot) || place != null && place.place() == null && place.form() != NameForm.ALONE;
    }

    static boolean isDrawn(Spot spot) {
        NamedPlace place = spot.place();
        return place != null && (place.is(PlaceKind.REGION) || place.is(PlaceKind.SEA));
    }
}
