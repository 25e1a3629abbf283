package org.nightmap.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import java.util.List;
import org.nightmap.atlas.Atlas;
import org.nightmap.gazetteer.Gazetteer;
import org.nightmap.intake.ReviewDesk;
import org.nightmap.report.Publisher;
import org.nightmap.report.TextSpan;

/** The review of one statement: what it is, its text, its lines, the map of them, and the sum. */
final class ReviewPanel extends Div implements ReviewPart {

    private final AboutRow about;
    private final LinesTable lines;
    private final SumRow sum;
    private final DoubtWalk walk;
    private final List<ReviewPart> parts;
    private ReviewContent content;

    /**
     * A review.
     *
     * @param first what it shows at first
     */
    ReviewPanel(
            Atlas atlas,
            Gazetteer gazetteer,
            ReviewDesk desk,
            List<Publisher> publishers,
            ReviewActions actions,
            ReviewContent first) {
        content = first;
        addClassName("nm-review");
        about = new AboutRow(actions, publishers);
        StatementPanel statement = new StatementPanel(actions);
        lines = new LinesTable(
                atlas,
                gazetteer,
                actions,
                () -> statement
                        .selected()
                        .map((TextSpan span) -> desk.lineOf(content.review(), span))
                        .orElseGet(desk::emptyLine));
        PreviewPanel preview = new PreviewPanel(atlas);
        sum = new SumRow(actions);
        walk = new DoubtWalk(lines, about, sum);
        lines.whenFocused(walk::inLines);
        parts = List.of(about, statement, lines, preview, sum);
        Main main = new Main(statement, lines, preview);
        main.addClassName("nm-review-main");
        add(about, main, sum);
        // Where the focus is in a field, the key is the field's own
        getElement()
                .addEventListener("keydown", event -> actions.undo())
                .setFilter("event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey"
                        + " && !(event.composedPath()[0] instanceof HTMLInputElement)")
                .addEventData("event.preventDefault()");
        // what is being typed is taken first; to approve takes one key more than to read, whose keys may still be held
        Shortcuts.addShortcutListener(this, actions::save, Key.KEY_S, KeyModifier.CONTROL)
                .resetFocusOnActiveElement();
        Shortcuts.addShortcutListener(this, actions::approve, Key.ENTER, KeyModifier.CONTROL, KeyModifier.SHIFT)
                .resetFocusOnActiveElement();
        Shortcuts.addShortcutListener(this, () -> walk.go(true), Key.F8).resetFocusOnActiveElement();
        Shortcuts.addShortcutListener(this, () -> walk.go(false), Key.F8, KeyModifier.SHIFT)
                .resetFocusOnActiveElement();
        show(first);
    }

    @Override
    public void show(ReviewContent other) {
        content = other;
        parts.forEach(part -> part.show(other));
    }

    /** Puts the focus on the first line with a doubt, else on what has to be filled in, or else on the first line. */
    void goToFirst() {
        if (!walk.begin()) {
            content.review().lines().stream().findFirst().ifPresent(line -> lines.goTo(line.id()));
        }
    }

    /** Puts the focus on a doubt about the whole, by its code. */
    void goToDoubt(String code) {
        walk.inWhole();
        sum.goTo(code);
    }

    /** Puts the focus on what somebody has typed and nobody can read, so that it is not in the review; false where nothing is. */
    boolean goToUnreadable() {
        return about.goToUnreadable();
    }

    void goToLine(int id) {
        lines.goTo(id);
    }
}
