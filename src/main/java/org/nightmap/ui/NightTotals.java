package org.nightmap.ui;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.nightmap.language.Language;
import org.nightmap.picture.NightOverview;
import org.nightmap.picture.UsualRange;
import org.nightmap.report.Tally;
import org.nightmap.time.Night;
import org.nightmap.time.Period;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The totals of the nights of a window, as the timeline shows them.
 *
 * @param window the nights
 * @param language of the names of months
 * @param totals one for each night, in order
 */
record NightTotals(Period window, Language language, List<Total> totals) {

    NightTotals {
        totals = List.copyOf(totals);
        if (totals.size() != window.length()) {
            throw new IllegalArgumentException("%d totals of %s".formatted(totals.size(), window));
        }
    }

    /** What is known of a night. Each is told apart by how it is drawn, and none of them is a zero in disguise. */
    enum Kind {
        STATED('s'),
        /** No total is stated; the counts of the report are added up. */
        COUNTED('c'),
        /** A report without a total and without a count. */
        UNKNOWN('u'),
        NO_REPORT('n');

        /** Its letter in the message to the page. */
        private final char code;

        Kind(char code) {
            this.code = code;
        }
    }

    /** @param value of a stated total or a sum; else null */
    record Total(Kind kind, @Nullable Integer value) {

        private static final Total NO_REPORT = new Total(Kind.NO_REPORT, null);

        static Total of(@Nullable Tally tally) {
            if (tally == null) {
                return NO_REPORT;
            }
            if (tally.stated() != null) {
                return new Total(Kind.STATED, tally.stated());
            }
            int counted = Math.addExact(tally.attributed(), tally.elsewhere());
            return counted == 0 ? new Total(Kind.UNKNOWN, null) : new Total(Kind.COUNTED, counted);
        }
    }

    static NightTotals of(Period window, Language language, List<NightOverview> nights) {
        Map<Night, NightOverview> byNight =
                nights.stream().collect(Collectors.toMap(NightOverview::night, Function.identity()));
        return new NightTotals(
                window,
                language,
                window.nights()
                        .map(byNight::get)
                        .map(night -> Total.of(night == null ? null : night.tally()))
                        .toList());
    }

    /** The same with one night as another basis has it, where it is in the window. */
    NightTotals with(Night night, Tally tally) {
        List<Night> nights = window.nights().toList();
        int index = nights.indexOf(night);
        return index < 0
                ? this
                : new NightTotals(
                        window,
                        language,
                        IntStream.range(0, totals.size())
                                .mapToObj(i -> i == index ? Total.of(tally) : totals.get(i))
                                .toList());
    }

    /** What is usual of the stated totals; null where they are too few. */
    @Nullable UsualRange usual() {
        return UsualRange.of(totals.stream()
                        .filter(total -> total.kind() == Kind.STATED)
                        .map(Total::value)
                        .filter(Objects::nonNull)
                        .toList())
                .orElse(null);
    }

    boolean has(Kind kind) {
        return totals.stream().anyMatch(total -> total.kind() == kind);
    }

    /** {@code nights.ts} reads it. */
    ObjectNode json() {
        List<Night> nights = window.nights().toList();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("from", window.from().toString());
        ArrayNode values = json.putArray("values");
        StringBuilder kinds = new StringBuilder();
        int highest = 0;
        for (Total total : totals) {
            values.add(total.value());
            kinds.append(total.kind().code);
            highest = Math.max(highest, total.value() == null ? 0 : total.value());
        }
        json.put("kinds", kinds.toString());
        NightAxis.months(language, nights).forEach(json.putArray("months")::add);
        NightAxis.write(json, NightAxis.monthsWhereTheyBegin(language, nights));
        UsualRange usual = usual();
        NightAxis.write(json, usual);
        json.put("usualSaid", usual == null ? "" : UsualWords.inShort(new Texts(language), usual));
        return json.put("max", NightAxis.roundUp(highest));
    }
}
