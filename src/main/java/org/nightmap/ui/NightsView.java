package org.nightmap.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nightmap.access.CurrentUser;
import org.nightmap.language.Language;
import org.nightmap.picture.BasisCandidate;
import org.nightmap.picture.Pictures;
import org.nightmap.report.Reports;
import org.nightmap.time.Night;
import org.nightmap.time.Period;

/** Every night with a report: its figures, the report its map is drawn from, the runner-up and why. */
@Route("nights")
@AnonymousAllowed
final class NightsView extends NightmapPage implements BeforeEnterObserver {

    /** In the address: which part of the list. */
    private static final String SPAN = "span";

    private final Reports reports;
    private final Pictures pictures;
    private final PageHeader header;
    private final H1 title = new H1();
    private final Div count = Markup.box("nm-secondary");
    private final Select<NightSpan> span = new Select<>();
    private final Checkbox needsALook = new Checkbox();
    private final Grid<NightRow> grid = new Grid<>();
    private List<NightRow> nights = List.of();
    private Texts texts = new Texts(Language.EN);

    NightsView(Reports reports, Pictures pictures, CurrentUser user) {
        super("nm-nights");
        this.reports = reports;
        this.pictures = pictures;
        header = new PageHeader(user, NightsView.class, null, language -> go(language, span.getValue()));
        span.addClassName("nm-nights-span");
        span.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go(texts.language(), change.getValue());
            }
        });
        count.getElement().setAttribute("role", "status");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        needsALook.addValueChangeListener(change -> filter());
        Main main = new Main(Markup.box("nm-nights-head", title, count, span, needsALook), grid);
        main.addClassName("nm-nights-main");
        add(header, main);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Language language = DeskAddress.language(
                event.getLocation().getQueryParameters(), PageLanguage.preferred(VaadinRequest.getCurrent()));
        texts = new Texts(language);
        NightSpan shown = choose(event.getLocation().getQueryParameters());
        header.show(language, address(language, shown));
        nights = shown == null ? List.of() : rows(pictures, shown.period());
        title.setText(texts.of("ui.page.nights"));
        needsALook.setLabel(texts.of("ui.nights.needs_a_look"));
        grid.setAriaLabel(texts.of("ui.page.nights"));
        grid.setEmptyStateText(texts.of("ui.nights.empty"));
        new NightColumns(grid, texts);
        filter();
        PageLanguage.announce(event.getUI(), language);
    }

    @Override
    public String getPageTitle() {
        return texts.of("ui.title", texts.of("ui.page.nights"));
    }

    /** The part of the list that the address names, else the first; null where there is no night. */
    private @Nullable NightSpan choose(QueryParameters parameters) {
        List<NightSpan> spans = reports.extent().map(NightSpan::of).orElse(List.of());
        String wanted = parameters.getSingleParameter(SPAN).orElse("");
        NightSpan chosen = spans.stream()
                .filter(one -> one.name().equals(wanted))
                .findFirst()
                .orElse(spans.isEmpty() ? null : spans.getFirst());
        span.setVisible(spans.size() > 2);
        span.setAriaLabel(texts.of("ui.nights.span"));
        span.setItemLabelGenerator(one -> one.label(texts));
        span.setItems(spans);
        span.setValue(chosen);
        return chosen;
    }

    /** The newest first. */
    private static List<NightRow> rows(Pictures pictures, Period shown) {
        Map<Night, List<BasisCandidate>> candidates = pictures.candidates(shown);
        return pictures.nights(shown).reversed().stream()
                .map(night -> new NightRow(night, candidates.getOrDefault(night.night(), List.of())))
                .toList();
    }

    private void filter() {
        List<NightRow> shown = nights.stream()
                .filter(row -> !needsALook.getValue() || row.needsALook())
                .toList();
        grid.setItems(shown);
        count.setText(texts.counted("ui.nights.count", shown.size()));
    }

    private static void go(Language language, @Nullable NightSpan shown) {
        UI.getCurrent().navigate(NightsView.class, address(language, shown));
    }

    private static QueryParameters address(Language language, @Nullable NightSpan shown) {
        QueryParameters address = QueryParameters.of(DeskAddress.LANGUAGE, language.code());
        return shown == null ? address : address.merging(SPAN, shown.name());
    }
}
