package org.nightmap.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nightmap.report.IssueCode;
import org.nightmap.report.LineKind;

/** Which lines of a review have a place that another line has already. It changes with every correction of a place. */
final class RepeatedPlaces {

    private final Map<String, Integer> before;

    /** What was repeated before a correction. */
    RepeatedPlaces(List<ReviewLine> before) {
        this.before = named(before);
    }

    /**
     * A place that is named again by a correction is doubtful where it stands again; once the other line is gone, or has another
     * place, it is not.
     */
    List<ReviewLine> mark(List<ReviewLine> lines) {
        Map<String, Integer> now = named(lines);
        Set<String> changed = new HashSet<>(now.keySet());
        changed.removeIf(place -> Objects.equals(now.get(place), before.get(place)));
        if (changed.isEmpty()) {
            return lines;
        }
        Map<String, Integer> seen = new HashMap<>();
        return lines.stream()
                .map(line -> {
                    String place = placeOf(line.line());
                    return place == null || !changed.contains(place)
                            ? line
                            : line.marked(IssueCode.DUPLICATE_PLACE, seen.merge(place, 1, Integer::sum) > 1);
                })
                .toList();
    }

    private static Map<String, Integer> named(List<ReviewLine> lines) {
        Map<String, Integer> named = new HashMap<>();
        lines.stream()
                .map(line -> placeOf(line.line()))
                .filter(Objects::nonNull)
                .forEach(place -> named.merge(place, 1, Integer::sum));
        return named;
    }

    /** What tells whether two lines are of one place: the region, or else the words; null for several places at once. */
    private static @Nullable String placeOf(DraftLine line) {
        if (line.kind() == LineKind.JOINT) {
            return null;
        }
        if (line.region() != null) {
            return line.region();
        }
        String words = line.meant() == null ? line.place() : line.meant();
        return words.isBlank() ? null : words.strip().toLowerCase(Locale.ROOT);
    }
}
