package org.nightmap.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nightmap.language.Language;
import org.nightmap.picture.NightNeed.Kind;
import org.nightmap.picture.NightReview;

/**
 * Which nights the list of nights shows, as its address writes it: {@code ?need=incomplete,disagreeing}; {@code need=any} for every
 * night that needs a person.
 *
 * @param needs the nights with any of these needs; none for all nights
 */
record NightsAddress(Set<Kind> needs) {

    static final Set<Kind> ANY = EnumSet.allOf(Kind.class);

    private static final String NEED = "need";
    private static final String ANY_NEED = "any";

    NightsAddress {
        EnumSet<Kind> inOrder = EnumSet.noneOf(Kind.class);
        inOrder.addAll(needs);
        needs = inOrder;
    }

    /**
     * Reads an address.
     *
     * @throws BadAddressException if it names a need that there is not
     */
    static NightsAddress of(QueryParameters parameters, Texts texts) {
        String written = AddressValues.single(parameters, NEED, texts);
        if (written == null) {
            return new NightsAddress(Set.of());
        }
        return new NightsAddress(Arrays.stream(written.split(",", -1))
                .flatMap(code -> code.equals(ANY_NEED) ? ANY.stream() : Stream.of(kind(code, texts)))
                .collect(Collectors.toSet()));
    }

    private static Kind kind(String code, Texts texts) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> AddressValues.bad(
                        texts,
                        NEED,
                        texts.of("ui.bad.need", AddressValues.abbreviated(code)),
                        texts.of(
                                "ui.bad.need.allowed",
                                Arrays.stream(Kind.values()).map(Kind::code).collect(Collectors.joining(", ")),
                                ANY_NEED)));
    }

    QueryParameters write(Language language) {
        SequencedMap<String, List<String>> parameters = new LinkedHashMap<>();
        if (!needs.isEmpty()) {
            parameters.put(
                    NEED,
                    List.of(
                            needs.equals(ANY)
                                    ? ANY_NEED
                                    : needs.stream().map(Kind::code).collect(Collectors.joining(","))));
        }
        parameters.put(DeskAddress.LANGUAGE, List.of(language.code()));
        return new OrderedParameters(parameters);
    }

    boolean shows(NightReview night) {
        return needs.isEmpty() || needs.stream().anyMatch(night::needs);
    }
}
