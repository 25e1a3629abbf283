package org.nightmap.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.nightmap.intake.StatementText;

/** Reads a text from the body of a request, no further than is allowed. */
final class TextBody {

    private TextBody() {}

    /** What is said of the source of a page. */
    static final String MARKUP =
            "This is the source of a page, with tags or character references: send the words that it shows";

    /**
     * The text.
     *
     * @throws org.springframework.web.ErrorResponseException if it is empty, too long, no UTF-8, has characters that no text has,
     *     or is the source of a page
     */
    static String read(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(StatementText.MOST_BYTES + 1);
        if (bytes.length > StatementText.MOST_BYTES) {
            throw Problems.tooLarge(StatementText.MOST_BYTES + " bytes");
        }
        String text = decoded(bytes);
        StatementText.problem(text).ifPresent(problem -> {
            throw switch (problem) {
                case EMPTY -> Problems.invalid("text", "There is no text in the body", List.of("text/plain, UTF-8"));
                case TOO_LONG -> Problems.tooLarge(StatementText.MOST_BYTES + " bytes");
                case BINARY ->
                    Problems.invalid(
                            "text",
                            "The body is no text: it has control characters, or too many characters of no writing",
                            List.of("text/plain, UTF-8"));
                case MARKUP -> Problems.invalid("text", MARKUP, List.of("text/plain, UTF-8"));
            };
        });
        return text;
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw Problems.invalid(
                    "text", new IllegalArgumentException("The body is not UTF-8", e), List.of("text/plain, UTF-8"));
        }
    }
}
