package org.nightmap.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nightmap.atlas.MapView;
import org.nightmap.language.LocalizedText;

class PanelGridTest {

    /** 3000 by 2000 kilometres. */
    private static final MapView VIEW =
            new MapView("west", new LocalizedText("West", "Запад"), 0, 0, 3_000_000, 2_000_000);

    /**
     * With 20 units for a caption and between maps. Two in 1000 by 400: beside each other each has 490 by 380, 3,000,000 ÷ 490 =
     * 6122 m; one below the other 1000 by 170, 2,000,000 ÷ 170 = 11,765 m. In 400 by 1000: 190 wide, 15,789 m, against 400 wide,
     * 7500 m. Six in 1000 by 400: three beside each other have 320 by 170, 11,765 m; two of them 490 by 100, 20,000 m; six 150 wide,
     * 20,000 m; four 235 by 170, 12,766 m.
     */
    @ParameterizedTest
    @CsvSource({"2,1000,400,2,6122", "2,400,1000,1,7500", "6,1000,400,3,11765"})
    void mapsAreAsLargeAsTheBoxHasRoomFor(int maps, double width, double height, int columns, double metres) {
        PanelGrid grid = Objects.requireNonNull(PanelGrid.largest(maps, VIEW, Box.at(0, 0, width, height), 20, 20));

        assertThat(grid.columns()).isEqualTo(columns);
        assertThat(Math.round(grid.metres())).isEqualTo((long) metres);
    }

    @Test
    void whatFillsTheBoxFillsIt() {
        PanelGrid grid = Objects.requireNonNull(PanelGrid.largest(2, VIEW, Box.at(50, 60, 1000, 400), 20, 20));

        assertThat(grid.wholeWidth()).isEqualTo(1000);
        assertThat(grid.wholeHeight()).isEqualTo(400);
        assertThat(grid.corners(50, 60)).containsExactly(new double[] {50, 60}, new double[] {560, 60});
    }

    @Test
    void whereMapsHaveNoRoomThereIsNoGrid() {
        assertThat(PanelGrid.largest(31, VIEW, Box.at(0, 0, 100, 20), 20, 20)).isNull();
    }
}
