package org.nightmap.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.Set;
import org.nightmap.atlas.Atlas;
import org.nightmap.choropleth.Arranged;
import org.nightmap.choropleth.Arrangement;
import org.nightmap.choropleth.BadSymbology;
import org.nightmap.choropleth.Classification;
import org.nightmap.choropleth.Measure;
import org.nightmap.choropleth.Method;
import org.nightmap.choropleth.Ramp;
import org.nightmap.choropleth.Symbology;
import org.nightmap.choropleth.WrittenSymbology;
import org.nightmap.time.Period;

/**
 * How numbers become colours and how many maps there are, as the address writes it: {@code measure=per_area&method=quantile&classes=5}
 * or {@code method=manual&breaks=1,5,10}, then {@code palette=cividis}, and {@code as=side&against=2025-10-24}; nothing of what is usual. The address of an image has
 * the same parameters.
 */
final class SymbologyAddress {

    private static final String MEASURE = "measure";
    private static final String METHOD = "method";
    private static final String CLASSES = "classes";
    private static final String BREAKS = "breaks";
    private static final String PALETTE = "palette";
    private static final String AS = "as";
    private static final String AGAINST = "against";

    /** Which maps there are. */
    static final Set<String> ARRANGED = Set.of(AS, AGAINST);

    private SymbologyAddress() {}

    static SequencedMap<String, String> write(Symbology symbology) {
        SequencedMap<String, String> parameters = new LinkedHashMap<>();
        if (symbology.measure() != Measure.COUNT) {
            parameters.put(MEASURE, symbology.measure().code());
        }
        Classification classification = symbology.classification();
        Method method = classification.method();
        if (method != Method.ROUNDED) {
            parameters.put(METHOD, method.code());
        }
        if (method.hasNumber()) {
            parameters.put(CLASSES, String.valueOf(classification.classes()));
        }
        if (method == Method.MANUAL) {
            parameters.put(BREAKS, WrittenSymbology.breaks(classification.breaks()));
        }
        if (symbology.ramp() != Ramp.USUAL) {
            parameters.put(PALETTE, symbology.ramp().code());
        }
        return parameters;
    }

    /**
     * Reads it.
     *
     * @throws BadAddressException if a value is not one that can be shown
     */
    static Symbology read(Atlas atlas, QueryParameters parameters, Texts texts) {
        String measure = AddressValues.single(parameters, MEASURE, texts);
        String method = AddressValues.single(parameters, METHOD, texts);
        String classes = AddressValues.single(parameters, CLASSES, texts);
        String breaks = AddressValues.single(parameters, BREAKS, texts);
        String palette = AddressValues.single(parameters, PALETTE, texts);
        try {
            return WrittenSymbology.read(atlas, measure, method, classes, breaks, palette);
        } catch (BadSymbology e) {
            throw bad(atlas, e, texts);
        }
    }

    static SequencedMap<String, String> write(Arranged arranged) {
        SequencedMap<String, String> parameters = new LinkedHashMap<>();
        if (arranged.as() != Arrangement.MAP) {
            parameters.put(AS, arranged.as().code());
        }
        if (arranged.against() != null) {
            parameters.put(AGAINST, arranged.against().toString());
        }
        return parameters;
    }

    /**
     * Reads which maps of a period there are.
     *
     * @throws BadAddressException if the period cannot be shown so
     */
    static Arranged arranged(Atlas atlas, Period period, QueryParameters parameters, Texts texts) {
        String as = AddressValues.single(parameters, AS, texts);
        String against = AddressValues.single(parameters, AGAINST, texts);
        try {
            return Arranged.read(period, as, against);
        } catch (BadSymbology e) {
            throw bad(atlas, e, texts);
        }
    }

    private static BadAddressException bad(Atlas atlas, BadSymbology e, Texts texts) {
        return new BadAddressException(
                texts.language(),
                e.part().code(),
                e.in(texts.language()) + ".",
                texts.of(
                        "ui.bad.classification.allowed",
                        e.part().code(),
                        String.join(", ", WrittenSymbology.allowed(atlas, e.part()))),
                e);
    }
}
