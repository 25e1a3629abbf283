package org.nightmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.nightmap.access.CurrentUser;
import org.nightmap.language.Language;
import org.nightmap.picture.BasisPins;
import org.nightmap.picture.PublisherAgreements;
import org.nightmap.picture.SourceMatrices;
import org.nightmap.report.Reports;
import org.nightmap.time.MoscowTime;
import org.nightmap.time.Night;
import org.nightmap.time.Period;

/** The reports of a night side by side, and over a span how often each publisher agrees with what the nights are drawn from. */
@Route(SourcesView.PATH)
@AnonymousAllowed
@CssImport("./ui/sources.css")
final class SourcesView extends NightmapPage implements BeforeEnterObserver {

    static final String PATH = "sources";

    private final Reports reports;
    private final SourceMatrices matrices;
    private final PublisherAgreements agreements;
    private final CurrentUser user;
    private final PinActions pins;
    private final Clock clock;
    private final PageHeader header;
    private final SourcesHead head = new SourcesHead();
    private final Main main = new Main();
    private SourcesAddress address = new SourcesAddress(SourcesAddress.ANY, Language.EN);

    SourcesView(
            Reports reports,
            SourceMatrices matrices,
            PublisherAgreements agreements,
            BasisPins pins,
            CurrentUser user,
            Clock clock) {
        super("nm-sources-page");
        this.reports = reports;
        this.matrices = matrices;
        this.agreements = agreements;
        this.user = user;
        this.clock = clock;
        this.pins = new PinActions(pins, user, clock, this::showAgain);
        header = new PageHeader(user, SourcesView.class, null, this::change);
        main.addClassName("nm-sources-main");
        add(header, main);
        Shortcuts.addShortcutListener(this, () -> go(head.before()), Key.BRACKET_LEFT);
        Shortcuts.addShortcutListener(this, () -> go(head.after()), Key.BRACKET_RIGHT);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = SourcesAddress.of(
                event.getLocation().getQueryParameters(),
                this::opening,
                PageLanguage.preferred(VaadinRequest.getCurrent()));
        header.showAt(address.language(), "/" + PATH, address.write(), address.write());
        show();
        PageLanguage.announce(event.getUI(), address.language());
    }

    @Override
    public String getPageTitle() {
        Texts texts = texts();
        return texts.of("ui.title", texts.of("ui.sources.title", texts.period(address.period())));
    }

    private void show() {
        Period period = address.period();
        head.show(
                address,
                reports.nightBefore(period.from()).orElse(null),
                reports.nightAfter(period.to()).orElse(null),
                reports.extent().orElse(null));
        main.removeAll();
        main.add(head, period.isOneNight() ? night(period.from()) : span(period));
    }

    private Component night(Night night) {
        boolean namesAreShown =
                user.signedIn().filter(somebody -> !somebody.roles().isEmpty()).isPresent();
        return new NightSources(texts(), matrices.of(night), pins, namesAreShown);
    }

    private Component span(Period period) {
        return new SpanSources(texts(), agreements.of(period));
    }

    /** After a pin was made or taken back. What had the focus is gone with the old table. */
    private void showAgain(String done) {
        show();
        head.focus();
        Notices.show(done);
    }

    private void go(@Nullable Night night) {
        if (night != null) {
            UI.getCurrent()
                    .navigate(SourcesView.class, address.of(Period.of(night)).write());
        }
    }

    /** The newest night with a report, else the last one. */
    private Period opening() {
        return reports.extent()
                .map(Period::to)
                .map(Period::of)
                .orElseGet(() -> Period.of(new Night(MoscowTime.today(clock))));
    }

    private void change(Language language) {
        UI.getCurrent().navigate(SourcesView.class, address.in(language).write());
    }

    private Texts texts() {
        return new Texts(address.language());
    }
}
