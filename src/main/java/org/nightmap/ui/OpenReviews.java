package org.nightmap.ui;

import org.nightmap.intake.Earlier;
import org.nightmap.intake.ReviewDesk;
import org.springframework.stereotype.Component;

/** Opens reviews: of a text, or of what is stored. */
@Component
class OpenReviews {

    private final ReviewDesk desk;
    private final ReviewReader reader;
    private final ReviewStorage storage;
    private final Reviewer reviewer;
    private final ReviewPanels panels;

    OpenReviews(ReviewDesk desk, ReviewReader reader, ReviewStorage storage, Reviewer reviewer, ReviewPanels panels) {
        this.desk = desk;
        this.reader = reader;
        this.storage = storage;
        this.reviewer = reviewer;
        this.panels = panels;
    }

    OpenReview of(String text, OpenReview.Page page, Texts texts) {
        return new OpenReview(desk.open(text), null, reader, storage, reviewer, panels, page, texts);
    }

    OpenReview of(Earlier stored, OpenReview.Page page, Texts texts) {
        return new OpenReview(
                desk.reopen(stored.report().statement()), stored, reader, storage, reviewer, panels, page, texts);
    }
}
