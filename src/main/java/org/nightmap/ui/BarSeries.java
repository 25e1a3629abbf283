package org.nightmap.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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
        List<NightAxis.Tick> ticks,
        int max,
        @Nullable String current,
        @Nullable UsualRange usual) {

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

    /** A series whose axis names the months. */
    static BarSeries of(Language language, List<Bar> bars, Period shown) {
        int highest = bars.stream()
                .mapToInt(bar -> bar.value() == null ? 0 : bar.value())
                .max()
                .orElse(0);
        return new BarSeries(
                bars,
                NightAxis.months(language, nights(bars)),
                ticks(language, bars),
                NightAxis.roundUp(highest),
                shown.isOneNight() ? shown.from().toString() : null,
                UsualRange.of(bars.stream()
                                .map(Bar::value)
                                .filter(Objects::nonNull)
                                .toList())
                        .orElse(null));
    }

    /** The months where they begin, or the years where there are too many months to read. */
    private static List<NightAxis.Tick> ticks(Language language, List<Bar> bars) {
        return bars.size() > MOST_NIGHTS_WITH_MONTHS
                ? NightAxis.years(nights(bars))
                : NightAxis.monthsWhereTheyBegin(language, nights(bars));
    }

    private static List<Night> nights(List<Bar> bars) {
        return bars.stream().map(Bar::night).toList();
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
        NightAxis.write(json, ticks);
        NightAxis.write(json, usual);
        return json.put("max", max).put("current", current);
    }
}
