package org.nightmap.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The values of an address, and what is said of one that is none. */
final class AddressValues {

    private static final int LONGEST_ECHO = 40;

    private AddressValues() {}

    /** The value of a parameter; null where it is missing or empty. */
    static @Nullable String single(QueryParameters parameters, String name, Texts texts) {
        List<String> values = values(parameters, name);
        if (values.size() > 1) {
            throw bad(texts, name, texts.of("ui.bad.repeated", name), texts.of("ui.bad.repeated.allowed"));
        }
        return values.isEmpty() || values.getFirst().isEmpty() ? null : values.getFirst();
    }

    static List<String> values(QueryParameters parameters, String name) {
        return Optional.ofNullable(parameters.getParameters().get(name)).orElse(List.of());
    }

    static BadAddressException bad(Texts texts, String parameter, String wrong, String allowed) {
        return new BadAddressException(texts.language(), parameter, wrong, allowed, null);
    }

    static String abbreviated(String text) {
        return text.length() <= LONGEST_ECHO ? text : text.substring(0, LONGEST_ECHO) + "…";
    }
}
