package org.nightmap.export;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The characters that are seen the other way round where text runs from the right: brackets, quotation marks, signs of comparison.
 * Java tells which they are but not what stands in their place; that follows from their names, which are a part of Unicode that
 * never changes.
 */
final class Mirroring {

    private static final Pattern SIDE = Pattern.compile("\\b(?:LEFT|RIGHT|LESS-THAN|GREATER-THAN)\\b");

    private static final Map<String, String> OTHER_SIDE =
            Map.of("LEFT", "RIGHT", "RIGHT", "LEFT", "LESS-THAN", "GREATER-THAN", "GREATER-THAN", "LESS-THAN");

    private static final Map<Integer, Integer> COUNTERPARTS = new ConcurrentHashMap<>();

    private Mirroring() {}

    /** The character that looks like the mirror image of one; the same where it looks alike or Unicode has no such character. */
    static int of(int codePoint) {
        return Character.isMirrored(codePoint)
                ? COUNTERPARTS.computeIfAbsent(codePoint, Mirroring::counterpart)
                : codePoint;
    }

    private static int counterpart(int codePoint) {
        String name = Character.getName(codePoint);
        String other = SIDE.matcher(name).replaceAll(side -> OTHER_SIDE.get(side.group()));
        try {
            return Character.codePointOf(other);
        } catch (IllegalArgumentException e) {
            // Java's only way of saying that no character has the name
            return codePoint;
        }
    }
}
