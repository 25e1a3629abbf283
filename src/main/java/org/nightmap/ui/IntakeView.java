package org.nightmap.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
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
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.nightmap.access.CurrentUser;
import org.nightmap.intake.Earlier;
import org.nightmap.intake.Review;
import org.nightmap.intake.ReviewDesk;
import org.nightmap.intake.ReviewHistory;
import org.nightmap.intake.ReviewLine;
import org.nightmap.intake.ReviewStore;
import org.nightmap.language.Language;
import org.nightmap.report.OpenDraft;
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
final class IntakeView extends NightmapPage implements BeforeEnterObserver, BeforeLeaveObserver, ReviewActions {

    static final String PATH = "intake";

    private static final int NOTICE_MILLISECONDS = 5000;

    private final Reports reports;
    private final ReviewDesk desk;
    private final ReviewStore store;
    private final ReviewStorage storage;
    private final ReviewReader reader;
    private final Reviewer reviewer;
    private final ReviewPanels panels;
    private final PageHeader header;
    private final PastePanel paste = new PastePanel(this::open);
    private final DraftsPanel drafts = new DraftsPanel(this::approve);
    private final Div start = Markup.box("nm-intake-start", paste, drafts);
    private final LeaveGuard guard = new LeaveGuard(this, ".nm-paste textarea");
    private Texts texts = new Texts(Language.EN);
    private @Nullable ReviewHistory history;
    private @Nullable ReviewPanel panel;
    private @Nullable Earlier earlier;

    IntakeView(
            Reports reports,
            ReviewDesk desk,
            ReviewStore store,
            ReviewStorage storage,
            ReviewReader reader,
            Reviewer reviewer,
            ReviewPanels panels,
            CurrentUser user) {
        super("nm-intake");
        this.reports = reports;
        this.desk = desk;
        this.store = store;
        this.storage = storage;
        this.reader = reader;
        this.reviewer = reviewer;
        this.panels = panels;
        header = new PageHeader(user, IntakeView.class, null, this::change);
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
                        ReportView.route(wanted.ref()),
                        ReportView.parameters(wanted.ref(), texts.language()));
                return;
            }
            open(wanted);
        } else {
            if (earlier != null) {
                close();
            }
            refresh();
        }
        showFrame();
        if (panel == null) {
            paste.focus();
        }
    }

    /** What is stored is not lost; a text that is only pasted or read is, and so is a correction. */
    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (panel == null) {
            guard.guard(!paste.isEmpty());
        }
        guard.ask(event, texts);
    }

    @Override
    public String getPageTitle() {
        return texts.of("ui.title", texts.of("ui.page.intake"));
    }

    @Override
    public void change(UnaryOperator<Review> correction) {
        if (history != null) {
            history.change(correction);
            refresh();
        }
    }

    @Override
    public void undo() {
        if (history != null && history.canUndo()) {
            history.undo();
            refresh();
        }
    }

    @Override
    public void discard() {
        if (history != null && history.canUndo()) {
            new QuestionDialog(texts, texts.of("ui.review.discard.ask"), texts.of("ui.review.discard"), this::leave)
                    .open();
        } else {
            leave();
        }
    }

    @Override
    public void save() {
        if (!isStillFit(ReviewContent::canSave)) {
            return;
        }
        storage.save(texts, review(), earlier, stored -> {
            earlier = stored;
            paste.clear();
            refresh();
            keepAddress();
            notice(texts.of("ui.review.saved", stored.ref()));
        });
    }

    @Override
    public void approve() {
        if (!isStillFit(ReviewContent::canApprove)) {
            return;
        }
        storage.approve(texts, review(), earlier, stored -> {
            paste.clear();
            close();
            UI.getCurrent()
                    .navigate(
                            DeskView.class,
                            DeskAddress.night(
                                    Period.of(
                                            new Night(stored.report().summary().date())),
                                    texts.language()));
        });
    }

    @Override
    public void goToLine(int id) {
        if (panel != null) {
            panel.lines().goTo(id);
        }
    }

    private void approve(OpenDraft draft) {
        storage.approve(texts, draft.report(), () -> {
            showDrafts();
            notice(texts.of("ui.drafts.approved", draft.report().ref()));
        });
    }

    private void open(String text) {
        open(desk.open(text), null);
    }

    private void open(Earlier stored) {
        open(desk.reopen(stored.report().statement()), stored);
    }

    private void open(Review review, @Nullable Earlier stored) {
        close();
        ReviewHistory opened = new ReviewHistory(review);
        history = opened;
        earlier = stored;
        ReviewPanel shown = panels.of(this, content(opened));
        panel = shown;
        guard.guard(stored == null);
        start.setVisible(false);
        add(shown);
        review.lines().stream()
                .filter(line -> !line.doubts().isEmpty())
                .findFirst()
                .or(() -> review.lines().stream().findFirst())
                .map(ReviewLine::id)
                .ifPresent(this::goToLine);
    }

    /** Closes the review and goes to the start; the address names no report then. */
    private void leave() {
        close();
        showDrafts();
        keepAddress();
        paste.focus();
    }

    private void close() {
        if (panel != null) {
            remove(panel);
        }
        panel = null;
        history = null;
        earlier = null;
        guard.guard(false);
        start.setVisible(true);
    }

    private Optional<ReviewContent> refresh() {
        if (panel == null || history == null) {
            return Optional.empty();
        }
        ReviewContent content = content(history);
        panel.show(content);
        guard.guard(content.earlier() == null || content.canUndo() && content.changed());
        return Optional.of(content);
    }

    private ReviewContent content(ReviewHistory shown) {
        return reader.read(texts, shown, earlier, reviewer.mayApprove());
    }

    /** Looks again at what is stored: somebody else may have stored the same text since the last correction. */
    private boolean isStillFit(Predicate<ReviewContent> fit) {
        return refresh().filter(fit).isPresent();
    }

    /** Everything but the review. */
    private void showFrame() {
        header.showAt(texts.language(), "/" + PATH, parameters());
        paste.setVisible(reviewer.mayCorrect());
        paste.show(texts);
        showDrafts();
        PageLanguage.announce(UI.getCurrent(), texts.language());
    }

    private void showDrafts() {
        drafts.show(texts, reports.drafts(), reviewer.mayCorrect(), reviewer.mayApprove());
    }

    /** The page stays as it is in the other language: what was corrected is not stored yet. */
    private void change(Language language) {
        texts = new Texts(language);
        refresh();
        showFrame();
        keepAddress();
        UI.getCurrent().getPage().setTitle(getPageTitle());
    }

    /** The address always opens what is stored of what is shown. */
    private void keepAddress() {
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(PATH, parameters()));
    }

    private QueryParameters parameters() {
        return earlier == null
                ? QueryParameters.of(DeskAddress.LANGUAGE, texts.language().code())
                : earlier.isLatest()
                        ? IntakeAddress.latest(earlier.ref().id(), texts.language())
                        : IntakeAddress.of(earlier.ref(), texts.language());
    }

    /** At the top, where the bar has its empty middle: at the bottom it would cover the sum and its checks. */
    private static void notice(String words) {
        Notification.show(words, NOTICE_MILLISECONDS, Notification.Position.TOP_CENTER);
    }

    private Review review() {
        if (history == null) {
            throw new IllegalStateException("No statement is under review");
        }
        return history.current();
    }
}
