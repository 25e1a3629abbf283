package org.nightmap.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nightmap.picture.SourceMatrix.Cell;
import org.nightmap.picture.SourceMatrix.Comparison;
import org.nightmap.picture.SourceMatrix.Role;
import org.nightmap.picture.SourceMatrix.Row;
import org.nightmap.picture.SourceMatrix.RowKind;
import org.nightmap.report.Attribution;
import org.nightmap.report.ReportRef;
import org.nightmap.time.Night;
import org.nightmap.time.Period;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** The reports of a night side by side. Of the example night: the statement by TASS, and the press article beside it. */
@Transactional
class SourceMatricesTest extends PicturesOfNights {

    private static final Attribution ANNA =
            new Attribution("anna", Instant.parse("2026-01-01T21:30:00Z"), "for a test");

    @Autowired
    private SourceMatrices matrices;

    @Autowired
    private BasisPins pins;

    @Test
    void theBasisStandsFirstAndWhatIsNoNightStatementIsListedBeside() {
        SourceMatrix matrix = of(Night.parse("2025-10-25"));

        assertThat(matrix.columns())
                .extracting(column -> column.reports().getFirst().ref().toString(), SourceMatrix.Column::role)
                .containsExactly(tuple("2025-10-25-tass@1", Role.BASIS), tuple("2025-10-25-article@1", Role.OTHER));
        assertThat(matrix.listed()).extracting(report -> report.ref().id()).containsExactly("2025-10-25-lokmat-day");
        assertThat(matrix.pin()).isNull();
    }

    @Test
    void everyPlaceHasTheNumberOfEachReportAndHowItCompares() {
        SourceMatrix matrix = of(Night.parse("2025-10-25"));

        assertThat(matrix.rows().stream()
                        .filter(row -> row.kind() == RowKind.REGION)
                        .map(SourceMatricesTest::written))
                .containsExactly(
                        "RU-ROS 20 20 SAME",
                        "RU-VGG 19 19 SAME",
                        "RU-BRY 17 17 SAME",
                        "RU-KLU 12 12 SAME",
                        "RU-SMO 11 11 SAME",
                        "RU-BEL 9 9 SAME",
                        // "seven of the drones heading toward Moscow Oblast"
                        "RU-MOS 9 7 DIFFERENT -2",
                        "RU-LEN 8 8 SAME",
                        "RU-VOR 8 NOT_STATED NONE",
                        "RU-NGR 2 NOT_STATED NONE",
                        "RU-RYA 2 NOT_STATED NONE",
                        "RU-TAM 2 NOT_STATED NONE",
                        "RU-TUL 1 NOT_STATED NONE",
                        "RU-TVE 1 NOT_STATED NONE",
                        "RU-MOW COUNTED_WITH NOT_STATED NONE");
        assertThat(matrix.rows().stream()
                        .filter(row -> row.kind() != RowKind.REGION)
                        .map(SourceMatricesTest::written))
                .containsExactly(
                        "OTHER_REGIONS(70) NONE_REPORTED NOT_STATED NONE",
                        "PLACE null 7 ONLY_HERE",
                        "UNATTRIBUTED 0 11 NONE",
                        "STATED 121 121 SAME");
        assertThat(matrix.rows())
                .filteredOn(row -> row.kind() == RowKind.PLACE)
                .extracting(row -> row.name().en())
                .containsExactly("Belarus Oblast");
    }

    /** The evening by kursk-news.ru has 30 and more drones; TASS gives none of its 110 for the hours after it a place. */
    @Test
    void partsThatAreDrawnTogetherStandAsTheirSumAndEachAlone() {
        Night split = Night.parse("2025-05-25");
        assertThat(of(split).columns())
                .filteredOn(column -> column.reports().getFirst().ref().id().equals("2025-05-25b-tass"))
                .extracting(SourceMatrix.Column::role)
                .containsExactly(Role.OTHER_HOURS);
        pins.pin(
                split,
                List.of(ReportRef.parse("2025-05-25a-kursknews@1"), ReportRef.parse("2025-05-25b-tass@1")),
                null,
                ANNA);

        SourceMatrix together = of(split);
        assertThat(together.columns())
                .extracting(SourceMatrix.Column::role)
                .startsWith(Role.BASIS, Role.PART, Role.PART);
        assertThat(together.columns().getFirst().reports()).hasSize(2);
        Row stated = together.rows().getLast();
        assertThat(stated.kind()).isEqualTo(RowKind.STATED);
        assertThat(stated.cells()).extracting(Cell::count).startsWith(205, 95, 110);
        assertThat(together.pin()).isNotNull();
        assertThat(together.ruled()).extracting(report -> report.ref().id()).containsExactly("2025-05-25a-kursknews");
    }

    /** What the matrix marks is what the picture says, and the sums reconcile in every column of every shipped night. */
    @Test
    void theDifferencesOfEveryNightAreThoseOfItsPicture() {
        Period all = Period.parse("2024-02-03..2026-03-20");
        List<NightOverview> nights = pictures.nights(all);
        assertThat(nights).hasSize(236);
        for (NightOverview night : nights) {
            SourceMatrix matrix = of(night.night());
            List<String> marked = new ArrayList<>();
            for (Row row : matrix.rows()) {
                for (int i = 0; i < row.cells().size(); i++) {
                    Cell cell = row.cells().get(i);
                    if (row.kind() == RowKind.REGION && cell.comparison() == Comparison.DIFFERENT) {
                        marked.add(row.iso() + " "
                                + matrix.columns().get(i).reports().getFirst().ref() + " " + cell.count() + " "
                                + (cell.count() - cell.difference()));
                    }
                }
            }
            List<String> told = pictures.of(Period.of(night.night())).disagreements().stream()
                    .flatMap(region -> region.others().stream()
                            .map(other ->
                                    region.iso() + " " + other.report() + " " + other.count() + " " + region.basis()))
                    .toList();
            assertThat(marked).as(night.night().toString()).containsExactlyInAnyOrderElementsOf(told);
            IntStream.range(0, matrix.columns().size()).forEach(column -> assertReconciles(matrix, column));
        }
    }

    @Test
    void aNightWithoutAReportHasNoColumn() {
        SourceMatrix matrix = of(Night.parse("2023-01-01"));
        assertThat(matrix.columns()).isEmpty();
        assertThat(matrix.rows()).isEmpty();
    }

    private static void assertReconciles(SourceMatrix matrix, int column) {
        int sum = 0;
        Integer stated = null;
        for (Row row : matrix.rows()) {
            Integer count = row.cells().get(column).count();
            switch (row.kind()) {
                case REGION, PLACE, UNATTRIBUTED -> sum += count == null ? 0 : count;
                case EXCESS -> sum -= count == null ? 0 : count;
                case STATED -> stated = count;
                case OTHER_REGIONS -> assertThat(count).isNull();
            }
        }
        if (stated != null) {
            assertThat(sum).as("%s, column %d", matrix.night(), column).isEqualTo(stated);
        }
    }

    private SourceMatrix of(Night night) {
        return matrices.of(night);
    }

    private static String written(Row row) {
        StringBuilder words = new StringBuilder(
                switch (row.kind()) {
                    case REGION -> String.valueOf(row.iso());
                    case OTHER_REGIONS -> row.kind() + "(" + row.regions() + ")";
                    default -> row.kind().name();
                });
        for (Cell cell : row.cells()) {
            words.append(' ').append(cell.count() == null ? String.valueOf(cell.state()) : cell.count());
        }
        Cell last = row.cells().getLast();
        words.append(' ').append(last.comparison());
        return last.difference() == 0 ? words.toString() : words + " " + last.difference();
    }
}
