package org.nightmap.intake;

import java.util.Optional;
import org.nightmap.report.TextKind;

/**
 * The text of a shipped report. Its file is named by the report's id: in {@code sources/} the source's own words, in
 * {@code texts/} a digest, whose first line is the address of its source and no part of it.
 *
 * @param content the text, not blank
 * @param kind whose words it has
 */
record ShippedText(String content, TextKind kind) {

    private static final String ADDRESS_LINE = "# ";

    static Optional<ShippedText> of(String id, ShippedFiles files) {
        return files.find("shipped/sources/%s.txt".formatted(id))
                .map(text -> new ShippedText(text.strip(), TextKind.SOURCE))
                .or(() -> files.find("shipped/texts/%s.txt".formatted(id))
                        .map(text -> new ShippedText(withoutAddress(text), TextKind.DIGEST)));
    }

    private static String withoutAddress(String file) {
        int lineEnd = file.indexOf('\n');
        boolean hasAddress = file.startsWith(ADDRESS_LINE) && lineEnd > 0;
        return (hasAddress ? file.substring(lineEnd + 1) : file).strip();
    }
}
