package org.nightmap.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nightmap.access.AuditAction;
import org.nightmap.access.AuditEntry;
import org.nightmap.access.AuditFilter;
import org.nightmap.access.AuditTrail;
import org.nightmap.access.CurrentUser;
import org.nightmap.access.Role;
import org.nightmap.language.Language;

/** Every change of a report or a user, the newest first: when, who, what and why. */
@Route(AuditView.PATH)
@RolesAllowed({"ANALYST", "APPROVER", "ADMINISTRATOR"})
final class AuditView extends NightmapPage implements BeforeEnterObserver {

    static final String PATH = "audit";

    /** Rows that are asked for at a time. */
    private static final int PAGE = 50;

    private final AuditTrail trail;
    private final CurrentUser current;
    private final PageHeader header;
    private final H1 title = new H1();
    private final Div count = Markup.box("nm-secondary");
    private final TextField report = new TextField();
    private final TextField user = new TextField();
    private final Select<AuditAction> action = new Select<>();
    private final Grid<AuditEntry> grid = new Grid<>(PAGE);
    private Texts texts = new Texts(Language.EN);
    private AuditAddress address = AuditAddress.of(QueryParameters.empty());

    AuditView(AuditTrail trail, CurrentUser current) {
        super("nm-nights");
        this.trail = trail;
        this.current = current;
        header = new PageHeader(current, AuditView.class, null, this::change);
        count.getElement().setAttribute("role", "status");
        for (TextField field : List.of(report, user)) {
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.setClearButtonVisible(true);
            field.addValueChangeListener(change -> filter(change.isFromClient()));
        }
        action.setEmptySelectionAllowed(true);
        action.setItems(AuditAction.values());
        action.addValueChangeListener(change -> filter(change.isFromClient()));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        Main main = new Main(
                Markup.box("nm-page-head", title, count, Markup.box("nm-filters", report, user, action)), grid);
        main.addClassName("nm-nights-main");
        add(header, main);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters parameters = event.getLocation().getQueryParameters();
        Language language = DeskAddress.language(parameters, PageLanguage.preferred(VaadinRequest.getCurrent()));
        texts = new Texts(language);
        address = AuditAddress.of(parameters);
        header.show(language, QueryParameters.of(DeskAddress.LANGUAGE, language.code()));
        title.setText(texts.of("ui.page.audit"));
        report.setLabel(texts.of("ui.audit.report"));
        user.setLabel(texts.of("ui.audit.user"));
        action.setLabel(texts.of("ui.audit.action"));
        action.setItemLabelGenerator(this::words);
        action.setEmptySelectionCaption(texts.of("ui.audit.any"));
        grid.setAriaLabel(texts.of("ui.page.audit"));
        grid.setEmptyStateText(texts.of("ui.audit.empty"));
        new AuditColumns(
                grid,
                texts,
                current.signedIn()
                        .filter(reader -> reader.has(Role.ADMINISTRATOR))
                        .isPresent());
        report.setValue(address.filter().report());
        user.setValue(ActorWords.of(texts, address.filter().user()));
        action.setValue(address.filter().action());
        show();
        PageLanguage.announce(event.getUI(), language);
    }

    @Override
    public String getPageTitle() {
        return texts.of("ui.title", texts.of("ui.page.audit"));
    }

    private void filter(boolean byReader) {
        if (!byReader) {
            return;
        }
        address = new AuditAddress(
                new AuditFilter(report.getValue(), ActorWords.recorded(texts, user.getValue()), action.getValue()));
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(List.of(PATH), address.write(texts.language())));
        show();
    }

    private void show() {
        AuditFilter filter = address.filter();
        grid.setItems(
                query -> trail.page(filter, query.getOffset(), query.getLimit()).stream(),
                query -> trail.count(filter));
        count.setText(texts.counted("ui.audit.count", trail.count(filter)));
    }

    private String words(@Nullable AuditAction wanted) {
        return wanted == null
                ? texts.of("ui.audit.any")
                : texts.of("ui.audit.action." + wanted.name().toLowerCase(Locale.ROOT));
    }

    private void change(Language language) {
        UI.getCurrent().navigate(AuditView.class, address.write(language));
    }
}
