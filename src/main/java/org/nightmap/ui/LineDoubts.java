package org.nightmap.ui;

import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import java.util.ArrayList;
import java.util.List;
import org.nightmap.intake.IssueMessages;
import org.nightmap.intake.ReviewLine;
import org.nightmap.report.IssueCode;
import org.nightmap.report.LineKind;

/**
 * What is doubtful about a line, with ways to settle it: the nearest places, each with its digit, or that it was looked at. Only
 * the lines in sight are asked for; they are data to the browser, and no component stands here for any of them.
 */
final class LineDoubts {

    private static final int NEAREST = 2;

    private final ShownLines lines;

    private final LineEditor editor;
    private final ReviewActions actions;
    private Texts texts;
    private PlaceChoices choices;

    LineDoubts(ShownLines lines, LineEditor editor, ReviewActions actions, Texts texts, PlaceChoices choices) {
        this.lines = lines;
        this.editor = editor;
        this.actions = actions;
        this.texts = texts;
        this.choices = choices;
    }

    /**
     * A way to settle a doubt.
     *
     * @param words on its button
     * @param take what it does
     */
    record Way(String words, Runnable take) {}

    void speak(Texts other, PlaceChoices otherChoices) {
        texts = other;
        choices = otherChoices;
    }

    /** Lit writes every value as text, so none of them becomes markup; a row is drawn before its values are there. */
    Renderer<Integer> renderer() {
        return LitRenderer.<Integer>of("""
                        <div class="nm-line-doubts">
                          ${item.doubts?.map(words => html`<div class="nm-verdict nm-verdict-warn"
                            ><span class="nm-icon" data-icon="alert" aria-hidden="true"></span><span>${words}</span></div>`)}
                          <div class="nm-chips">${item.ways?.map((words, index) => html`<vaadin-button class="nm-chip"
                            @click=${() => take(index)}>${words}<span class="nm-key" slot="suffix">${index + 1}</span
                            ></vaadin-button>`)}</div>
                        </div>""")
                .withProperty("doubts", this::doubts)
                .withProperty("ways", id -> ways(id).stream().map(Way::words).toList())
                .withFunction(
                        "take", (id, arguments) -> take(id, arguments.get(0).asInt()));
    }

    /** Takes a way, counted from 0, where there is one. */
    void take(int id, int index) {
        List<Way> ways = ways(id);
        if (index >= 0 && index < ways.size()) {
            ways.get(index).take().run();
        }
    }

    /** The ways, in the order of their digits; none where there is no doubt. */
    List<Way> ways(int id) {
        ReviewLine line = lines.line(id);
        List<Way> ways = new ArrayList<>();
        if (line == null || line.doubts().isEmpty()) {
            return ways;
        }
        boolean unmatched = line.doubts().contains(IssueCode.UNMATCHED_PLACE);
        if (unmatched) {
            choices.nearest(line.line(), NEAREST)
                    .forEach(choice -> ways.add(new Way(choice.name(), () -> editor.choose(id, choice))));
        }
        if (unmatched && line.line().kind() == LineKind.UNKNOWN) {
            ways.add(new Way(texts.of("ui.review.keep_unknown"), () -> editor.choose(id, choices.unknown())));
        } else {
            ways.add(new Way(
                    texts.of("ui.review.looked_at"),
                    () -> actions.change(review -> review.correct(id, ReviewLine::lookedAt))));
        }
        return ways;
    }

    private List<String> doubts(int id) {
        ReviewLine line = lines.line(id);
        return line == null
                ? List.of()
                : line.doubts().stream()
                        .map(code ->
                                IssueMessages.ofLine(lines.review(), line, code, placeOf(line, code), texts.language()))
                        .toList();
    }

    /** A line that repeats a place is told by the place that it has now, whatever its words say. */
    private String placeOf(ReviewLine line, IssueCode code) {
        String written = line.line().place();
        return code == IssueCode.DUPLICATE_PLACE
                ? choices.of(line.line()).map(PlaceChoice::name).orElse(written)
                : written;
    }
}
