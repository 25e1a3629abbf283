package org.nightmap.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;

/** The address of the desk as it is kept for later: its path and all of its parameters, whatever they are. */
final class KeptAddress {

    private static final String DESK = "/";

    private KeptAddress() {}

    /** What is kept of a state: not what is open over it. */
    static String of(DeskState state) {
        return DESK + "?" + DeskAddress.write(state.withExport(false)).getQueryString();
    }

    /** Its parameters; empty where it does not lead to the desk of this application. */
    static Optional<QueryParameters> parameters(String kept) {
        // what could lead elsewhere is taken for the plain map there
        ReturnAddress address = ReturnAddress.of(kept);
        if (!address.value().equals(kept) || !kept.startsWith(DESK + "?")) {
            return Optional.empty();
        }
        return Optional.of(new Location(kept.substring(DESK.length())).getQueryParameters());
    }
}
