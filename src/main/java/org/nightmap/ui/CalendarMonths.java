package org.nightmap.ui;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.nightmap.language.Formats;
import org.nightmap.picture.NightOverview;
import org.nightmap.time.Night;
import org.nightmap.time.Period;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Months as the calendar element takes them: whole weeks, Monday first, each day with its stated total and level. */
record CalendarMonths(Texts texts, Map<Night, NightOverview> nights, Period shown) {

    /** Smallest stated totals of the levels. */
    private static final int[] LEVELS = {1, 25, 50, 100, 200};

    ArrayNode json(YearMonth first, int months) {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < months; i++) {
            month(json.addObject(), first.plusMonths(i));
        }
        return json;
    }

    private void month(ObjectNode json, YearMonth month) {
        json.put("label", Formats.month(texts.language(), month));
        ArrayNode weekdays = json.putArray("weekdays");
        for (DayOfWeek day : DayOfWeek.values()) {
            weekdays.add(Formats.weekday(texts.language(), day));
        }
        ArrayNode days = json.putArray("days");
        LocalDate first = month.atDay(1);
        LocalDate day = first.with(DayOfWeek.MONDAY);
        LocalDate end = month.atEndOfMonth();
        while (!day.isAfter(end) || day.getDayOfWeek() != DayOfWeek.MONDAY) {
            if (YearMonth.from(day).equals(month)) {
                night(days.addObject(), new Night(day));
            } else {
                days.addObject()
                        .put("date", day.toString())
                        .put("day", day.getDayOfMonth())
                        .put("state", "outside");
            }
            day = day.plusDays(1);
        }
    }

    private void night(ObjectNode json, Night night) {
        NightOverview overview = nights.get(night);
        Integer stated = overview == null ? null : overview.tally().stated();
        json.put("date", night.toString())
                .put("day", night.morning().getDayOfMonth())
                .put("state", overview == null ? "none" : "report")
                .put("level", level(stated))
                .put("total", stated)
                .put("incomplete", overview != null && !overview.whole())
                .put("shown", shown.contains(night))
                .put("title", title(night, overview));
    }

    private String title(Night night, @Nullable NightOverview overview) {
        String date = texts.date(night.morning());
        if (overview == null) {
            return texts.of("ui.bar.title", date, texts.of("ui.state.no_report"));
        }
        Integer stated = overview.tally().stated();
        String total = stated == null ? texts.of("choropleth.figure.not_stated") : texts.counted("ui.stated", stated);
        String complete = overview.whole() ? "" : ", " + texts.of("ui.calendar.incomplete");
        return texts.of("ui.bar.title", date, total + complete);
    }

    /** What the levels mean, the lowest first: 1–24, …, 200+. */
    static List<String> levels() {
        return IntStream.range(0, LEVELS.length)
                .mapToObj(i -> i + 1 < LEVELS.length ? LEVELS[i] + "–" + (LEVELS[i + 1] - 1) : LEVELS[i] + "+")
                .toList();
    }

    /** From 0; null where no total is stated, or none at all. */
    static @Nullable Integer level(@Nullable Integer stated) {
        if (stated == null || stated < LEVELS[0]) {
            return null;
        }
        int level = 0;
        while (level + 1 < LEVELS.length && stated >= LEVELS[level + 1]) {
            level++;
        }
        return level;
    }
}
