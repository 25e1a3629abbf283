package org.nightmap.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nightmap.atlas.Atlas;
import org.nightmap.atlas.MapView;
import org.nightmap.atlas.Region;
import org.nightmap.language.Language;
import org.nightmap.report.ReportRef;
import org.nightmap.time.Night;
import org.nightmap.time.Period;

/**
 * The desk's state as the address writes it: {@code ?period=2025-10-25&region=RU-ROS&lang=en&view=west},
 * with {@code basis=2025-10-25-tass@1} where a person chose the report of a night, what {@link SymbologyAddress} writes
 * where there is another map than the usual one of the counts, {@code symbols=on} where circles stand for the numbers, and
 * {@code open=export} where the export is open. Parameters of other names are left alone, so that a link survives what mail programs and
 * trackers append to it.
 */
final class DeskAddress {

    static final String PERIOD = "period";
    static final String BASIS = "basis";
    static final String REGION = "region";
    static final String LANGUAGE = "lang";
    static final String VIEW = "view";
    static final String SYMBOLS = "symbols";
    static final String OPEN = "open";

    /** The one thing that can be open over the desk. */
    private static final String EXPORT = "export";

    private static final String ON = "on";
    private static final String OFF = "off";

    private static final String BASIS_EXAMPLE = PERIOD + "=2025-10-25&" + BASIS + "=2025-10-25-tass@1";

    /** Stands for the period that an address without one opens, where nobody looks at it. */
    static final Period ANY = Period.parse("%d-01-01".formatted(Night.FIRST_YEAR));

    private final Atlas atlas;

    DeskAddress(Atlas atlas) {
        this.atlas = atlas;
    }

    /**
     * Reads an address.
     *
     * @param opening the period of an address that names none
     * @param preferred the language of an address that names none
     * @throws BadAddressException if a value is not one that can be shown
     */
    DeskState parse(QueryParameters parameters, Period opening, Language preferred) {
        Language language = language(parameters, preferred);
        Texts texts = new Texts(language);
        String named = AddressValues.single(parameters, PERIOD, texts);
        Period period = named == null ? opening : period(named, texts);
        return new DeskState(
                period,
                basis(AddressValues.values(parameters, BASIS), named != null && period.isOneNight(), texts),
                region(AddressValues.single(parameters, REGION, texts), texts),
                language,
                view(AddressValues.single(parameters, VIEW, texts), texts),
                SymbologyAddress.read(atlas, parameters, texts),
                symbols(AddressValues.single(parameters, SYMBOLS, texts), texts),
                SymbologyAddress.arranged(atlas, period, parameters, texts),
                exporting(AddressValues.single(parameters, OPEN, texts), texts));
    }

    /**
     * Reads an address for its faults alone.
     *
     * @return its state, for any period where it names none
     * @throws BadAddressException if a value is not one that can be shown
     */
    DeskState check(QueryParameters parameters, Language preferred) {
        return parse(parameters, ANY, preferred);
    }

    /**
     * Reads the language alone.
     *
     * @throws BadAddressException if there is no such language
     */
    static Language language(QueryParameters parameters, Language preferred) {
        Texts texts = new Texts(preferred);
        String code = AddressValues.single(parameters, LANGUAGE, texts);
        if (code == null) {
            return preferred;
        }
        return Language.ofCode(code)
                .orElseThrow(() -> AddressValues.bad(
                        texts,
                        LANGUAGE,
                        texts.of("ui.bad.language", AddressValues.abbreviated(code)),
                        texts.of("ui.bad.language.allowed")));
    }

    /** The parameters of a state, every one written out, in the order in which people read them. */
    static QueryParameters write(DeskState state) {
        SequencedMap<String, List<String>> parameters = new LinkedHashMap<>();
        parameters.put(PERIOD, List.of(state.period().toString()));
        if (!state.basis().isEmpty()) {
            parameters.put(
                    BASIS, state.basis().stream().map(ReportRef::toString).toList());
        }
        if (state.region() != null) {
            parameters.put(REGION, List.of(state.region()));
        }
        parameters.put(LANGUAGE, List.of(state.language().code()));
        parameters.put(VIEW, List.of(state.view().id()));
        SymbologyAddress.write(state.symbology()).forEach((name, value) -> parameters.put(name, List.of(value)));
        if (state.symbols()) {
            parameters.put(SYMBOLS, List.of(ON));
        }
        SymbologyAddress.write(state.arranged()).forEach((name, value) -> parameters.put(name, List.of(value)));
        if (state.exporting()) {
            parameters.put(OPEN, List.of(EXPORT));
        }
        return new OrderedParameters(parameters);
    }

    /** The parameters of a period in a language, the rest as it is at first. */
    static QueryParameters night(Period period, Language language) {
        SequencedMap<String, List<String>> parameters = new LinkedHashMap<>();
        parameters.put(PERIOD, List.of(period.toString()));
        parameters.put(LANGUAGE, List.of(language.code()));
        return new OrderedParameters(parameters);
    }

    /** The address of a state. */
    static Location location(DeskState state) {
        return new Location(List.of(""), write(state));
    }

    /**
     * Reads a night or a span.
     *
     * @throws BadAddressException if it is neither
     */
    static Period period(String text, Texts texts) {
        try {
            return Period.parse(text);
        } catch (IllegalArgumentException e) {
            throw new BadAddressException(
                    texts.language(),
                    PERIOD,
                    texts.of("ui.bad.period", AddressValues.abbreviated(text)),
                    texts.of("ui.bad.period.allowed", Period.MOST_NIGHTS),
                    e);
        }
    }

    /** Reports chosen as the basis; a night that the address does not name has none, as its own would change unseen. */
    private static List<ReportRef> basis(List<String> written, boolean ofANamedNight, Texts texts) {
        if (!written.isEmpty() && !ofANamedNight) {
            throw AddressValues.bad(
                    texts, BASIS, texts.of("ui.bad.basis.period"), texts.of("ui.bad.basis.form", BASIS_EXAMPLE));
        }
        List<ReportRef> basis = new ArrayList<>();
        for (String report : written) {
            try {
                basis.add(ReportRef.parse(report));
            } catch (IllegalArgumentException e) {
                throw new BadAddressException(
                        texts.language(),
                        BASIS,
                        texts.of("ui.bad.basis.unreadable", AddressValues.abbreviated(report)),
                        texts.of("ui.bad.basis.form", BASIS_EXAMPLE),
                        e);
            }
        }
        return basis;
    }

    private @Nullable String region(@Nullable String iso, Texts texts) {
        if (iso != null && atlas.region(iso).isEmpty()) {
            Region example = atlas.regions().getFirst();
            throw AddressValues.bad(
                    texts,
                    REGION,
                    texts.of("ui.bad.region", AddressValues.abbreviated(iso)),
                    texts.of("ui.bad.region.allowed", example.iso(), texts.of(example.name())));
        }
        return iso;
    }

    private MapView view(@Nullable String id, Texts texts) {
        if (id == null) {
            return atlas.defaultView();
        }
        String allowed = atlas.views().stream().map(MapView::id).collect(Collectors.joining(", "));
        return atlas.view(id)
                .orElseThrow(() -> AddressValues.bad(
                        texts,
                        VIEW,
                        texts.of("ui.bad.view", AddressValues.abbreviated(id)),
                        texts.of("ui.bad.view.allowed", allowed)));
    }

    private static boolean symbols(@Nullable String symbols, Texts texts) {
        if (symbols != null && !symbols.equals(ON) && !symbols.equals(OFF)) {
            throw AddressValues.bad(
                    texts,
                    SYMBOLS,
                    texts.of("ui.bad.symbols", AddressValues.abbreviated(symbols)),
                    texts.of("ui.bad.symbols.allowed", ON, OFF));
        }
        return ON.equals(symbols);
    }

    private static boolean exporting(@Nullable String open, Texts texts) {
        if (open != null && !open.equals(EXPORT)) {
            throw AddressValues.bad(
                    texts,
                    OPEN,
                    texts.of("ui.bad.open", AddressValues.abbreviated(open)),
                    texts.of("ui.bad.open.allowed", EXPORT));
        }
        return open != null;
    }
}
