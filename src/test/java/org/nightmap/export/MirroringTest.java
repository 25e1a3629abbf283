package org.nightmap.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class MirroringTest {

    @Test
    void bracketsQuotationMarksAndComparisonsAreTurned() {
        assertThat(turned("()[]{}<>«»‹›≤≥")).isEqualTo(")(][}{><»«›‹≥≤");
        assertThat(turned("a1.–\"√∑")).isEqualTo("a1.–\"√∑");
    }

    /** Unicode's own list, as PDFBox has it for reading: every pair of which the product's font has both. */
    @Test
    void whatTheFontHasIsTurnedAsUnicodeSays() throws IOException {
        Map<Integer, Integer> listed = listed();

        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            int listedFor = listed.getOrDefault(codePoint, codePoint);
            if (Face.REGULAR.has(codePoint) && Face.REGULAR.has(listedFor)) {
                assertThat(Mirroring.of(codePoint)).as("U+%04X", codePoint).isEqualTo(listedFor);
            }
        }
    }

    private static Map<Integer, Integer> listed() throws IOException {
        Map<Integer, Integer> listed = new HashMap<>();
        try (InputStream in =
                PDFTextStripper.class.getResourceAsStream("/org/apache/pdfbox/resources/text/BidiMirroring.txt")) {
            String file = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            file.lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .map(line -> line.split("\\s*;\\s*"))
                    .forEach(pair -> listed.put(Integer.parseInt(pair[0], 16), Integer.parseInt(pair[1], 16)));
        }
        assertThat(listed).containsEntry((int) '(', (int) ')');
        return listed;
    }

    private static String turned(String text) {
        return new String(text.codePoints().map(Mirroring::of).toArray(), 0, text.codePointCount(0, text.length()));
    }
}
