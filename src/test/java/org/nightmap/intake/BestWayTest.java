package org.nightmap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightmap.intake.Linker.Direction;
import org.nightmap.intake.Linker.Link;
import org.nightmap.intake.Linker.Step;

class BestWayTest {

    private static final Link LINK = new Link(List.of(), List.of(), 0, 0);

    @Test
    void aTurnCostsSoThatTheOrderOfTheSentenceIsKept() {
        Step first = step(1, 3, Direction.PLACE_FIRST);
        Step kept = step(2, 3, Direction.PLACE_FIRST);
        Step turned = step(2, 3.5, Direction.COUNT_FIRST);

        BestWay way = new BestWay(List.of(List.of(first), List.of(turned, kept)));

        // 3 + 3 against 3 + 3.5 - 1 for the turn
        assertThat(way.steps()).containsExactly(first, kept);
        assertThat(way.score()).isEqualTo(6);
        assertThat(way.scoreWithout(1, kept)).isEqualTo(5.5);
    }

    @Test
    void whatIsLeftOutTurnsNothing() {
        Step first = step(1, 3, Direction.PLACE_FIRST);
        Step leftOut = step(2, -1, Direction.NONE);
        Step last = step(3, 3, Direction.PLACE_FIRST);

        assertThat(new BestWay(List.of(List.of(first), List.of(leftOut), List.of(last))).score())
                .isEqualTo(5);
    }

    private static Step step(int next, double score, Direction direction) {
        return new Step(next, LINK, score, direction);
    }
}
