package org.nightmap.picture;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nightmap.picture.Briefing.Compared;
import org.nightmap.picture.Briefing.Mean;
import org.nightmap.picture.Briefing.Row;
import org.nightmap.time.Night;

/** Compares a night's picture with those of the nights before. */
final class BriefingMaker {

    private final Picture tonight;
    private final List<Picture> week;
    private final List<Map<String, RegionPicture>> regionsOfWeek;

    private BriefingMaker(Picture tonight, List<Picture> week) {
        this.tonight = tonight;
        this.week = week;
        this.regionsOfWeek = week.stream().map(BriefingMaker::byKey).toList();
    }

    /**
     * The briefing.
     *
     * @param tonight a single night
     * @param week the single nights before it, the latest first
     * @param partly the nights among them whose figures are not those of the whole night
     */
    static Briefing make(Picture tonight, List<Picture> week, List<Night> partly) {
        return new BriefingMaker(tonight, week).briefing(partly);
    }

    private Briefing briefing(List<Night> partly) {
        List<Row> all = tonight.regions().stream().map(this::row).toList();
        List<Row> rows = all.stream()
                .filter(BriefingMaker::isWorthARow)
                .sorted(Comparator.comparing((Row row) -> order(row.counts().now()))
                        .thenComparing(row -> order(row.counts().before()))
                        .thenComparing(row -> meanOf(row), Comparator.reverseOrder())
                        .thenComparing(row -> row.region().iso()))
                .toList();
        Map<RegionState, Integer> others = new EnumMap<>(RegionState.class);
        all.stream()
                .filter(row -> !isWorthARow(row))
                .forEach(row -> others.merge(row.region().state(), 1, Integer::sum));
        return new Briefing(
                tonight,
                week.stream().map(BriefingMaker::night).toList(),
                week.stream()
                        .filter(picture -> !picture.basis().isEmpty())
                        .map(BriefingMaker::night)
                        .toList(),
                partly,
                total(),
                rows,
                others);
    }

    /** Stated totals; where a night states none, what it counts is not put in its place. */
    private Compared total() {
        return compared(
                tonight.tally().stated(),
                week.stream().map(picture -> picture.tally().stated()).toList());
    }

    private Row row(RegionPicture region) {
        List<RegionPicture> before = regionsOfWeek.stream()
                .map(regions -> Objects.requireNonNullElseGet(regions.get(region.iso()), () -> unreported(region)))
                .toList();
        boolean named = before.stream().anyMatch(night -> isNamed(night.state()));
        boolean anyReport = before.stream().anyMatch(night -> night.state() != RegionState.NO_REPORT);
        return new Row(
                region,
                before.isEmpty() ? unreported(region) : before.getFirst(),
                compared(
                        region.count(),
                        before.stream().map(RegionPicture::count).toList()),
                region.state() == RegionState.COUNTED && anyReport && !named);
    }

    /** @param before by night, the latest first; null where a night has no number */
    private static Compared compared(@Nullable Integer now, List<@Nullable Integer> before) {
        List<Integer> known = before.stream().filter(Objects::nonNull).toList();
        return new Compared(
                now,
                before.isEmpty() ? null : before.getFirst(),
                known.isEmpty()
                        ? null
                        : new Mean(known.stream().mapToInt(Integer::intValue).sum(), known.size()));
    }

    private static boolean isWorthARow(Row row) {
        Mean mean = row.counts().mean();
        return Stream.of(row.region(), row.before()).anyMatch(night -> isNamed(night.state()))
                || (mean != null && mean.sum() > 0);
    }

    private static boolean isNamed(RegionState state) {
        return switch (state) {
            case COUNTED, COUNTED_WITH, COUNTED_JOINTLY -> true;
            case NONE_REPORTED, NOT_STATED, NO_REPORT -> false;
        };
    }

    /** The highest first; what is not known stands behind every number. */
    private static int order(@Nullable Integer count) {
        return count == null ? 1 : -count;
    }

    private static double meanOf(Row row) {
        Mean mean = row.counts().mean();
        return mean == null ? 0 : mean.value();
    }

    private static RegionPicture unreported(RegionPicture region) {
        return new RegionPicture(
                region.iso(), region.name(), region.disputed(), RegionState.NO_REPORT, null, null, Map.of());
    }

    private static Map<String, RegionPicture> byKey(Picture picture) {
        return picture.regions().stream().collect(Collectors.toMap(RegionPicture::iso, Function.identity()));
    }

    private static Night night(Picture picture) {
        return picture.period().from();
    }
}
