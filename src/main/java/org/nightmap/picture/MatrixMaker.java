package org.nightmap.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nightmap.atlas.Region;
import org.nightmap.language.LocalizedText;
import org.nightmap.picture.SourceMatrix.Cell;
import org.nightmap.picture.SourceMatrix.Comparison;
import org.nightmap.picture.SourceMatrix.Role;
import org.nightmap.picture.SourceMatrix.Row;
import org.nightmap.picture.SourceMatrix.RowKind;

/** Puts what columns say into rows. The first column is the basis. */
final class MatrixMaker {

    private static final LocalizedText NAMELESS = new LocalizedText("–", "–");

    private final List<MatrixColumn> columns;
    private final List<Region> regions;

    MatrixMaker(List<MatrixColumn> columns, List<Region> regions) {
        this.columns = columns;
        this.regions = regions;
    }

    List<Row> rows() {
        List<Region> named = regions.stream()
                .filter(region -> columns.stream().anyMatch(column -> column.names(region.iso())))
                .sorted(byCount())
                .toList();
        List<Row> rows = new ArrayList<>();
        named.forEach(region -> rows.add(new Row(
                RowKind.REGION,
                region.iso(),
                region.name(),
                1,
                cells(column -> column.count(region.iso()), column -> column.state(region.iso())))));
        int others = regions.size() - named.size();
        if (others > 0) {
            rows.add(new Row(
                    RowKind.OTHER_REGIONS, null, NAMELESS, others, cells(column -> null, MatrixColumn::unnamed)));
        }
        places().forEach(place -> rows.add(new Row(
                RowKind.PLACE,
                null,
                place.label(),
                0,
                cells(column -> count(column, place), column -> state(column, place)))));
        // what a report leaves without a place says how complete it is, and contradicts nobody
        rows.add(sum(RowKind.UNATTRIBUTED, uncompared(column -> column.tally().unattributed())));
        if (columns.stream().anyMatch(column -> column.tally().excess() > 0)) {
            rows.add(sum(RowKind.EXCESS, uncompared(column -> column.tally().excess())));
        }
        rows.add(sum(RowKind.STATED, cells(column -> column.tally().stated(), column -> null)));
        return rows;
    }

    /** The highest count of the basis first; where it has none, the highest that any report has. */
    private Comparator<Region> byCount() {
        return Comparator.comparing((Region region) -> orZero(columns.getFirst().count(region.iso())))
                .thenComparing(region -> columns.stream()
                        .mapToInt(column -> orZero(column.count(region.iso())))
                        .max()
                        .orElse(0))
                .reversed()
                .thenComparing(Region::iso);
    }

    /** In the order of the columns that name them, the basis first, each as its column lists them: largest first. */
    private Set<MatrixColumn.Place> places() {
        Set<MatrixColumn.Place> places = new LinkedHashSet<>();
        for (MatrixColumn column : columns) {
            column.places().keySet().stream()
                    .sorted(Comparator.comparing((MatrixColumn.Place place) -> orZero(count(column, place)))
                            .reversed()
                            .thenComparing(place -> place.label().en()))
                    .forEach(places::add);
        }
        return places;
    }

    private static @Nullable Integer count(MatrixColumn column, MatrixColumn.Place place) {
        PlacePicture there = column.places().get(place);
        return there == null ? null : there.count();
    }

    /** A place that is named without a number is said so; one that is not named has an empty cell. */
    private static @Nullable RegionState state(MatrixColumn column, MatrixColumn.Place place) {
        PlacePicture there = column.places().get(place);
        return there != null && there.count() == null ? RegionState.NOT_STATED : null;
    }

    private static Row sum(RowKind kind, List<Cell> cells) {
        return new Row(kind, null, NAMELESS, 0, cells);
    }

    private List<Cell> uncompared(Function<MatrixColumn, @Nullable Integer> figure) {
        return columns.stream()
                .map(column -> new Cell(figure.apply(column), null, Comparison.NONE, 0))
                .toList();
    }

    private List<Cell> cells(
            Function<MatrixColumn, @Nullable Integer> count, Function<MatrixColumn, @Nullable RegionState> state) {
        Integer basis = count.apply(columns.getFirst());
        List<Cell> cells = new ArrayList<>();
        for (MatrixColumn column : columns) {
            Integer number = count.apply(column);
            Comparison comparison = column.column().role() == Role.OTHER ? comparison(basis, number) : Comparison.NONE;
            cells.add(new Cell(
                    number,
                    state.apply(column),
                    comparison,
                    comparison == Comparison.DIFFERENT ? orZero(number) - orZero(basis) : 0));
        }
        return cells;
    }

    private static Comparison comparison(@Nullable Integer basis, @Nullable Integer number) {
        if (number == null) {
            return Comparison.NONE;
        }
        if (basis == null) {
            return number > 0 ? Comparison.ONLY_HERE : Comparison.NONE;
        }
        return Objects.equals(basis, number) ? Comparison.SAME : Comparison.DIFFERENT;
    }

    private static int orZero(@Nullable Integer number) {
        return number == null ? 0 : number;
    }
}
