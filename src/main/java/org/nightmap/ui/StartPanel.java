package org.nightmap.ui;

import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.nightmap.language.Language;
import org.nightmap.report.OpenDraft;
import org.nightmap.report.Reports;

/** Where a review begins: a text to paste, and the drafts that wait for somebody. */
final class StartPanel extends Div {

    private final Reports reports;
    private final ReviewStorage storage;
    private final Reviewer reviewer;
    private final PastePanel paste;
    private final DraftsPanel drafts = new DraftsPanel(this::approve);
    private Texts texts = new Texts(Language.EN);

    /**
     * An empty editor and the drafts.
     *
     * @param read takes a text that can be read
     */
    StartPanel(Reports reports, ReviewStorage storage, Reviewer reviewer, Consumer<String> read) {
        this.reports = reports;
        this.storage = storage;
        this.reviewer = reviewer;
        paste = new PastePanel(read);
        addClassName("nm-intake-start");
        add(paste, drafts);
    }

    void show(Texts other) {
        texts = other;
        paste.setVisible(reviewer.mayCorrect());
        paste.show(texts);
        showDrafts();
    }

    void focus() {
        paste.focus();
    }

    /** Whether nothing is pasted. */
    boolean isEmpty() {
        return paste.isEmpty();
    }

    /** What was pasted is stored. */
    void clear() {
        paste.clear();
    }

    void showDrafts() {
        drafts.show(texts, reports.drafts(), reviewer.mayCorrect(), reviewer.mayApprove());
    }

    private void approve(OpenDraft draft) {
        storage.approve(texts, draft.report(), () -> {
            showDrafts();
            Notices.show(texts.of("ui.drafts.approved", draft.report().ref()));
        });
    }
}
