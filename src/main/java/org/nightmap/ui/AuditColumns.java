package org.nightmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nightmap.access.AuditEntry;
import org.nightmap.access.Role;
import org.nightmap.language.Formats;
import org.nightmap.report.ReportRef;
import org.nightmap.time.MoscowTime;
import org.nightmap.time.Night;
import org.nightmap.time.Period;

/** The columns of the audit trail. What somebody wrote is shown as text, never as markup. */
final class AuditColumns {

    private final Texts texts;
    private final boolean showsUsers;
    private final Grid<AuditEntry> grid;

    /**
     * Gives a grid its columns.
     *
     * @param showsUsers whether the reader may open the page of the users
     */
    AuditColumns(Grid<AuditEntry> grid, Texts texts, boolean showsUsers) {
        this.showsUsers = showsUsers;
        this.grid = grid;
        this.texts = texts;
        grid.removeAllColumns();
        words("ui.audit.at", this::time).setWidth("200px").setFlexGrow(0);
        words("ui.audit.actor", entry -> ActorWords.of(texts, entry.actor()))
                .setWidth("124px")
                .setFlexGrow(0);
        words("ui.audit.action", this::action).setWidth("180px").setFlexGrow(0);
        grid.addComponentColumn(this::subject)
                .setHeader(texts.of("ui.audit.subject"))
                .setTooltipGenerator(this::name)
                .setSortable(false)
                .setFlexGrow(1);
        words("ui.audit.detail", this::detail).setFlexGrow(2);
    }

    private Grid.Column<AuditEntry> words(String header, Function<AuditEntry, String> words) {
        return grid.addColumn(words::apply)
                .setHeader(texts.of(header))
                .setTooltipGenerator(words::apply)
                .setSortable(false);
    }

    private String time(AuditEntry entry) {
        return texts.of(
                "ui.audit.time",
                texts.date(MoscowTime.dateOf(entry.at())),
                Formats.time(MoscowTime.timeOf(entry.at())));
    }

    private String action(AuditEntry entry) {
        return texts.of("ui.audit.action." + entry.action().name().toLowerCase(Locale.ROOT));
    }

    /** A report leads to its revision, a pin to its night; a user to the users, for those who may see them. */
    private Component subject(AuditEntry entry) {
        if (entry.report() != null) {
            ReportRef ref = new ReportRef(entry.report(), Objects.requireNonNull(entry.revision()));
            return ReportAddress.link(name(entry), ref, texts.language());
        }
        AuditEntry.Pin pin = entry.pin();
        if (pin != null) {
            RouterLink link = SitePage.MAP.link(name(entry));
            link.setQueryParameters(DeskAddress.night(Period.of(new Night(pin.night())), texts.language()));
            return link;
        }
        if (!showsUsers) {
            return new Span(name(entry));
        }
        RouterLink link = SitePage.USERS.link(name(entry));
        link.setQueryParameters(
                QueryParameters.of(DeskAddress.LANGUAGE, texts.language().code()));
        return link;
    }

    private String name(AuditEntry entry) {
        AuditEntry.Pin pin = entry.pin();
        if (pin != null) {
            return texts.of("ui.audit.pin", texts.date(pin.night()), String.join(", ", pin.reports()));
        }
        return entry.report() == null
                ? Objects.requireNonNull(entry.account())
                : entry.report() + "@" + entry.revision();
    }

    /** A reason as somebody wrote it; of a user, the roles, which have names in both languages. */
    private String detail(AuditEntry entry) {
        if (entry.account() == null || entry.detail().isEmpty()) {
            return entry.detail().isEmpty() ? "" : ReasonWords.of(texts, entry.detail());
        }
        return Stream.of(entry.detail().split(", "))
                .map(Role::valueOf)
                .map(role -> texts.of("ui.role." + role.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
    }
}
