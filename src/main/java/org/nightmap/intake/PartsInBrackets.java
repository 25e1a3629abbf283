package org.nightmap.intake;

import java.util.List;
import org.nightmap.intake.Element.Count;
import org.nightmap.intake.Element.Spot;

/** Tells the numbers that stand in brackets after a place that has its count, and are parts of it. */
final class PartsInBrackets {

    private static final int LONGEST_BRACKET = 20;

    private final Prose prose;

    PartsInBrackets(Prose prose) {
        this.prose = prose;
    }

    /** "Ten over Kursk Region (three near Rylsk, two near Lgov)": in brackets after a place that has its count, with more words. */
    boolean areAround(Count count, List<Element> inOrder, int index) {
        int open = count.first() - 1;
        while (open > count.first() - LONGEST_BRACKET
                && open > 0
                && !"();".contains(prose.at(open).text())) {
            open--;
        }
        if (!prose.at(open).is("(") || prose.at(count.phraseEnd()).is(")") && open == count.first() - 1) {
            return false;
        }
        int bracket = open;
        boolean counted = false;
        boolean placed = false;
        for (Element element : inOrder.subList(0, index)) {
            if (element.end() == bracket && element instanceof Spot) {
                placed = counted;
            }
            counted = element instanceof Count
                    ? !prose.at(element.end()).is(")")
                            && !prose.at(element.first() - 1).is("(")
                    : counted && element instanceof Spot;
        }
        return placed
                && inOrder.stream()
                        .noneMatch(one -> one instanceof Spot spot
                                && spot.first() > bracket
                                && spot.first() < count.phraseEnd() + LONGEST_BRACKET
                                && spot.place() != null
                                && spot.place().place() != null
                                && !isClosed(bracket, spot.first()));
    }

    private boolean isClosed(int open, int to) {
        return prose.tokens().subList(open, to).stream().anyMatch(token -> token.is(")"));
    }
}
