package org.nightmap.ui;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.nightmap.intake.Earlier;
import org.nightmap.intake.Review;
import org.nightmap.intake.ReviewHistory;

/** The review that is open on a page: what is corrected, with the way back, what is stored of it, and its panel. */
final class OpenReview implements ReviewActions {

    private final ReviewHistory history;
    private final ReviewReader reader;
    private final ReviewStorage storage;
    private final Reviewer reviewer;
    private final Page page;
    private final ReviewPanel panel;
    private @Nullable Earlier earlier;
    private Texts texts;

    /** The page that the review is open on. */
    interface Page {

        /** Told whether anything would be lost if the page were left now. */
        void guard(boolean something);

        /** Closes the review. */
        void leave();

        /** Told what was saved; the review stays open. */
        void saved(Earlier stored);

        /** Told what was approved. */
        void approved(Earlier stored);
    }

    /**
     * A review that is opened.
     *
     * @param earlier what is stored of it already, or null
     */
    OpenReview(
            Review review,
            @Nullable Earlier earlier,
            ReviewReader reader,
            ReviewStorage storage,
            Reviewer reviewer,
            ReviewPanels panels,
            Page page,
            Texts texts) {
        this.history = new ReviewHistory(review);
        this.earlier = earlier;
        this.reader = reader;
        this.storage = storage;
        this.reviewer = reviewer;
        this.page = page;
        this.texts = texts;
        page.guard(earlier == null);
        panel = panels.of(this, read());
    }

    ReviewPanel panel() {
        return panel;
    }

    /** What is stored of it already, or null. */
    @Nullable Earlier earlier() {
        return earlier;
    }

    /** Shows it in another language, or anew. */
    void show(Texts other) {
        texts = other;
        refresh();
    }

    @Override
    public void change(UnaryOperator<Review> correction) {
        history.change(correction);
        refresh();
    }

    @Override
    public void undo() {
        if (history.canUndo()) {
            history.undo();
            refresh();
        }
    }

    @Override
    public void discard() {
        if (history.canUndo()) {
            String ask = texts.of("ui.review.discard.ask");
            new QuestionDialog(texts, ask, texts.of("ui.review.discard"), page::leave).open();
        } else {
            page.leave();
        }
    }

    /** Looks again at what is stored first: somebody else may have stored the same text since the last correction. */
    @Override
    public void save() {
        if (refresh().canSave() && !panel.goToUnreadable()) {
            storage.save(texts, history.current(), earlier, stored -> {
                earlier = stored;
                refresh();
                page.saved(stored);
            });
        }
    }

    @Override
    public void approve() {
        if (refresh().canApprove() && !panel.goToUnreadable()) {
            storage.approve(texts, history.current(), earlier, page::approved);
        }
    }

    @Override
    public void goToLine(int id) {
        panel.goToLine(id);
    }

    @Override
    public void goToDoubt(String code) {
        panel.goToDoubt(code);
    }

    private ReviewContent refresh() {
        ReviewContent content = read();
        panel.show(content);
        page.guard(content.earlier() == null || content.canUndo() && content.changed());
        return content;
    }

    private ReviewContent read() {
        return reader.read(texts, history, earlier, reviewer.mayApprove());
    }
}
