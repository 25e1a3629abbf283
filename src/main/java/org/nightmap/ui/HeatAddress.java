package org.nightmap.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nightmap.language.Language;
import org.nightmap.picture.RegionGrid;
import org.nightmap.time.Night;
import org.nightmap.time.Period;

/**
 * What the heat table shows, as its address writes it: {@code ?period=2025-10-01..2025-10-31&sort=geography&lang=en}.
 *
 * @param period of {@value RegionGrid#MOST_NIGHTS} nights at most
 * @param sort the order of its regions
 * @param language the language of the page
 */
record HeatAddress(Period period, HeatSort sort, Language language) {

    private static final String SORT = "sort";

    HeatAddress {
        if (period.length() > RegionGrid.MOST_NIGHTS) {
            throw new IllegalArgumentException("%s has more than %d nights".formatted(period, RegionGrid.MOST_NIGHTS));
        }
    }

    /** Of a period of any length its last nights. */
    static HeatAddress of(Language language, Period period) {
        Period nights = period.length() <= RegionGrid.MOST_NIGHTS
                ? period
                : new Period(period.to().plusNights(1 - RegionGrid.MOST_NIGHTS), period.to());
        return new HeatAddress(nights, HeatSort.TOTAL, language);
    }

    /**
     * Reads an address.
     *
     * @param opening the period of an address that names none
     * @param preferred the language of an address that names none
     * @throws BadAddressException if a value is not one that can be shown
     */
    static HeatAddress parse(QueryParameters parameters, Period opening, Language preferred) {
        Language language = DeskAddress.language(parameters, preferred);
        Texts texts = new Texts(language);
        return new HeatAddress(
                period(AddressValues.single(parameters, DeskAddress.PERIOD, texts), opening, texts),
                sort(AddressValues.single(parameters, SORT, texts), texts),
                language);
    }

    /**
     * Reads an address for its faults alone.
     *
     * @throws BadAddressException if a value is not one that can be shown
     */
    static void check(QueryParameters parameters, Language preferred) {
        parse(parameters, DeskAddress.ANY, preferred);
    }

    HeatAddress with(HeatSort other) {
        return new HeatAddress(period, other, language);
    }

    HeatAddress with(Language other) {
        return new HeatAddress(period, sort, other);
    }

    /** As many nights before these, as far as there are nights. */
    @Nullable HeatAddress earlier() {
        return movedBy(-period.length());
    }

    @Nullable HeatAddress later() {
        return movedBy(period.length());
    }

    QueryParameters write() {
        SequencedMap<String, List<String>> parameters = new LinkedHashMap<>();
        parameters.put(DeskAddress.PERIOD, List.of(period.toString()));
        parameters.put(SORT, List.of(sort.code()));
        parameters.put(DeskAddress.LANGUAGE, List.of(language.code()));
        return new OrderedParameters(parameters);
    }

    private @Nullable HeatAddress movedBy(int nights) {
        int from = period.from().morning().plusDays(nights).getYear();
        int to = period.to().morning().plusDays(nights).getYear();
        return from < Night.FIRST_YEAR || to > Night.LAST_YEAR
                ? null
                : new HeatAddress(
                        new Period(period.from().plusNights(nights), period.to().plusNights(nights)), sort, language);
    }

    private static Period period(@Nullable String text, Period opening, Texts texts) {
        if (text == null) {
            return opening;
        }
        Period period = DeskAddress.period(text, texts);
        if (period.length() > RegionGrid.MOST_NIGHTS) {
            throw AddressValues.bad(
                    texts,
                    DeskAddress.PERIOD,
                    texts.of("ui.bad.heat.period", AddressValues.abbreviated(text), texts.number(period.length())),
                    texts.of("ui.bad.heat.period.allowed", RegionGrid.MOST_NIGHTS));
        }
        return period;
    }

    private static HeatSort sort(@Nullable String code, Texts texts) {
        if (code == null) {
            return HeatSort.TOTAL;
        }
        return HeatSort.ofCode(code)
                .orElseThrow(() -> AddressValues.bad(
                        texts,
                        SORT,
                        texts.of("ui.bad.heat.sort", AddressValues.abbreviated(code)),
                        texts.of(
                                "ui.bad.heat.sort.allowed",
                                Stream.of(HeatSort.values()).map(HeatSort::code).collect(Collectors.joining(", ")))));
    }
}
