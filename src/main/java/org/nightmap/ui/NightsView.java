package org.nightmap.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nightmap.access.CurrentUser;
import org.nightmap.language.Language;
import org.nightmap.picture.NightNeed;
import org.nightmap.picture.NightReview;
import org.nightmap.picture.NightReviews;
import org.nightmap.report.Reports;

/** Every night with a report: its figures, the report its map is drawn from, the runner-up and why, and what needs a person. */
@Route(NightsView.PATH)
@AnonymousAllowed
final class NightsView extends NightmapPage implements BeforeEnterObserver {

    static final String PATH = "nights";

    private final Reports reports;
    private final NightReviews reviews;
    private final PageHeader header;
    private final H1 title = new H1();
    private final Div count = Markup.box("nm-secondary");
    private final Select<NightSpan> span = new Select<>();
    private final RouterLink publishers = new RouterLink();
    private final NeedFilter filter = new NeedFilter(this::filter);
    private final Grid<NightReview> grid = new Grid<>();
    private List<NightReview> nights = List.of();
    private Texts texts = new Texts(Language.EN);
    private NightsAddress address = new NightsAddress(Set.of());

    NightsView(Reports reports, NightReviews reviews, CurrentUser user) {
        super("nm-nights");
        header = new PageHeader(user, NightsView.class, null, this::change);
        this.reports = reports;
        this.reviews = reviews;
        span.addClassName("nm-nights-span");
        span.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                change(texts.language());
            }
        });
        count.getElement().setAttribute("role", "status");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        Main main = new Main(Markup.box("nm-nights-head", title, count, span, publishers, filter), grid);
        main.addClassName("nm-nights-main");
        add(header, main);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters parameters = event.getLocation().getQueryParameters();
        Language language = DeskAddress.language(parameters, PageLanguage.preferred(VaadinRequest.getCurrent()));
        texts = new Texts(language);
        address = NightsAddress.of(parameters, texts);
        NightSpan shown = choose(parameters);
        // the newest first
        nights = shown == null ? List.of() : reviews.of(shown.period()).reversed();
        header.showAt(language, "/" + PATH, here(language), QueryParameters.of(DeskAddress.LANGUAGE, language.code()));
        title.setText(texts.of("ui.page.nights"));
        publishers.setVisible(shown != null);
        if (shown != null) {
            publishers.setText(texts.of("ui.sources.compared"));
            publishers.setRoute(SitePage.SOURCES.view());
            publishers.setQueryParameters(new SourcesAddress(shown.period(), language).write());
        }
        filter.show(texts, nights, address);
        grid.setAriaLabel(texts.of("ui.page.nights"));
        grid.setEmptyStateText(texts.of("ui.nights.empty"));
        new NightColumns(grid, texts);
        show();
        PageLanguage.announce(event.getUI(), language);
    }

    @Override
    public String getPageTitle() {
        return texts.of("ui.title", texts.of("ui.page.nights"));
    }

    private void filter(Set<NightNeed.Kind> needs) {
        address = new NightsAddress(needs);
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(List.of(PATH), here(texts.language())));
        show();
    }

    private void show() {
        List<NightReview> shown = nights.stream().filter(address::shows).toList();
        grid.setItems(shown);
        count.setText(texts.counted("ui.nights.count", shown.size()));
    }

    private void change(Language language) {
        UI.getCurrent().navigate(NightsView.class, here(language));
    }

    /** The part of the list that the address names, else the first; null where there is no night. */
    private @Nullable NightSpan choose(QueryParameters parameters) {
        List<NightSpan> spans = reports.extent().map(NightSpan::of).orElse(List.of());
        NightSpan chosen = NightSpan.chosen(spans, parameters, texts);
        span.setVisible(spans.size() > 2);
        span.setAriaLabel(texts.of("ui.nights.span"));
        span.setItemLabelGenerator(one -> one.label(texts));
        span.setItems(spans);
        span.setValue(chosen);
        return chosen;
    }

    /** The address of what is shown; the part that stands there unasked is not in it. */
    private QueryParameters here(Language language) {
        QueryParameters parameters = address.write(language);
        NightSpan shown = span.getValue();
        return shown == null || shown.isUnasked() ? parameters : parameters.merging(NightSpan.SPAN, shown.name());
    }
}
