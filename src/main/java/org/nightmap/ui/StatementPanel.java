package org.nightmap.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nightmap.intake.ReviewLine;
import org.nightmap.report.TextSpan;

/** The text of a review with everything marked that was found in it, and a key to the marks. */
final class StatementPanel extends Div implements ReviewPart {

    private final H2 title = new H2();
    private final StatementElement statement = new StatementElement();
    private final MarkKey key = new MarkKey();
    private @Nullable TextSpan selected;
    private @Nullable StatementMarks marks;
    private List<Integer> order = List.of();
    private @Nullable ReviewContent shown;

    StatementPanel(ReviewActions actions) {
        addClassName("nm-review-text");
        title.addClassName("nm-section");
        statement.addLineChooseListener(event -> actions.goToLine(event.line()));
        statement.addDoubtChooseListener(event -> actions.goToDoubt(event.doubt()));
        statement.addTextSelectListener(event -> selected = span(event.start(), event.end()));
        add(title, statement, key);
    }

    @Override
    public void show(ReviewContent content) {
        Texts texts = content.texts();
        if (shown == null || shown.texts().language() != texts.language()) {
            title.setText(texts.of("ui.review.text"));
            statement.labels(texts.of("ui.review.text"), MarkKey.meanings(texts));
        }
        boolean otherLanguage = shown == null || shown.texts().language() != texts.language();
        boolean otherMarks = shown == null
                || !shown.open().equals(content.open())
                || !shown.review().lines().equals(content.review().lines());
        if (shown == null || !shown.review().text().equals(content.review().text())) {
            statement.text(content.review().text());
            selected = null;
        }
        shown = content;
        if (otherMarks) {
            mark(content);
        }
        if (marks != null && (otherMarks || otherLanguage)) {
            key.show(texts, marks.kinds());
        }
    }

    private void mark(ReviewContent content) {
        List<Integer> ids =
                content.review().lines().stream().map(ReviewLine::id).toList();
        if (!ids.equals(order)) {
            order = ids;
            statement.order(ids);
        }
        StatementMarks now = StatementMarks.of(content.review(), content.open());
        if (marks == null) {
            statement.marks(now.json());
        } else {
            CodedMarks gone = now.goneFrom(marks);
            CodedMarks changed = now.newTo(marks);
            if (!gone.isEmpty() || !changed.isEmpty()) {
                statement.changeMarks(gone.json(), changed.json());
            }
        }
        marks = now;
    }

    /** What a person has selected of the text. */
    Optional<TextSpan> selected() {
        return Optional.ofNullable(selected);
    }

    /** The browser may send anything. */
    private @Nullable TextSpan span(int start, int end) {
        int length = shown == null ? 0 : shown.review().text().length();
        return start >= 0 && end > start && end <= length ? new TextSpan(start, end) : null;
    }
}
