package org.nightmap.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class LegendRoomTest {

    @Test
    void theClassWithTheMostLinesGivesWayFirstAndOfSeveralTheLowest() {
        LegendRoom room = LegendRoom.most(4);

        assertThat(room.shorter(List.of(1, 3, 2, 1))).contains(new LegendRoom(List.of(3, 2, 3, 3)));
        assertThat(room.shorter(List.of(2, 3, 3, 1))).contains(new LegendRoom(List.of(3, 3, 2, 3)));
        assertThat(new LegendRoom(List.of(3, 2, 2, 3)).shorter(List.of(1, 2, 2, 1)))
                .contains(new LegendRoom(List.of(3, 2, 1, 3)));
    }

    @Test
    void aClassKeepsOneLine() {
        assertThat(LegendRoom.most(3).shorter(List.of(1, 1, 1))).isEmpty();
        assertThat(LegendRoom.most(0).shorter(List.of())).isEmpty();
        assertThatThrownBy(() -> new LegendRoom(List.of(2, 0))).isInstanceOf(IllegalArgumentException.class);
    }
}
