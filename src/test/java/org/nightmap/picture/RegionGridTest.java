package org.nightmap.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.nightmap.picture.RegionGrid.Cell;
import org.nightmap.picture.RegionGrid.Row;
import org.nightmap.report.Tally;
import org.nightmap.time.Night;
import org.nightmap.time.Period;

/** Regions by nights, of the shipped reports. */
class RegionGridTest extends PicturesOfNights {

    /** By hand, from the ministry's statements of 24 and 25 October: Rostov 34 and 20; of the night to 26 October no report is known. */
    @Test
    void aRowIsARegionNightByNight() {
        RegionGrid grid = grid("2025-10-24..2025-10-26");

        Row rostov = row(grid, "RU-ROS");
        assertThat(rostov.nights())
                .containsExactly(
                        new Cell(RegionState.COUNTED, 34, null),
                        new Cell(RegionState.COUNTED, 20, null),
                        new Cell(RegionState.NO_REPORT, null, null));
        assertThat(rostov.total()).isEqualTo(54);
        assertThat(row(grid, "RU-MOW").nights().get(1)).isEqualTo(new Cell(RegionState.COUNTED_WITH, null, "RU-MOS"));
    }

    /** 111 stated, 1 of them over the Sea of Azov; 121 stated, all on the map. */
    @Test
    void theFiguresOfANightReconcileAndANightWithoutAReportHasNone() {
        RegionGrid grid = grid("2025-10-24..2025-10-26");

        assertThat(grid.nights().stream().map(RegionGrid.Column::tally))
                .containsExactly(new Tally(111, 110, 1, 0, 0), new Tally(121, 121, 0, 0, 0), null);
        assertThat(grid.tally()).isEqualTo(new Tally(232, 231, 1, 0, 0));
    }

    @Test
    void everyShippedNightHasTheNumbersOfItsMap() {
        for (String year : List.of("2024-01-01..2024-12-31", "2025-01-01..2025-12-31", "2026-01-01..2026-12-31")) {
            RegionGrid grid = grid(year);
            assertThat(grid.regions()).hasSize(REGIONS_OF_THE_LAYER);
            for (int i = 0; i < grid.nights().size(); i++) {
                assertSame(grid, i, of(grid.nights().get(i).night().toString()));
            }
        }
    }

    @Test
    void theTotalsAreThoseOfTheMapOfThePeriod() {
        for (String period : List.of("2025-10-01..2025-10-31", "2025-01-01..2025-12-31", "2024-02-03..2024-03-31")) {
            RegionGrid grid = grid(period);
            Picture picture = of(period);
            assertThat(grid.tally()).as(period).isEqualTo(picture.tally());
            for (int i = 0; i < picture.regions().size(); i++) {
                RegionPicture region = picture.regions().get(i);
                Row row = grid.regions().get(i);
                assertThat(List.of(row.iso(), row.state(), String.valueOf(row.total())))
                        .isEqualTo(List.of(region.iso(), region.state(), String.valueOf(region.count())));
            }
        }
    }

    @Test
    void moreThanAYearIsRefused() {
        assertThat(grid("2025-01-01..2026-01-01").nights()).hasSize(366);
        assertThatThrownBy(() -> grid("2025-01-01..2026-01-02"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("367 nights are more than 366");
    }

    private static void assertSame(RegionGrid grid, int night, Picture picture) {
        Night date = grid.nights().get(night).night();
        Tally tally = grid.nights().get(night).tally();
        assertThat(tally).as("%s", date).isEqualTo(picture.basis().isEmpty() ? null : picture.tally());
        for (int i = 0; i < picture.regions().size(); i++) {
            RegionPicture region = picture.regions().get(i);
            Cell cell = grid.regions().get(i).nights().get(night);
            assertThat(cell)
                    .as("%s on %s", region.iso(), date)
                    .isEqualTo(new Cell(region.state(), region.count(), region.with()));
        }
        int counted = grid.regions().stream()
                .map(row -> row.nights().get(night).count())
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
        assertThat(counted).as("%s", date).isEqualTo(tally == null ? 0 : tally.attributed());
    }

    private RegionGrid grid(String period) {
        return pictures.grid(Period.parse(period));
    }

    private static Row row(RegionGrid grid, String iso) {
        return grid.regions().stream()
                .filter(row -> row.iso().equals(iso))
                .findFirst()
                .orElseThrow();
    }
}
