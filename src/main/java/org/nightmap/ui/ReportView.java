package org.nightmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.nightmap.access.CurrentUser;
import org.nightmap.access.Role;
import org.nightmap.atlas.Atlas;
import org.nightmap.language.Language;
import org.nightmap.report.Attribution;
import org.nightmap.report.Difference;
import org.nightmap.report.ReportKind;
import org.nightmap.report.ReportRef;
import org.nightmap.report.ReportStatus;
import org.nightmap.report.ReportSummary;
import org.nightmap.report.Reports;
import org.nightmap.report.StoredReport;

/** One report: its revisions with what was done to them, and one of them in full beside the one before it. */
@Route(ReportView.PATH)
@AnonymousAllowed
final class ReportView extends NightmapPage implements BeforeEnterObserver {

    static final String REPORT = "report";
    static final String PATH = "reports/:" + REPORT;
    static final String REVISION = "revision";

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

    /** A link to a report's page. */
    static RouterLink link(String words, ReportRef ref, Language language) {
        RouterLink link = new RouterLink(ShownText.of(words), ReportView.class, new RouteParameters(REPORT, ref.id()));
        link.setQueryParameters(parameters(ref, language));
        return link;
    }

    /** Where that link leads, for what writes links of its own. */
    static String address(ReportRef ref, Language language) {
        String page =
                RouteConfiguration.forSessionScope().getUrl(ReportView.class, new RouteParameters(REPORT, ref.id()));
        return new Location(page, parameters(ref, language)).getPathWithQueryParameters();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters parameters = event.getLocation().getQueryParameters();
        Language language = DeskAddress.language(parameters, PageLanguage.preferred(VaadinRequest.getCurrent()));
        texts = new Texts(language);
        String id = event.getRouteParameters().get(REPORT).orElse("");
        List<ReportSummary> revisions = reports.revisions(id);
        if (revisions.isEmpty()) {
            throw new NotFoundException();
        }
        String wanted = parameters.getSingleParameter(REVISION).orElse("");
        shown = revisions.stream()
                .map(ReportSummary::ref)
                .filter(ref -> wanted.isEmpty() || wanted.equals(String.valueOf(ref.revision())))
                .reduce((earlier, later) -> later)
                .orElseThrow(NotFoundException::new);
        header.showAt(language, "/reports/" + id, QueryParameters.of(DeskAddress.LANGUAGE, language.code()));
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
                Markup.box("nm-page-head", new H1(title), status(summary), actions(summary, revisions.getLast())),
                Markup.line("nm-note nm-report-part", new ReportFields(texts).facts(report)),
                part(
                        "ui.report.revisions",
                        new RevisionTable(texts, revisions, reports.changes(shown.id()), shown, namesAreShown)),
                part("ui.report.lines", lines(report, before)));
        String text = report.statement().text();
        if (text != null) {
            main.add(part("ui.report.text", Markup.line("nm-report-text", text)));
        }
    }

    private Component lines(StoredReport report, @Nullable StoredReport before) {
        StoredReport earlier = before == null ? report : before;
        Difference difference = Difference.between(earlier.statement(), report.statement());
        Div lines = new Div();
        if (before != null) {
            lines.add(Markup.line(
                    "nm-note",
                    texts.of(
                            compared(difference, earlier, report),
                            earlier.summary().ref().revision())));
            ReportFields fields = new ReportFields(texts);
            difference
                    .fields()
                    .forEach(field -> lines.add(fields.change(field, earlier.statement(), report.statement())));
        }
        LineTable table = new LineTable(texts, this::regionName, difference.lines());
        lines.add(table);
        if (table.more() > 0) {
            Button more = new Button(texts.counted("ui.report.more", table.more()));
            more.addClickListener(click -> {
                table.showMore();
                more.setVisible(table.more() > 0);
                more.setText(texts.counted("ui.report.more", table.more()));
            });
            lines.add(more);
        }
        return lines;
    }

    private static String compared(Difference difference, StoredReport before, StoredReport after) {
        if (!difference.isEmpty()) {
            return "ui.report.difference";
        }
        boolean sameLines = before.statement().lines().equals(after.statement().lines());
        return sameLines ? "ui.report.no_difference" : "ui.report.looked_at";
    }

    /** A region that left the boundary layer goes by its key. */
    private String regionName(String iso) {
        return atlas.region(iso).map(region -> texts.of(region.name())).orElse(iso);
    }

    private Component status(ReportSummary report) {
        return Markup.pill(texts.of("ui.report.status." + report.status().name().toLowerCase(Locale.ROOT)));
    }

    /** Reading is for everybody; what somebody may not do is not offered. */
    private Component actions(ReportSummary report, ReportSummary last) {
        Div actions = Markup.box("nm-filters");
        if (report.url() != null) {
            actions.add(new SourceLink(report.publisher(), report.url(), texts.of("ui.source.leaves")));
        }
        if (report.kind() == ReportKind.NIGHT && report.status() != ReportStatus.DRAFT) {
            actions.add(onTheMap(report));
        }
        if (user.signedIn().filter(somebody -> somebody.has(Role.ANALYST)).isPresent()) {
            actions.add(correct(report, last));
        }
        boolean approver =
                user.signedIn().filter(somebody -> somebody.has(Role.APPROVER)).isPresent();
        if (approver && report.status() == ReportStatus.DRAFT && report.ref().equals(last.ref())) {
            actions.add(new Button(texts.of("ui.review.approve"), click -> approve(report)));
        }
        if (approver && report.status() != ReportStatus.WITHDRAWN) {
            String words = texts.of("ui.report.withdraw");
            actions.add(new Button(words, click -> new ReasonDialog(texts, words, this::withdraw).open()));
        }
        return actions;
    }

    /** The picture that is drawn from this revision and no other. */
    private RouterLink onTheMap(ReportSummary report) {
        RouterLink link = new RouterLink(texts.of("ui.report.map"), DeskView.class);
        SequencedMap<String, List<String>> address = new LinkedHashMap<>();
        address.put(DeskAddress.PERIOD, List.of(report.date().toString()));
        address.put(DeskAddress.BASIS, List.of(report.ref().toString()));
        address.put(DeskAddress.LANGUAGE, List.of(texts.language().code()));
        link.setQueryParameters(new OrderedParameters(address));
        return link;
    }

    /** An earlier revision is named in the address, the latest is not: it is the latest then, whatever comes meanwhile. */
    private RouterLink correct(ReportSummary report, ReportSummary last) {
        RouterLink link = new RouterLink(texts.of("ui.report.correct"), IntakeView.class);
        link.setQueryParameters(
                report.ref().equals(last.ref())
                        ? IntakeAddress.latest(report.ref().id(), texts.language())
                        : IntakeAddress.of(report.ref(), texts.language()));
        return link;
    }

    private void approve(ReportSummary draft) {
        storage.approve(texts, draft, () -> show(reports.revisions(shown.id())));
    }

    private void withdraw(String reason) {
        String actor = user.require(Role.APPROVER).name().value();
        reports.withdraw(shown, new Attribution(actor, clock.instant(), reason));
        show(reports.revisions(shown.id()));
    }

    private Div part(String key, Component content) {
        return Markup.box("nm-report-part", new H2(texts.of(key)), content);
    }

    private StoredReport stored(ReportRef ref) {
        return reports.find(ref).orElseThrow(NotFoundException::new);
    }

    private void change(Language language) {
        UI.getCurrent()
                .navigate(ReportView.class, new RouteParameters(REPORT, shown.id()), parameters(shown, language));
    }

    /** The parameters of the route to a report. */
    static RouteParameters route(ReportRef ref) {
        return new RouteParameters(REPORT, ref.id());
    }

    static QueryParameters parameters(ReportRef ref, Language language) {
        SequencedMap<String, List<String>> parameters = new LinkedHashMap<>();
        parameters.put(REVISION, List.of(String.valueOf(ref.revision())));
        parameters.put(DeskAddress.LANGUAGE, List.of(language.code()));
        return new OrderedParameters(parameters);
    }
}
