package org.nightmap.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * How many lines each class of a legend may take to name its regions. Where a sheet has no room for all names, the classes with the
 * most lines give way first, one line at a time, so that every class goes on naming as many as any.
 *
 * @param lines of each class, in the order in which the legend has them; at least 1 each
 */
record LegendRoom(List<Integer> lines) {

    /** More, and a class is read no longer at a glance. */
    private static final int MOST_LINES = 3;

    LegendRoom {
        lines = List.copyOf(lines);
        if (lines.stream().anyMatch(each -> each < 1)) {
            throw new IllegalArgumentException("Every class has a line, not %s".formatted(lines));
        }
    }

    /** As much as any legend takes. */
    static LegendRoom most(int classes) {
        return new LegendRoom(Collections.nCopies(classes, MOST_LINES));
    }

    /**
     * With one line less for the class that takes the most, of several the one lowest in the legend; empty if none has one to spare.
     *
     * @param taken the lines that each class takes in this room
     */
    Optional<LegendRoom> shorter(List<Integer> taken) {
        int longest = taken.lastIndexOf(taken.stream().max(Integer::compare).orElse(1));
        if (longest < 0 || taken.get(longest) <= 1) {
            return Optional.empty();
        }
        List<Integer> shorter = new ArrayList<>(lines);
        shorter.set(longest, taken.get(longest) - 1);
        return Optional.of(new LegendRoom(shorter));
    }
}
