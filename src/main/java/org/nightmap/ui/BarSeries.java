package org.nightmap.ui;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nightmap.language.Formats;
import org.nightmap.language.Language;
import org.nightmap.picture.UsualRange;
import org.nightmap.time.Night;
import org.nightmap.time.Period;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a bar chart of nights shows.
 *
 * @param bars one for each night, in order, without a gap
 * @param months the month and year of the first bar and of each month after it, as in a date
 * @param max the height of the axis, a round number not below any bar
 * @param current key of the night that is shown, or null
 * @param usual what is usual of the known values; null where they are too few
 */
record BarSeries(
        List<Bar> bars,
        List<String> months,
        List<Tick> ticks,
        int max,
        @Nullable String current,
        @Nullable UsualRange usual) {

    /** Leading digits of round numbers, in tenths. */
    private static final int[] ROUND_TENTHS = {10, 15, 20, 25, 30, 40, 50, 60, 80};

    private static final int LOWEST_AXIS = 4;

    /** Six names of months still stand side by side in the narrowest chart. */
    private static final int MOST_NIGHTS_WITH_MONTHS = 184;

    BarSeries {
        bars = List.copyOf(bars);
        months = List.copyOf(months);
        ticks = List.copyOf(ticks);
        for (int i = 1; i < bars.size(); i++) {
            LocalDate next = bars.get(i - 1).night().morning().plusDays(1);
            if (!bars.get(i).night().morning().equals(next)) {
                throw new IllegalArgumentException("No bar for " + next);
            }
        }
    }

    /**
     * A bar.
     *
     * @param night the night
     * @param value its height; null where there is nothing to draw, which is not 0
     * @param state code of the region's state, or {@code counted} and {@code no_report} for totals
     * @param said what it stands for, in words
     */
    record Bar(Night night, @Nullable Integer value, String state, String said) {}

    /** A name on the axis, at the bar of this index. */
    record Tick(int index, String label) {}

    /** A series whose axis names the months. */
    static BarSeries of(Language language, List<Bar> bars, Period shown) {
        int highest = bars.stream()
                .mapToInt(bar -> bar.value() == null ? 0 : bar.value())
                .max()
                .orElse(0);
        return new BarSeries(
                bars,
                months(language, bars),
                ticks(language, bars),
                roundUp(highest),
                shown.isOneNight() ? shown.from().toString() : null,
                UsualRange.of(bars.stream()
                                .map(Bar::value)
                                .filter(Objects::nonNull)
                                .toList())
                        .orElse(null));
    }

    private static List<String> months(Language language, List<Bar> bars) {
        return bars.stream()
                .map(bar -> Formats.shortMonthAndYear(language, bar.night().morning()))
                .distinct()
                .toList();
    }

    /** The months where they begin, or the years where there are too many months to read. */
    private static List<Tick> ticks(Language language, List<Bar> bars) {
        boolean years = bars.size() > MOST_NIGHTS_WITH_MONTHS;
        List<Tick> ticks = new ArrayList<>();
        for (int i = 0; i < bars.size(); i++) {
            LocalDate morning = bars.get(i).night().morning();
            if (morning.getDayOfMonth() == 1 && (!years || morning.getMonth() == Month.JANUARY)) {
                String name = years ? String.valueOf(morning.getYear()) : Formats.shortMonth(language, morning);
                ticks.add(new Tick(i, name));
            }
        }
        return ticks;
    }

    /** The next round number, even, so that its half is whole too; at least 4. */
    static int roundUp(int highest) {
        for (int unit = 1; ; unit *= 10) {
            for (int tenths : ROUND_TENTHS) {
                int candidate = tenths * unit / 10;
                if (candidate >= Math.max(highest, LOWEST_AXIS) && candidate % 2 == 0) {
                    return candidate;
                }
            }
        }
    }

    /** Nights and dates follow from the first one: of each bar only what is its own travels. */
    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("from", bars.isEmpty() ? null : bars.getFirst().night().toString());
        ArrayNode entries = json.putArray("entries");
        for (Bar bar : bars) {
            entries.addObject()
                    .put("value", bar.value())
                    .put("state", bar.state())
                    .put("said", bar.said());
        }
        months.forEach(json.putArray("months")::add);
        ArrayNode marks = json.putArray("ticks");
        ticks.forEach(tick -> marks.addObject().put("index", tick.index()).put("label", tick.label()));
        if (usual != null) {
            json.putObject("usual")
                    .put("low", usual.low())
                    .put("median", usual.median())
                    .put("high", usual.high())
                    .put("lowerFence", usual.lowerFence())
                    .put("upperFence", usual.upperFence());
        }
        return json.put("max", max).put("current", current);
    }
}
