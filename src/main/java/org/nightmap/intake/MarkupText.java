package org.nightmap.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the source of a page, or of a part of it, from the words that people see on it: in it a script's numbers would be counted
 * and "20 &amp;mdash; over Kursk Region" would be two sentences. It is not put right here, because positions of numbers and places
 * point into the text as it is stored.
 */
final class MarkupText {

    /** What only a page's source has, even once. */
    private static final Pattern SURE = Pattern.compile(
            "<!doctype\\s|<!--|<\\s*/?\\s*(?:html|head|body|script|style|meta|div)(?:\\s[^<>]*)?/?>"
                    + "|&(?:nbsp|[mn]dash|[lr]aquo|[lrb]dquo|[lrs]squo|[lrs]bquo|hellip|quot|apos|shy|thinsp|ensp|emsp|middot|bull"
                    + "|#\\d{2,6}|#x[0-9a-f]{2,5});",
            Pattern.CASE_INSENSITIVE);

    /** What somebody may have written once in a text without its being one. */
    private static final Pattern TAG = Pattern.compile(
            "<\\s*/?\\s*(?:p|br|hr|a|b|i|u|em|strong|span|ul|ol|li|dl|dt|dd|h[1-6]|table|thead|tbody|tr|td|th|img|figure|figcaption"
                    + "|section|article|header|footer|main|nav|aside|time|blockquote|sup|sub|small|font|title|link|iframe|noscript)"
                    + "(?:\\s[^<>]*)?/?>",
            Pattern.CASE_INSENSITIVE);

    private static final int SEVERAL_TAGS = 2;

    private MarkupText() {}

    static boolean is(String text) {
        if (text.indexOf('<') < 0 && text.indexOf('&') < 0) {
            return false;
        }
        if (SURE.matcher(text).find()) {
            return true;
        }
        Matcher tags = TAG.matcher(text);
        int found = 0;
        while (found < SEVERAL_TAGS && tags.find()) {
            found++;
        }
        return found == SEVERAL_TAGS;
    }
}
