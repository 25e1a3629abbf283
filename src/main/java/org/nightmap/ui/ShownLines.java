package org.nightmap.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
     * The next line with a doubt after a line, or before it.
     *
     * @param id the line; one that is gone stands for the end that it goes from
     */
    Optional<Integer> nextDoubt(int id, boolean forward) {
        Integer number = numbers.get(id);
        if (number == null) {
            return firstDoubt(forward);
        }
        return firstDoubt(forward ? ids.subList(number, ids.size()) : ids.subList(0, number - 1), forward);
    }

    /** The first line with a doubt, or the last. */
    Optional<Integer> firstDoubt(boolean first) {
        return firstDoubt(ids, first);
    }

    private Optional<Integer> firstDoubt(List<Integer> of, boolean first) {
        return (first ? of : of.reversed()).stream().filter(this::isDoubtful).findFirst();
    }
}
