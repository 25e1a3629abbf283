package org.nightmap.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.nightmap.access.CurrentUser;
import org.nightmap.intake.Earlier;
import org.nightmap.intake.ReviewStore;
import org.nightmap.language.Language;
import org.nightmap.report.Reports;
import org.nightmap.time.Night;
import org.nightmap.time.Period;

/**
 * Statements become reports: a text is pasted, or a stored report is opened for correction; what was read is corrected, and the
 * report is saved or approved.
 */
@Route(IntakeView.PATH)
@RolesAllowed({"ANALYST", "APPROVER"})
@CssImport("./ui/desk.css")
@CssImport("./ui/intake.css")
final class IntakeView extends NightmapPage implements BeforeEnterObserver, BeforeLeaveObserver, OpenReview.Page {

    static final String PATH = "intake";

    private final ReviewStore store;
    private final Reviewer reviewer;
    private final OpenReviews reviews;
    private final PageHeader header;
    private final StartPanel start;
    private final LeaveGuard guard = new LeaveGuard(this, ".nm-paste textarea");
    private Texts texts = new Texts(Language.EN);
    private @Nullable OpenReview open;

    IntakeView(
            Reports reports,
            ReviewStore store,
            ReviewStorage storage,
            Reviewer reviewer,
            OpenReviews reviews,
            CurrentUser user) {
        super("nm-intake");
        this.store = store;
        this.reviewer = reviewer;
        this.reviews = reviews;
        header = new PageHeader(user, IntakeView.class, null, this::change);
        start = new StartPanel(reports, storage, reviewer, text -> open(() -> reviews.of(text, this, texts)));
        add(header, start);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters parameters = event.getLocation().getQueryParameters();
        texts = new Texts(DeskAddress.language(parameters, PageLanguage.preferred(VaadinRequest.getCurrent())));
        Optional<IntakeAddress> address = IntakeAddress.read(parameters);
        if (address.isPresent()) {
            Earlier wanted =
                    store.find(address.get().report(), address.get().revision()).orElseThrow(NotFoundException::new);
            if (!reviewer.mayCorrect()) {
                event.forwardTo(
                        ReportView.class,
                        ReportAddress.route(wanted.ref()),
                        ReportAddress.parameters(wanted.ref(), texts.language()));
                return;
            }
            open(() -> reviews.of(wanted, this, texts));
        } else if (earlier() != null) {
            close();
        }
        show();
        if (open == null) {
            start.focus();
        }
    }

    /** What is stored is not lost; a text that is only pasted or read is, and so is a correction. */
    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (open == null) {
            guard.guard(!start.isEmpty());
        }
        guard.ask(
                event,
                texts,
                () -> UI.getCurrent().getPage().getHistory().pushState(null, new Location(PATH, parameters())));
    }

    @Override
    public String getPageTitle() {
        return texts.of("ui.title", texts.of("ui.page.intake"));
    }

    @Override
    public void guard(boolean something) {
        guard.guard(something);
    }

    /** Closes the review and goes to the start; the address names no report then. */
    @Override
    public void leave() {
        close();
        start.showDrafts();
        keepAddress();
        start.focus();
    }

    @Override
    public void saved(Earlier stored) {
        start.clear();
        keepAddress();
        Notices.show(texts.of("ui.review.saved", stored.ref()));
    }

    @Override
    public void approved(Earlier stored) {
        start.clear();
        close();
        Night night = new Night(stored.report().summary().date());
        UI.getCurrent().navigate(SitePage.MAP.view(), DeskAddress.night(Period.of(night), texts.language()));
    }

    private void open(Supplier<OpenReview> opening) {
        close();
        OpenReview opened = opening.get();
        open = opened;
        start.setVisible(false);
        add(opened.panel());
        opened.panel().goToFirst();
    }

    private void close() {
        if (open != null) {
            remove(open.panel());
        }
        open = null;
        guard.guard(false);
        start.setVisible(true);
    }

    private void show() {
        header.showAt(texts.language(), "/" + PATH, parameters());
        start.show(texts);
        if (open != null) {
            open.show(texts);
        }
        PageLanguage.announce(UI.getCurrent(), texts.language());
    }

    /** The page stays as it is in the other language: what was corrected is not stored yet. */
    private void change(Language language) {
        texts = new Texts(language);
        show();
        keepAddress();
        UI.getCurrent().getPage().setTitle(getPageTitle());
    }

    /** The address always opens what is stored of what is shown. */
    private void keepAddress() {
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(PATH, parameters()));
    }

    private QueryParameters parameters() {
        Earlier earlier = earlier();
        return earlier == null
                ? QueryParameters.of(DeskAddress.LANGUAGE, texts.language().code())
                : IntakeAddress.of(earlier, texts.language());
    }

    private @Nullable Earlier earlier() {
        return open == null ? null : open.earlier();
    }
}
