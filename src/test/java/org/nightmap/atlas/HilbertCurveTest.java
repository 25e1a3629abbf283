package org.nightmap.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HilbertCurveTest {

    /** The curve of four cells, drawn by hand: up, to the right, down. */
    @Test
    void fourCellsAreVisitedUpAcrossAndDown() {
        assertThat(List.of(place(1, 0, 0), place(1, 0, 1), place(1, 1, 1), place(1, 1, 0)))
                .containsExactly(0L, 1L, 2L, 3L);
    }

    @Test
    void everyCellIsVisitedOnceAndIsNextToTheOneBefore() {
        int side = 16;
        List<int[]> visited = new ArrayList<>(IntStream.range(0, side * side)
                .mapToObj(cell -> new int[] {cell % side, cell / side})
                .toList());
        visited.sort((a, b) -> Long.compare(place(4, a[0], a[1]), place(4, b[0], b[1])));
        for (int i = 0; i < visited.size(); i++) {
            int[] cell = visited.get(i);
            assertThat(place(4, cell[0], cell[1])).isEqualTo(i);
            if (i > 0) {
                int[] before = visited.get(i - 1);
                assertThat(Math.abs(cell[0] - before[0]) + Math.abs(cell[1] - before[1]))
                        .isEqualTo(1);
            }
        }
    }

    private static long place(int order, int x, int y) {
        return HilbertCurve.place(order, x, y);
    }
}
