package org.nightmap.ui;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightmap.language.Formats;
import org.nightmap.language.Language;
import org.nightmap.picture.UsualRange;
import org.nightmap.time.Night;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What charts of nights have in common: the names of months along them, the height of their axis, what is usual. */
final class NightAxis {

    /** Leading digits of round numbers, in tenths. */
    private static final int[] ROUND_TENTHS = {10, 15, 20, 25, 30, 40, 50, 60, 80};

    private static final int LOWEST_AXIS = 4;

    private NightAxis() {}

    /** A name on the axis, at the night of this index. */
    record Tick(int index, String label) {}

    /** The month and year of the first night and of each month after it. */
    static List<String> months(Language language, List<Night> nights) {
        return nights.stream()
                .map(night -> Formats.shortMonth(language, YearMonth.from(night.morning())))
                .distinct()
                .toList();
    }

    static List<Tick> monthsWhereTheyBegin(Language language, List<Night> nights) {
        List<Tick> ticks = new ArrayList<>();
        for (int i = 0; i < nights.size(); i++) {
            if (beginsAMonth(nights.get(i))) {
                ticks.add(new Tick(
                        i, Formats.shortMonth(language, nights.get(i).morning().getMonth())));
            }
        }
        return ticks;
    }

    static List<Tick> years(List<Night> nights) {
        List<Tick> ticks = new ArrayList<>();
        for (int i = 0; i < nights.size(); i++) {
            LocalDate morning = nights.get(i).morning();
            if (beginsAMonth(nights.get(i)) && morning.getMonth() == Month.JANUARY) {
                ticks.add(new Tick(i, String.valueOf(morning.getYear())));
            }
        }
        return ticks;
    }

    private static boolean beginsAMonth(Night night) {
        return night.morning().getDayOfMonth() == 1;
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

    static void write(ObjectNode json, List<Tick> ticks) {
        ArrayNode marks = json.putArray("ticks");
        ticks.forEach(tick -> marks.addObject().put("index", tick.index()).put("label", tick.label()));
    }

    /** Nothing where too few values are known to say what is usual. */
    static void write(ObjectNode json, @Nullable UsualRange usual) {
        if (usual != null) {
            json.putObject("usual")
                    .put("low", usual.low())
                    .put("median", usual.median())
                    .put("high", usual.high())
                    .put("lowerFence", usual.lowerFence())
                    .put("upperFence", usual.upperFence());
        }
    }
}
