package org.nightmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.nightmap.access.CurrentUser;
import org.nightmap.atlas.Atlas;
import org.nightmap.language.Language;
import org.nightmap.report.ReportRef;
import org.nightmap.report.ReportSummary;
import org.nightmap.report.Reports;
import org.nightmap.report.StoredReport;

/** One report: its revisions with what was done to them, and one of them in full beside the one before it. */
@Route(ReportView.PATH)
@AnonymousAllowed
final class ReportView extends NightmapPage implements BeforeEnterObserver {

    static final String PATH = ReportAddress.FOLDER + ":" + ReportAddress.REPORT;

    private final Atlas atlas;
    private final Reports reports;
    private final ReviewStorage storage;
    private final CurrentUser user;
    private final Clock clock;
    private final PageHeader header;
    private final Main main = new Main();
    private Texts texts = new Texts(Language.EN);
    private String title = "";
    private ReportRef shown = new ReportRef("none", 1);

    ReportView(Atlas atlas, Reports reports, ReviewStorage storage, CurrentUser user, Clock clock) {
        super("nm-report");
        this.atlas = atlas;
        this.reports = reports;
        this.storage = storage;
        this.user = user;
        this.clock = clock;
        header = new PageHeader(user, ReportView.class, null, this::change);
        main.addClassName("nm-report-main");
        add(header, main);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters parameters = event.getLocation().getQueryParameters();
        Language language = DeskAddress.language(parameters, PageLanguage.preferred(VaadinRequest.getCurrent()));
        texts = new Texts(language);
        String id = event.getRouteParameters().get(ReportAddress.REPORT).orElse("");
        List<ReportSummary> revisions = reports.revisions(id);
        if (revisions.isEmpty()) {
            throw new NotFoundException();
        }
        String wanted = parameters.getSingleParameter(ReportAddress.REVISION).orElse("");
        shown = revisions.stream()
                .map(ReportSummary::ref)
                .filter(ref -> wanted.isEmpty() || wanted.equals(String.valueOf(ref.revision())))
                .reduce((earlier, later) -> later)
                .orElseThrow(NotFoundException::new);
        header.showAt(
                language, "/" + ReportAddress.FOLDER + id, QueryParameters.of(DeskAddress.LANGUAGE, language.code()));
        show(revisions);
        PageLanguage.announce(event.getUI(), language);
    }

    @Override
    public String getPageTitle() {
        return texts.of("ui.title", title);
    }

    private void show(List<ReportSummary> revisions) {
        StoredReport report = stored(shown);
        ReportSummary summary = report.summary();
        StoredReport before = revisions.stream()
                .map(ReportSummary::ref)
                .filter(ref -> ref.revision() < shown.revision())
                .reduce((earlier, later) -> later)
                .map(this::stored)
                .orElse(null);
        title = texts.of("ui.report.title", summary.publisher(), texts.date(summary.date()));
        boolean namesAreShown =
                user.signedIn().filter(somebody -> !somebody.roles().isEmpty()).isPresent();
        main.removeAll();
        main.add(
                Markup.box(
                        "nm-page-head",
                        new H1(title),
                        status(summary),
                        new ReportActions(
                                texts, reports, storage, user, clock, summary, revisions.getLast(), this::showAgain)),
                Markup.line("nm-note nm-report-part", new ReportFields(texts).facts(report)),
                part(
                        "ui.report.revisions",
                        new RevisionTable(texts, revisions, reports.changes(shown.id()), shown, namesAreShown)),
                part("ui.report.lines", new RevisionLines(texts, atlas, report, before)));
        String text = report.statement().text();
        if (text != null) {
            main.add(part("ui.report.text", Markup.line("nm-report-text", text)));
        }
    }

    private void showAgain() {
        show(reports.revisions(shown.id()));
    }

    private Component status(ReportSummary report) {
        return Markup.pill(texts.of("ui.report.status." + report.status().name().toLowerCase(Locale.ROOT)));
    }

    private Div part(String key, Component content) {
        return Markup.box("nm-report-part", new H2(texts.of(key)), content);
    }

    private StoredReport stored(ReportRef ref) {
        return reports.find(ref).orElseThrow(NotFoundException::new);
    }

    private void change(Language language) {
        UI.getCurrent()
                .navigate(ReportView.class, ReportAddress.route(shown), ReportAddress.parameters(shown, language));
    }
}
