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
    private static final int NONE = Direction.NONE.ordinal();
    private static final int DIRECTIONS = Direction.values().length;

    private final Step[][] steps;

    /** The best score from each element on, by the direction before it. */
    private final double[] best;

    private final @Nullable Step[] chosen;

    /** The same without a step, for one question after the other. */
    private final double[] without;

    /**
     * Finds it.
     *
     * @param steps the steps from each element on
     */
    BestWay(List<List<Step>> steps) {
        this.steps = steps.stream().map(some -> some.toArray(Step[]::new)).toArray(Step[][]::new);
        this.best = new double[(steps.size() + 1) * DIRECTIONS];
        this.chosen = new Step[best.length];
        this.without = new double[best.length];
        for (int i = steps.size() - 1; i >= 0; i--) {
            choose(i, null, best, chosen);
        }
    }

    double score() {
        return best[NONE];
    }

    /** The score of the best way that does not take a step; only what stands before it has to be chosen anew. */
    double scoreWithout(int index, Step step) {
        System.arraycopy(best, 0, without, 0, best.length);
        for (int i = index; i >= 0; i--) {
            choose(i, step, without, null);
        }
        return without[NONE];
    }

    List<Step> steps() {
        List<Step> way = new ArrayList<>();
        int before = NONE;
        for (int i = 0; i < steps.length; i = way.getLast().next()) {
            Step step = Objects.requireNonNull(chosen[i * DIRECTIONS + before]);
            way.add(step);
            before = after(before, step.direction().ordinal());
        }
        return way;
    }

    private void choose(int index, @Nullable Step banned, double[] scores, @Nullable Step @Nullable [] choice) {
        for (int before = 0; before < DIRECTIONS; before++) {
            double highest = Double.NEGATIVE_INFINITY;
            for (Step step : steps[index]) {
                int direction = step.direction().ordinal();
                double score = step.score()
                        - turn(before, direction)
                        + scores[step.next() * DIRECTIONS + after(before, direction)];
                if (step != banned && score > highest) {
                    highest = score;
                    if (choice != null) {
                        choice[index * DIRECTIONS + before] = step;
                    }
                }
            }
            scores[index * DIRECTIONS + before] = highest;
        }
    }

    private static double turn(int before, int direction) {
        return direction != NONE && before != NONE && direction != before ? TURN : 0;
    }

    private static int after(int before, int direction) {
        return direction == NONE ? before : direction;
    }
}
