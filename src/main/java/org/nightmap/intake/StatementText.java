package org.nightmap.intake;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Which texts are read. */
public final class StatementText {

    /** The longest text, in bytes of UTF-8, far longer than any statement: more is not even looked at. */
    public static final int MOST_BYTES = 1_000_000;

    private StatementText() {}

    /** Why a text is not read. */
    public enum Problem {
        EMPTY,
        TOO_LONG,
        /** It is no {@link PlainText}: most likely a file of another kind. */
        BINARY,
        /** It is {@link MarkupText}: the source of a page. */
        MARKUP
    }

    /** What is wrong with a text; empty for one that can be read. */
    public static Optional<Problem> problem(String text) {
        if (text.isBlank()) {
            return Optional.of(Problem.EMPTY);
        }
        if (text.length() > MOST_BYTES || text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return Optional.of(Problem.TOO_LONG);
        }
        if (!PlainText.is(text)) {
            return Optional.of(Problem.BINARY);
        }
        return MarkupText.is(text) ? Optional.of(Problem.MARKUP) : Optional.empty();
    }
}
