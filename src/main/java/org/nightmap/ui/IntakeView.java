package org.nightmap.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.nightmap.access.CurrentUser;
import org.nightmap.atlas.Atlas;
import org.nightmap.gazetteer.Gazetteer;
import org.nightmap.intake.Review;
import org.nightmap.intake.ReviewDesk;
import org.nightmap.intake.ReviewHistory;
import org.nightmap.language.Language;
import org.nightmap.report.ReportRef;
import org.nightmap.report.Reports;
import org.nightmap.time.Night;
import org.nightmap.time.Period;

/** Statements become reports: a text is pasted, what was read from it is corrected, and the report is saved or approved. */
@Route(IntakeView.PATH)
@RolesAllowed("ANALYST")
@CssImport("./ui/desk.css")
@CssImport("./ui/intake.css")
final class IntakeView extends NightmapPage implements BeforeEnterObserver, ReviewActions {

    static final String PATH = "intake";

    private static final int NOTICE_MILLISECONDS = 5000;

    private final Atlas atlas;
    private final Gazetteer gazetteer;
    private final Reports reports;
    private final ReviewDesk desk;
    private final ReviewReader reader;
    private final Reviewer reviewer;
    private final PageHeader header;
    private final PastePanel paste = new PastePanel(this::open);
    private Texts texts = new Texts(Language.EN);
    private @Nullable ReviewHistory history;
    private @Nullable ReviewPanel panel;
    private @Nullable ReportRef saved;

    IntakeView(
            Atlas atlas,
            Gazetteer gazetteer,
            Reports reports,
            ReviewDesk desk,
            ReviewReader reader,
            Reviewer reviewer,
            CurrentUser user) {
        super("nm-intake");
        this.atlas = atlas;
        this.gazetteer = gazetteer;
        this.reports = reports;
        this.desk = desk;
        this.reader = reader;
        this.reviewer = reviewer;
        header = new PageHeader(user, IntakeView.class, null, this::change);
        add(header, paste);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(DeskAddress.language(
                event.getLocation().getQueryParameters(), PageLanguage.preferred(VaadinRequest.getCurrent())));
        paste.focus();
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
        if (panel != null) {
            remove(panel);
        }
        panel = null;
        history = null;
        saved = null;
        paste.setVisible(true);
        paste.focus();
    }

    @Override
    public void save() {
        Review review = review();
        saved = desk.save(review, saved, reviewer.analyst());
        Notification.show(texts.of("ui.review.saved", saved), NOTICE_MILLISECONDS, Notification.Position.BOTTOM_CENTER);
        refresh();
    }

    @Override
    public void approve() {
        Review review = review();
        desk.approve(review, saved, reviewer.approver());
        LocalDate date = Objects.requireNonNull(review.about().date(), "What is approved has a date");
        UI.getCurrent().navigate(DeskView.class, DeskAddress.night(Period.of(new Night(date)), texts.language()));
    }

    @Override
    public void goToLine(int id) {
        if (panel != null) {
            panel.lines().goTo(id);
        }
    }

    private void open(String text) {
        ReviewHistory opened = new ReviewHistory(desk.open(text));
        history = opened;
        saved = null;
        panel = new ReviewPanel(
                atlas,
                gazetteer,
                desk,
                reports.publishers(),
                this,
                reader.read(texts, opened, null, reviewer.mayApprove()));
        paste.setVisible(false);
        add(panel);
        opened.current().lines().stream()
                .filter(line -> !line.doubts().isEmpty())
                .findFirst()
                .or(() -> opened.current().lines().stream().findFirst())
                .ifPresent(line -> goToLine(line.id()));
    }

    private void refresh() {
        if (panel != null && history != null) {
            panel.show(reader.read(texts, history, saved, reviewer.mayApprove()));
        }
    }

    private void show(Language language) {
        texts = new Texts(language);
        QueryParameters parameters = QueryParameters.of(DeskAddress.LANGUAGE, language.code());
        header.show(language, parameters);
        paste.show(texts);
        refresh();
        PageLanguage.announce(UI.getCurrent(), language);
    }

    /** The page stays as it is in the other language: what was corrected is not stored yet. */
    private void change(Language language) {
        show(language);
        UI ui = UI.getCurrent();
        ui.getPage()
                .getHistory()
                .replaceState(null, new Location(PATH, QueryParameters.of(DeskAddress.LANGUAGE, language.code())));
        ui.getPage().setTitle(getPageTitle());
    }

    private Review review() {
        if (history == null) {
            throw new IllegalStateException("No statement is under review");
        }
        return history.current();
    }
}
