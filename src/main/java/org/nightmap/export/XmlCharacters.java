package org.nightmap.export;

/** Text as XML takes it: characters that no XML 1.0 document may have, not even escaped, are left out. */
public final class XmlCharacters {

    private XmlCharacters() {}

    public static String of(String text) {
        return text.codePoints().allMatch(XmlCharacters::isAllowed)
                ? text
                : text.codePoints()
                        .filter(XmlCharacters::isAllowed)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    /** https://www.w3.org/TR/xml/#charsets */
    private static boolean isAllowed(int codePoint) {
        return codePoint == '\t'
                || codePoint == '\n'
                || codePoint == '\r'
                || codePoint >= 0x20 && codePoint <= 0xD7FF
                || codePoint >= 0xE000 && codePoint <= 0xFFFD
                || codePoint >= 0x10000;
    }
}
