package org.nightmap.intake;

import java.util.List;
import org.nightmap.intake.Element.Count;
import org.nightmap.intake.Element.Spot;

/** The words that mark a count as a part of another: "including seven", "seven of which", "both of them", brackets. */
final class PartMarks {

    private final Prose prose;
    private final PartsInBrackets brackets;

    PartMarks(Prose prose, PartsInBrackets brackets) {
        this.prose = prose;
        this.brackets = brackets;
    }

    /** Whether its words say that a count is a part of another. */
    boolean areOf(Count count, List<Element> inOrder, int index) {
        return isMarkedBefore(count)
                || prose.begins(count.first(), WordClass.BOTH)
                || isMarkedAfter(count) && !(endsAfter(count) && hasOwnPlace(inOrder, index))
                || brackets.areAround(count, inOrder, index);
    }

    private boolean isMarkedBefore(Count count) {
        int before = count.first();
        while (before > 0
                && (prose.is(before - 1, WordClass.EACH_BEFORE)
                        || prose.at(before - 1).is("the"))) {
            before--;
        }
        WrittenNumber number = count.number();
        if (number != null && number.vague()) {
            int bound = prose.lengthBefore(before, WordClass.BOUND_ABOVE)
                    + prose.lengthBefore(before, WordClass.BOUND_LEAST)
                    + prose.lengthBefore(before, WordClass.BOUND_MOST)
                    + prose.lengthBefore(before, WordClass.BOUND_BELOW)
                    + prose.lengthBefore(before, WordClass.BOUND_ABOUT);
            before -= Math.min(before, bound);
        }
        return prose.lengthBefore(before, WordClass.SUB) > 0;
    }

    /** Seven of which. */
    private boolean isMarkedAfter(Count count) {
        return prose.begins(count.end(), WordClass.SUB);
    }

    /** "Tula for 25 of these": a place of its own right before it, so that "these" are all. */
    private static boolean hasOwnPlace(List<Element> inOrder, int index) {
        return index > 1
                && inOrder.get(index - 1) instanceof Spot spot
                && spot.preposition() < 0
                && inOrder.get(index - 2) instanceof Count;
    }

    /** Whether "of these" ends its part of the sentence. */
    private boolean endsAfter(Count count) {
        int end = count.end() + prose.words().length(prose.tokens(), count.end(), WordClass.SUB);
        return !prose.at(end).isWord() && !prose.at(end).isNumber();
    }
}
