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

    private final List<List<Step>> steps;
    private final @Nullable Step banned;
    private final double[][] best;
    private final @Nullable Step[][] chosen;

    /**
     * Finds it.
     *
     * @param steps the steps from each element on
     * @param banned a step that must not be taken; null for none
     */
    BestWay(List<List<Step>> steps, @Nullable Step banned) {
        this.steps = steps;
        this.banned = banned;
        int directions = Direction.values().length;
        this.best = new double[steps.size() + 1][directions];
        this.chosen = new Step[steps.size() + 1][directions];
        for (int i = steps.size() - 1; i >= 0; i--) {
            for (Direction before : Direction.values()) {
                choose(i, before);
            }
        }
    }

    double score() {
        return best[0][Direction.NONE.ordinal()];
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

    private void choose(int index, Direction before) {
        double highest = Double.NEGATIVE_INFINITY;
        for (Step step : steps.get(index)) {
            double turn = step.direction() != Direction.NONE && before != Direction.NONE && step.direction() != before
                    ? TURN
                    : 0;
            double score =
                    step.score() - turn + best[step.next()][after(before, step).ordinal()];
            if (step != banned && score > highest) {
                highest = score;
                chosen[index][before.ordinal()] = step;
            }
        }
        best[index][before.ordinal()] = highest;
    }

    private static Direction after(Direction before, Step step) {
        return step.direction() == Direction.NONE ? before : step.direction();
    }
}
