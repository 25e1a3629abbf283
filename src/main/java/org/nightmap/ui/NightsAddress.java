package org.nightmap.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** What it does not know it leaves out. */
    static NightsAddress of(QueryParameters parameters) {
        List<String> codes =
                Arrays.asList(parameters.getSingleParameter(NEED).orElse("").split(","));
        return new NightsAddress(
                codes.contains(ANY_NEED)
                        ? ANY
                        : Arrays.stream(Kind.values())
                                .filter(kind -> codes.contains(kind.code()))
                                .collect(Collectors.toSet()));
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
