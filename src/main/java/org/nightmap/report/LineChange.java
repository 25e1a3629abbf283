package org.nightmap.report;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What became of one line from one revision to another.
 *
 * @param before the line in the earlier revision; null where it was added
 * @param after the line in the later one; null where it was removed
 */
public record LineChange(@Nullable Line before, @Nullable Line after) {

    /** What of a line can change. Where it stands in the text is no part of what it says. */
    public enum Part {
        PLACE,
        KIND,
        REGION,
        NUMBER,
        NOTE
    }

    /** What became of it. */
    public enum Kind {
        SAME,
        ADDED,
        REMOVED,
        CHANGED
    }

    public LineChange {
        if (before == null && after == null) {
            throw new IllegalArgumentException("A line was there before or is there after");
        }
    }

    public Kind kind() {
        if (before == null) {
            return Kind.ADDED;
        }
        if (after == null) {
            return Kind.REMOVED;
        }
        return parts().isEmpty() ? Kind.SAME : Kind.CHANGED;
    }

    /** The parts that differ; none where the line was added or removed. */
    public Set<Part> parts() {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        if (before == null || after == null) {
            return parts;
        }
        note(parts, Part.PLACE, before.place(), after.place());
        note(parts, Part.KIND, before.kind(), after.kind());
        note(parts, Part.REGION, before.region(), after.region());
        note(parts, Part.REGION, before.regions(), after.regions());
        note(parts, Part.REGION, before.alsoCovers(), after.alsoCovers());
        note(parts, Part.REGION, before.meant(), after.meant());
        note(parts, Part.NUMBER, before.count(), after.count());
        note(parts, Part.NUMBER, before.atLeast(), after.atLeast());
        note(parts, Part.NUMBER, before.atMost(), after.atMost());
        note(parts, Part.NUMBER, before.each(), after.each());
        note(parts, Part.NOTE, before.note(), after.note());
        return parts;
    }

    private static void note(Set<Part> parts, Part part, @Nullable Object one, @Nullable Object other) {
        if (!Objects.equals(one, other)) {
            parts.add(part);
        }
    }
}
