package org.nightmap.ui;

import com.vaadin.flow.router.QueryParameters;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.nightmap.language.Language;

/**
 * Where to go after signing in: an address of this application. It travels in addresses, where anybody can write another one, so
 * whatever could lead elsewhere is taken for the map.
 *
 * @param value path and parameters, beginning with a slash
 */
record ReturnAddress(String value) {

    static final String PARAMETER = "from";

    static final ReturnAddress MAP = new ReturnAddress("/");

    private static final int LONGEST = 2000;

    static ReturnAddress of(@Nullable String asked) {
        return asked == null || asked.length() > LONGEST || !staysHere(asked) ? MAP : new ReturnAddress(asked);
    }

    /** This with what a page about signing in is opened with. */
    QueryParameters parameters(Language language) {
        SequencedMap<String, List<String>> parameters = new LinkedHashMap<>();
        parameters.put(DeskAddress.LANGUAGE, List.of(language.code()));
        if (!equals(MAP)) {
            parameters.put(PARAMETER, List.of(value));
        }
        return new OrderedParameters(parameters);
    }

    /** "//host" and "/\host" are other hosts to a browser, and line ends would write headers. */
    private static boolean staysHere(String asked) {
        if (!asked.startsWith("/") || asked.startsWith("//") || asked.contains("\\")) {
            return false;
        }
        try {
            URI address = new URI(asked);
            return address.getScheme() == null && address.getRawAuthority() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
