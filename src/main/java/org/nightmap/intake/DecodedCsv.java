package org.nightmap.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A file's text, with what was found out about its form.
 *
 * @param content the text without its byte order mark
 * @param encoding as found
 * @param separator as found: the one that the first line has most of
 */
record DecodedCsv(String content, CsvEncoding encoding, char separator) {

    private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final String SEPARATORS = ",;\t";

    /** Of what is not ASCII, so many per cent are Russian letters in a Russian text: the rest are dashes and quotes. */
    private static final int LEAST_RUSSIAN = 60;

    /** Of two letters side by side so many per cent may be such as no Russian word has: names like «iPhone», slips. */
    private static final int MOST_ODD_PAIRS = 5;

    /**
     * Decodes a file.
     *
     * @throws UnfitCsv if it is empty, or neither UTF-8 nor Russian in Windows-1251, or no text
     */
    static DecodedCsv of(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            throw new UnfitCsv(ImportFault.ENCODING);
        }
        Optional<String> utf8 = decoded(bytes, StandardCharsets.UTF_8);
        String text = utf8.or(() -> decoded(bytes, WINDOWS_1251).filter(DecodedCsv::isRussian))
                .orElseThrow(() -> new UnfitCsv(ImportFault.ENCODING));
        boolean marked = utf8.isPresent() && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        String content = marked ? text.substring(1) : text;
        if (content.isBlank()) {
            throw new UnfitCsv(ImportFault.EMPTY);
        }
        if (!PlainText.is(content)) {
            throw new UnfitCsv(ImportFault.BINARY);
        }
        CsvEncoding encoding =
                utf8.isEmpty() ? CsvEncoding.WINDOWS_1251 : marked ? CsvEncoding.UTF_8_MARKED : CsvEncoding.UTF_8;
        return new DecodedCsv(content, encoding, separator(content));
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    /** Every byte is some letter of Windows-1251, so what is read as it has to look Russian, or it was something else. */
    private static boolean isRussian(String text) {
        long foreign = text.chars().filter(unit -> unit > 0x7F).count();
        long russian = text.chars().filter(DecodedCsv::isRussianLetter).count();
        return russian * 100 >= foreign * LEAST_RUSSIAN && !hasOddWords(text);
    }

    /** Words with capitals inside come from KOI8-R, whose cases lie the other way round; with Latin letters from the west. */
    private static boolean hasOddWords(String text) {
        int pairs = 0;
        int odd = 0;
        int capitals = 0;
        for (int i = 1; i < text.length(); i++) {
            char left = text.charAt(i - 1);
            char right = text.charAt(i);
            boolean mixed =
                    isRussianLetter(left) && isLatinLetter(right) || isLatinLetter(left) && isRussianLetter(right);
            boolean russian = isRussianLetter(left) && isRussianLetter(right);
            pairs += mixed || russian ? 1 : 0;
            odd += mixed || russian && Character.isLowerCase(left) && Character.isUpperCase(right) ? 1 : 0;
            capitals += russian && Character.isUpperCase(right) ? 1 : 0;
        }
        // a text all in capitals has no small letter before one
        boolean casesTurned = odd > 0 && capitals * 2 > pairs;
        return odd * 100 > pairs * MOST_ODD_PAIRS || casesTurned;
    }

    private static boolean isLatinLetter(char unit) {
        return unit <= 0x7F && Character.isLetter(unit);
    }

    private static boolean isRussianLetter(int unit) {
        return (unit >= 'А' && unit <= 'я') || unit == 'ё' || unit == 'Ё';
    }

    private static char separator(String content) {
        int[] found = new int[SEPARATORS.length()];
        boolean quoted = false;
        for (int i = 0; i < content.length() && (quoted || "\r\n".indexOf(content.charAt(i)) < 0); i++) {
            quoted ^= content.charAt(i) == '"';
            int separator = SEPARATORS.indexOf(content.charAt(i));
            if (separator >= 0 && !quoted) {
                found[separator]++;
            }
        }
        int best = 0;
        for (int i = 1; i < found.length; i++) {
            best = found[i] > found[best] ? i : best;
        }
        return SEPARATORS.charAt(best);
    }
}
