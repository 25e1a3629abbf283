package org.nightmap.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.nightmap.report.Extent;
import org.nightmap.time.Night;
import org.nightmap.time.Period;

/**
 * A part of the list of nights that stands on one page.
 *
 * @param name in the address: a year, or {@link #ALL} or {@link #LATEST}
 * @param period the nights
 */
record NightSpan(String name, Period period) {

    static final String ALL = "all";
    static final String LATEST = "latest";

    /** In the address: which part of the list. */
    static final String SPAN = "span";

    /** Three years are read at once; a page of more would be long to wait for and longer to read. */
    private static final int MOST_AT_ONCE = 1_100;

    /**
     * What can be chosen, the first being what stands there unasked: every night where there are not too many, else the last twelve
     * months; then each year, the newest first.
     */
    static List<NightSpan> of(Extent extent) {
        LocalDate first = extent.first().morning();
        LocalDate last = extent.last().morning();
        List<NightSpan> spans = new ArrayList<>();
        spans.add(
                first.isAfter(last.minusDays(MOST_AT_ONCE))
                        ? new NightSpan(ALL, new Period(extent.first(), extent.last()))
                        : new NightSpan(
                                LATEST, new Period(new Night(last.minusYears(1).plusDays(1)), extent.last())));
        IntStream.rangeClosed(0, last.getYear() - first.getYear())
                .map(back -> last.getYear() - back)
                .mapToObj(year ->
                        new NightSpan(String.valueOf(year), new Period(Night.of(year, 1, 1), Night.of(year, 12, 31))))
                .forEach(spans::add);
        return List.copyOf(spans);
    }

    /**
     * The one that an address names, else the first.
     *
     * @return null where there is no night
     * @throws BadAddressException if it names none of them
     */
    static @Nullable NightSpan chosen(List<NightSpan> spans, QueryParameters parameters, Texts texts) {
        String wanted = AddressValues.single(parameters, SPAN, texts);
        if (spans.isEmpty() || wanted == null) {
            return spans.isEmpty() ? null : spans.getFirst();
        }
        return spans.stream()
                .filter(span -> span.name.equals(wanted))
                .findFirst()
                .orElseThrow(() -> AddressValues.bad(
                        texts,
                        SPAN,
                        texts.of("ui.bad.span", AddressValues.abbreviated(wanted)),
                        texts.of(
                                "ui.bad.span.allowed",
                                spans.stream().map(NightSpan::name).collect(Collectors.joining(", ")))));
    }

    boolean isUnasked() {
        return name.equals(ALL) || name.equals(LATEST);
    }

    String label(Texts texts) {
        return switch (name) {
            case ALL -> texts.of("ui.nights.span.all");
            case LATEST -> texts.of("ui.nights.span.latest");
            default -> name;
        };
    }
}
