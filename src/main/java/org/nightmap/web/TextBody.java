package org.nightmap.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads a text from the body of a request, no further than is allowed. */
final class TextBody {

    /** The longest text that is read, in bytes of UTF-8. */
    static final int MOST_BYTES = 1_000_000;

    /** The longest text that a report can keep, in UTF-16 units: far longer than any statement. */
    static final int MOST_UNITS = 200_000;

    private TextBody() {}

    /**
     * The text.
     *
     * @throws org.springframework.web.ErrorResponseException if it is empty, too long, no UTF-8, or has characters that no text
     *     has
     */
    static String read(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw Problems.tooLarge(MOST_BYTES + " bytes");
        }
        String text = decoded(bytes);
        if (text.length() > MOST_UNITS) {
            throw Problems.tooLarge(MOST_UNITS + " characters");
        }
        if (text.isBlank()) {
            throw Problems.invalid("text", "There is no text in the body", List.of("text/plain, UTF-8"));
        }
        if (text.chars().anyMatch(TextBody::isBinary)) {
            throw Problems.invalid(
                    "text", "The body is no text: it has control characters", List.of("text/plain, UTF-8"));
        }
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

    private static boolean isBinary(int unit) {
        return Character.isISOControl(unit) && "\n\r\t\f\u0085".indexOf(unit) < 0;
    }
}
