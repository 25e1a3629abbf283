package org.nightmap.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.nightmap.intake.Review;
import org.nightmap.intake.ReviewLine;

/** The lines of a review as a table shows them: each by its id, with its number from 1. */
final class ShownLines {

    private @Nullable Review review;
    private Map<Integer, ReviewLine> lines = Map.of();
    private Map<Integer, Integer> numbers = Map.of();
    private List<Integer> ids = List.of();

    void show(Review other) {
        review = other;
        ids = other.lines().stream().map(ReviewLine::id).toList();
        lines = new HashMap<>();
        numbers = new HashMap<>();
        for (ReviewLine line : other.lines()) {
            lines.put(line.id(), line);
            numbers.put(line.id(), lines.size());
        }
    }

    Review review() {
        if (review == null) {
            throw new IllegalStateException("No review is shown yet");
        }
        return review;
    }

    /** The ids in the order of the table. */
    List<Integer> ids() {
        return ids;
    }

    /** The lines by their ids. */
    Map<Integer, ReviewLine> byId() {
        return lines;
    }

    /** The line of an id; a row whose line is just gone has none. */
    @Nullable ReviewLine line(@Nullable Integer id) {
        return id == null ? null : lines.get(id);
    }

    /** The number of a line, from 1; null where it is gone. */
    @Nullable Integer number(int id) {
        return numbers.get(id);
    }

    boolean isDoubtful(int id) {
        ReviewLine line = lines.get(id);
        return line != null && !line.doubts().isEmpty();
    }

    /**
     * The next line with a doubt after a line, or before it, round the ends of the table.
     *
     * @param id the line, which comes last; one that is gone stands for the beginning
     */
    Optional<Integer> nextDoubt(int id, boolean forward) {
        int size = ids.size();
        int from = forward ? numbers.getOrDefault(id, 0) - 1 : numbers.getOrDefault(id, 1) - 1;
        return IntStream.rangeClosed(1, size)
                .map(step -> Math.floorMod(forward ? from + step : from - step, size))
                .mapToObj(ids::get)
                .filter(this::isDoubtful)
                .findFirst();
    }
}
