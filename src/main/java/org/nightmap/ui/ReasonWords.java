package org.nightmap.ui;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.nightmap.intake.ReviewReason;
import org.nightmap.intake.ShippedReportsLoader;
import org.nightmap.language.Language;
import org.nightmap.language.Messages;
import org.nightmap.report.Submissions;

/** Why something was stored, for people: what a person wrote stays as it is, what this program adds has words in every language. */
final class ReasonWords {

    private static final String IMPORTED = "ui.import.reason";

    private static final Map<String, String> OF_THE_PROGRAM = Map.of(
            ShippedReportsLoader.REASON, "ui.reason.shipped",
            Submissions.SENT_OVER_HTTP, "ui.reason.sent");

    private ReasonWords() {}

    /** Why a file was taken in, as it is stored: that must not depend on the language of who did it. */
    static String recordedOfImport(String file) {
        return Messages.text(Language.EN, IMPORTED, file);
    }

    static String of(Texts texts, String recorded) {
        if (OF_THE_PROGRAM.containsKey(recorded)) {
            return texts.of(OF_THE_PROGRAM.get(recorded));
        }
        Optional<String> file = importedFile(recorded);
        if (file.isPresent()) {
            return texts.of(IMPORTED, file.get());
        }
        ReviewReason reason = ReviewReason.read(recorded);
        String why = reason.why().isEmpty() ? texts.of("ui.reason.reviewed") : reason.why();
        return reason.openDoubts() == 0
                ? why
                : texts.of("ui.reason.open", why, texts.counted("ui.review.doubts", reason.openDoubts()));
    }

    /** Earlier versions stored it in the language of who did it, so it is known in each. */
    private static Optional<String> importedFile(String recorded) {
        return Stream.of(Language.values())
                .map(language -> Messages.text(language, IMPORTED, ""))
                .filter(recorded::startsWith)
                .map(before -> recorded.substring(before.length()))
                .findFirst();
    }
}
