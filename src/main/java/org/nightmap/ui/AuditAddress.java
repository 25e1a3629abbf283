package org.nightmap.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nightmap.access.AuditAction;
import org.nightmap.access.AuditFilter;
import org.nightmap.language.Language;

/**
 * What the audit trail shows, as its address writes it: {@code ?report=tass&user=anna&action=approved}.
 *
 * @param filter which changes are shown
 */
record AuditAddress(AuditFilter filter) {

    private static final String REPORT = "report";
    private static final String USER = "user";
    private static final String ACTION = "action";

    /** What it does not know asks for all. */
    static AuditAddress of(QueryParameters parameters) {
        return new AuditAddress(new AuditFilter(
                parameters.getSingleParameter(REPORT).orElse(""),
                parameters.getSingleParameter(USER).orElse(""),
                action(parameters.getSingleParameter(ACTION).orElse(""))));
    }

    QueryParameters write(Language language) {
        SequencedMap<String, List<String>> parameters = new LinkedHashMap<>();
        if (!filter.report().isEmpty()) {
            parameters.put(REPORT, List.of(filter.report()));
        }
        if (!filter.user().isEmpty()) {
            parameters.put(USER, List.of(filter.user()));
        }
        AuditAction action = filter.action();
        if (action != null) {
            parameters.put(ACTION, List.of(code(action)));
        }
        parameters.put(DeskAddress.LANGUAGE, List.of(language.code()));
        return new OrderedParameters(parameters);
    }

    private static @Nullable AuditAction action(String code) {
        return Stream.of(AuditAction.values())
                .filter(action -> code(action).equals(code))
                .findFirst()
                .orElse(null);
    }

    private static String code(AuditAction action) {
        return action.name().toLowerCase(Locale.ROOT);
    }
}
