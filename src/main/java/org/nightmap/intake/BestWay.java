package org.nightmap.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nightmap.intake.Linker.Direction;
import org.nightmap.intake.Linker.Step;

/**
 * The way through the elements of a sentence whose steps have the highest sum, by dynamic programming from its end. Writers keep
 * their order: where the number stood before its place it stands before the next one too, so that a turn costs.
 */
final class BestWay {

    private static final double TURN = 1;
    private static final int DIRECTIONS = Direction.values().length;

    private final List<List<Step>> steps;
    private final double[][] best;
    private final @Nullable Step[][] chosen;

    /**
     * Finds it.
     *
     * @param steps the steps from each element on
     */
    BestWay(List<List<Step>> steps) {
        this.steps = steps;
        this.best = new double[steps.size() + 1][DIRECTIONS];
        this.chosen = new Step[steps.size() + 1][DIRECTIONS];
        for (int i = steps.size() - 1; i >= 0; i--) {
            choose(i, null, best, chosen);
        }
    }

    double score() {
        return best[0][Direction.NONE.ordinal()];
    }

    /** The score of the best way that does not take a step; only what stands before it has to be chosen anew. */
    double scoreWithout(int index, Step step) {
        double[][] without = best.clone();
        for (int i = index; i >= 0; i--) {
            without[i] = new double[DIRECTIONS];
            choose(i, step, without, null);
        }
        return without[0][Direction.NONE.ordinal()];
    }

    List<Step> steps() {
        List<Step> way = new ArrayList<>();
        Direction before = Direction.NONE;
        for (int i = 0; i < steps.size(); i = way.getLast().next()) {
            Step step = Objects.requireNonNull(chosen[i][before.ordinal()]);
            way.add(step);
            before = after(before, step);
        }
        return way;
    }

    private void choose(int index, @Nullable Step banned, double[][] scores, @Nullable Step @Nullable [][] choice) {
        for (Direction before : Direction.values()) {
            double highest = Double.NEGATIVE_INFINITY;
            for (Step step : steps.get(index)) {
                double score = step.score()
                        - turn(before, step)
                        + scores[step.next()][after(before, step).ordinal()];
                if (step != banned && score > highest) {
                    highest = score;
                    if (choice != null) {
                        choice[index][before.ordinal()] = step;
                    }
                }
            }
            scores[index][before.ordinal()] = highest;
        }
    }

    private static double turn(Direction before, Step step) {
        boolean turns = step.direction() != Direction.NONE && before != Direction.NONE && step.direction() != before;
        return turns ? TURN : 0;
    }

    private static Direction after(Direction before, Step step) {
        return step.direction() == Direction.NONE ? before : step.direction();
    }
}
