package org.nightmap.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightmap.report.TextSpan;

/**
 * A text and what was read in it beside its lines; no correction changes it.
 *
 * @param text the text; empty where there is none
 * @param statedSpan where the total stands in it, or null
 * @param others its other numbers, each with what it was taken for
 * @param unsure why numbers are not certain from its words
 */
record ReadText(String text, @Nullable TextSpan statedSpan, List<OtherNumber> others, List<Unsure> unsure) {

    ReadText {
        others = List.copyOf(others);
        unsure = List.copyOf(unsure);
    }

    static ReadText of(Draft draft) {
        return new ReadText(draft.text(), draft.statedSpan(), draft.others(), draft.unsure());
    }
}
