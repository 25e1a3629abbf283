package org.nightmap.ui;

import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nightmap.intake.DraftLine;
import org.nightmap.intake.ReviewLine;
import org.nightmap.report.LineKind;

/** What the cells of the table of lines show. Lit writes every value as text, so none of them becomes markup. */
final class LineCells {

    private final ShownLines lines;
    private Texts texts;
    private PlaceChoices choices;

    LineCells(ShownLines lines, Texts texts, PlaceChoices choices) {
        this.lines = lines;
        this.texts = texts;
        this.choices = choices;
    }

    void speak(Texts other, PlaceChoices otherChoices) {
        texts = other;
        choices = otherChoices;
    }

    Renderer<Integer> number() {
        return LitRenderer.<Integer>of("<span data-line=${item.line}>${item.number}</span>")
                .withProperty("line", id -> id)
                .withProperty("number", lines::number);
    }

    Renderer<Integer> place() {
        return LitRenderer.<Integer>of("""
                        <div class="nm-line-place"><bdi class="nm-line-words" title=${item.place}>${item.place}</bdi>
                        ${item.note ? html`<div class="nm-note nm-line-words" title=${item.note}>${item.note}</div>` : ''}</div>""")
                .withProperty("place", id -> text(id, line -> ShownText.of(line.place())))
                .withProperty("note", this::note);
    }

    Renderer<Integer> region() {
        return LitRenderer.<Integer>of("""
                        ${item.choose
                          ? html`<span class="nm-line-choose">${item.choose}</span>`
                          : html`<span class="nm-line-words" title=${item.region}>${item.region}</span>`}""")
                .withProperty("choose", id -> {
                    ReviewLine line = lines.line(id);
                    return line != null
                                    && line.line().kind() == LineKind.UNKNOWN
                                    && !line.doubts().isEmpty()
                            ? texts.of("ui.review.choose")
                            : null;
                })
                .withProperty("region", this::region);
    }

    Renderer<Integer> kind() {
        return LitRenderer.<Integer>of("<span>${item.kind}</span>").withProperty("kind", id -> kind(id));
    }

    Renderer<Integer> count() {
        return LitRenderer.<Integer>of("""
                        <span class="nm-line-count">${item.count}</span>
                        ${item.each ? html`<span class="nm-note">${item.each}</span>` : ''}""")
                .withProperty("count", id -> text(id, this::count))
                .withProperty("each", id -> {
                    ReviewLine line = lines.line(id);
                    return line != null && line.line().each() ? texts.of("ui.review.each.short") : null;
                });
    }

    /** What a kind of place is called. */
    String kindName(LineKind kind) {
        return kind == LineKind.REGION
                ? texts.of("ui.review.region_kind")
                : texts.of("ui.place." + kind.name().toLowerCase(Locale.ROOT));
    }

    private String kind(int id) {
        return text(id, line -> kindName(line.kind()));
    }

    private String region(int id) {
        return text(id, line -> {
            if (line.kind() == LineKind.JOINT) {
                return line.regions().stream().map(choices::nameOf).collect(Collectors.joining(", "));
            }
            return choices.of(line).map(PlaceChoice::name).orElse("–");
        });
    }

    private String count(DraftLine line) {
        Integer count = line.count();
        if (count != null) {
            return texts.number(count);
        }
        if (line.atLeast() != null && line.atMost() != null) {
            return texts.of("ui.bounds.range", line.atLeast(), line.atMost());
        }
        if (line.atLeast() != null) {
            return texts.of("ui.bounds.at_least", line.atLeast());
        }
        return line.atMost() == null ? "–" : texts.of("ui.bounds.at_most", line.atMost());
    }

    private @Nullable String note(int id) {
        ReviewLine line = lines.line(id);
        if (line == null || line.line().sub().isEmpty()) {
            return null;
        }
        String parts = line.line().sub().stream().map(DraftLine.SubCount::note).collect(Collectors.joining("; "));
        return texts.of("ui.review.part", parts);
    }

    private String text(int id, Function<DraftLine, String> of) {
        ReviewLine line = lines.line(id);
        return line == null ? "" : of.apply(line.line());
    }
}
