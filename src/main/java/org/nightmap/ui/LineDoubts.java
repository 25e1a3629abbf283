package org.nightmap.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.nightmap.intake.IssueMessages;
import org.nightmap.intake.ReviewLine;
import org.nightmap.report.IssueCode;
import org.nightmap.report.LineKind;

/** What is doubtful about a line, with ways to settle it: the nearest places, each with its digit, or that it was looked at. */
final class LineDoubts extends Div {

    private static final int NEAREST = 2;

    /**
     * A way to settle a doubt.
     *
     * @param words on its button
     * @param take what it does
     */
    record Way(String words, Runnable take) {}

    LineDoubts(Texts texts, ReviewLine line, List<Way> ways) {
        addClassName("nm-line-doubts");
        for (IssueCode code : line.doubts()) {
            String words = IssueMessages.text(code, line.line().place(), 0, null, texts.language());
            add(Markup.box("nm-verdict nm-verdict-warn", new Icon("alert"), new Span(words)));
        }
        Div chips = Markup.box("nm-chips");
        for (int i = 0; i < ways.size(); i++) {
            Way way = ways.get(i);
            Button chip = new Button(way.words(), click -> way.take().run());
            chip.addClassName("nm-chip");
            chip.setSuffixComponent(Markup.text("nm-key", String.valueOf(i + 1)));
            chips.add(chip);
        }
        add(chips);
    }

    /** The ways, in the order of their digits; none where there is no doubt. */
    static List<Way> ways(
            Texts texts, ReviewLine line, PlaceChoices choices, LineEditor editor, ReviewActions actions) {
        List<Way> ways = new ArrayList<>();
        if (line.doubts().isEmpty()) {
            return ways;
        }
        if (line.line().kind() == LineKind.UNKNOWN && line.doubts().contains(IssueCode.UNMATCHED_PLACE)) {
            choices.nearest(line.line(), NEAREST)
                    .forEach(choice -> ways.add(new Way(choice.name(), () -> editor.choose(line.id(), choice))));
            ways.add(new Way(texts.of("ui.review.keep_unknown"), () -> editor.choose(line.id(), choices.unknown())));
        } else {
            ways.add(new Way(
                    texts.of("ui.review.looked_at"),
                    () -> actions.change(review -> review.correct(line.id(), ReviewLine::lookedAt))));
        }
        return ways;
    }
}
