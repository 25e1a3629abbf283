package org.nightmap.picture;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nightmap.time.Night;

/**
 * A night beside the night before and the week before: what a morning's briefing tells. What is not stated is not compared.
 *
 * @param picture the night
 * @param week the nights before it that it is compared with, the latest first; seven, where there are so many
 * @param reported those of them that have a report
 * @param partly those of them, and the night itself, whose figures are not those of the whole night, in order
 * @param total the stated totals compared
 * @param rows the regions that there is something to say of: named on the night, the night before, or counted in the week; the highest
 *     count first
 * @param others how many regions of each state there are besides
 */
public record Briefing(
        Picture picture,
        List<Night> week,
        List<Night> reported,
        List<Night> partly,
        Compared total,
        List<Row> rows,
        Map<RegionState, Integer> others) {

    /** Of the same change, by key. */
    private static final Comparator<Row> BY_NAME =
            Comparator.comparing(row -> row.region().iso());

    public Briefing {
        week = List.copyOf(week);
        reported = List.copyOf(reported);
        partly = List.copyOf(partly);
        rows = List.copyOf(rows);
        Map<RegionState, Integer> inOrder = new EnumMap<>(RegionState.class);
        inOrder.putAll(others);
        others = Collections.unmodifiableMap(inOrder);
    }

    /**
     * A number beside those before it.
     *
     * @param now the number; null where it is not known
     * @param before that of the night before; null where it is not known
     * @param mean the mean of the week before; null where no night of it has a number
     */
    public record Compared(
            @Nullable Integer now,
            @Nullable Integer before,
            @Nullable Mean mean) {

        /** Against the night before; null where either is not known. */
        public @Nullable Integer difference() {
            return now == null || before == null ? null : Integer.valueOf(now - before);
        }
    }

    /**
     * The mean of the nights that have a number.
     *
     * @param sum of their numbers
     * @param nights how many they are, at least 1
     */
    public record Mean(int sum, int nights) {

        public Mean {
            if (nights < 1) {
                throw new IllegalArgumentException("A mean is of at least one number");
            }
        }

        public double value() {
            return (double) sum / nights;
        }
    }

    /**
     * A region.
     *
     * @param region as it is on the night
     * @param before as it was on the night before
     * @param counts its counts compared
     * @param newlyNamed whether it is counted on the night, and was named on no night of the week before that has a report; false
     *     where none has
     */
    public record Row(RegionPicture region, RegionPicture before, Compared counts, boolean newlyNamed) {}

    /** The regions with more than on the night before, the largest rise first. */
    public List<Row> rises() {
        return differing(1)
                .sorted(Comparator.comparingInt(Briefing::change).reversed().thenComparing(BY_NAME))
                .toList();
    }

    /** The regions with less than on the night before, the largest fall first. */
    public List<Row> falls() {
        return differing(-1)
                .sorted(Comparator.comparingInt(Briefing::change).thenComparing(BY_NAME))
                .toList();
    }

    /** The regions that were not named in the week before. */
    public List<Row> newlyNamed() {
        return rows.stream().filter(Row::newlyNamed).toList();
    }

    private Stream<Row> differing(int sign) {
        return rows.stream().filter(row -> Integer.signum(change(row)) == sign);
    }

    private static int change(Row row) {
        Integer difference = row.counts().difference();
        return difference == null ? 0 : difference;
    }
}
