package org.nightmap.intake;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds a web address in a text. */
final class WebAddress {

    /** Only so many are tried: a text of nothing but broken addresses has none. */
    private static final int MOST = 100;

    private static final String ENDS = " \n\r\t\f\u0085\u00A0\u2028\u2029<>\"«»“”„";
    private static final String AFTER = ".,;:!?)]}'’…";

    private WebAddress() {}

    /** The first address of a text; null for none. */
    static @Nullable URI first(String text) {
        int from = text.indexOf("http");
        for (int tried = 0; from >= 0 && tried < MOST; tried++) {
            URI url = at(text, from);
            if (url != null) {
                return url;
            }
            from = text.indexOf("http", from + 1);
        }
        return null;
    }

    private static @Nullable URI at(String text, int from) {
        int end = from;
        int limit = Math.min(text.length(), from + PageAddress.LONGEST);
        while (end < limit && ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        while (end > from && AFTER.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        String written = text.substring(from, end);
        String lower = written.toLowerCase(Locale.ROOT);
        if (!lower.startsWith("http://") && !lower.startsWith("https://")) {
            return null;
        }
        try {
            return PageAddress.of(written);
        } catch (UnfitAddress e) {
            // what only looks like an address says nothing about where the text comes from
            return null;
        }
    }
}
