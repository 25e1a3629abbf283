package org.nightmap.ui;

import com.vaadin.flow.server.VaadinSession;
import org.jspecify.annotations.Nullable;
import org.nightmap.time.Period;

/**
 * What was chosen last in the browser's session, for the next export. The language is always the desk's, and a title or note was
 * written for one period: on another map it would be wrong unseen. Where the desk has changed between fills and circles since, its choice is
 * the newer one.
 */
final class ExportMemory {

    private ExportMemory() {}

    private record Kept(ExportChoice choice, Period period, boolean symbols) {}

    static ExportChoice recall(VaadinSession session, DeskState desk, ExportChoice otherwise) {
        @Nullable Kept kept = session.getAttribute(Kept.class);
        if (kept == null) {
            return otherwise;
        }
        ExportChoice choice = kept.choice().in(desk.language());
        if (kept.symbols() != desk.symbols()) {
            choice = choice.withSymbols(desk.symbols());
        }
        return kept.period().equals(desk.period()) ? choice : choice.withoutWords();
    }

    static void keep(VaadinSession session, DeskState desk, ExportChoice choice) {
        session.setAttribute(Kept.class, new Kept(choice, desk.period(), desk.symbols()));
    }
}
