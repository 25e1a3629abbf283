package org.nightmap.ui;

import org.nightmap.intake.ReviewReason;

/** Why something was stored, for people: what a person wrote stays as it is, what this program adds has words in every language. */
final class ReasonWords {

    private ReasonWords() {}

    static String of(Texts texts, String recorded) {
        ReviewReason reason = ReviewReason.read(recorded);
        String why = reason.why().isEmpty() ? texts.of("ui.reason.reviewed") : reason.why();
        return reason.openDoubts() == 0
                ? why
                : texts.of("ui.reason.open", why, texts.counted("ui.review.doubts", reason.openDoubts()));
    }
}
