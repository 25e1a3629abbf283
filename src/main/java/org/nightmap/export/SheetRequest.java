package org.nightmap.export;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How an image is asked for, in an address or on a command line: every parameter as it was written, null where it was not given.
 * What each may be is in {@code docs/http.md}.
 */
public record SheetRequest(
        @Nullable String as,
        @Nullable String against,
        @Nullable String lang,
        @Nullable String view,
        @Nullable String theme,
        @Nullable String size,
        @Nullable String width,
        @Nullable String height,
        @Nullable String scale,
        @Nullable String labels,
        @Nullable String symbols,
        @Nullable String measure,
        @Nullable String method,
        @Nullable String classes,
        @Nullable String breaks,
        @Nullable String palette,
        @Nullable String only,
        @Nullable String title,
        @Nullable String note) {

    /** Only a language and a theme. */
    public static SheetRequest of(@Nullable String lang, @Nullable String theme) {
        return new SheetRequest(
                null, null, lang, null, theme, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null);
    }

    /** The parameters that were given, by their names. */
    public Map<String, String> given() {
        Map<String, String> given = new LinkedHashMap<>();
        put(given, "as", as);
        put(given, "against", against);
        put(given, "lang", lang);
        put(given, "view", view);
        put(given, "theme", theme);
        put(given, "size", size);
        put(given, "width", width);
        put(given, "height", height);
        put(given, "scale", scale);
        put(given, "labels", labels);
        put(given, "symbols", symbols);
        put(given, "measure", measure);
        put(given, "method", method);
        put(given, "classes", classes);
        put(given, "breaks", breaks);
        put(given, "palette", palette);
        put(given, "only", only);
        put(given, "title", cut(title));
        put(given, "note", cut(note));
        return given;
    }

    /** What no sheet has room for need not travel: an address has its limit. */
    private static @Nullable String cut(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String line = onOneLine(text);
        int most = Sheet.LONGEST_TEXT + 1;
        return line.codePointCount(0, line.length()) <= most
                ? text
                : line.substring(0, line.offsetByCodePoints(0, most));
    }

    /** A text of the sender's own without breaks of lines. */
    static String onOneLine(String text) {
        return text.replaceAll("[\\s\\p{Cc}]+", " ").strip();
    }

    private static void put(Map<String, String> given, String name, @Nullable String value) {
        if (value != null) {
            given.put(name, value);
        }
    }
}
