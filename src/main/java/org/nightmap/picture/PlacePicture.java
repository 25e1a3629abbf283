package org.nightmap.picture;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nightmap.language.LocalizedText;
import org.nightmap.report.LineKind;
import org.nightmap.report.PlaceCount;

/**
 * A place that cannot be drawn as a region, under one name however its sources word it.
 *
 * @param name its name, where it is known; else null, and it goes by its one wording
 * @param wordings what is counted under each wording of the sources, largest first; not empty, all of one kind
 */
public record PlacePicture(@Nullable LocalizedText name, List<PlaceCount> wordings) {

    public PlacePicture {
        wordings = List.copyOf(wordings);
        if (wordings.isEmpty()
                || wordings.stream().map(PlaceCount::kind).distinct().count() > 1) {
            throw new IllegalArgumentException("One place has one kind and a wording, not %s".formatted(wordings));
        }
        if (name == null && wordings.size() > 1) {
            throw new IllegalArgumentException("Without a name, %s are several places".formatted(wordings));
        }
    }

    /** What it is; never {@link LineKind#REGION}. */
    public LineKind kind() {
        return wordings.getFirst().kind();
    }

    /** The name, or the wording where no name is known. */
    public LocalizedText label() {
        String wording = wordings.getFirst().place();
        return name == null ? new LocalizedText(wording, wording) : name;
    }

    /** The sum of the exact counts; null if there is none. */
    public @Nullable Integer count() {
        List<Integer> counts = wordings.stream()
                .map(PlaceCount::count)
                .filter(Objects::nonNull)
                .toList();
        return counts.isEmpty() ? null : Integer.valueOf(counts.stream().reduce(0, Math::addExact));
    }
}
