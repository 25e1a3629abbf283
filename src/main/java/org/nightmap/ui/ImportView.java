package org.nightmap.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.nightmap.access.CurrentUser;
import org.nightmap.access.Role;
import org.nightmap.intake.CsvImport;
import org.nightmap.intake.ReportCsv;
import org.nightmap.intake.UnfitCsv;
import org.nightmap.language.Language;
import org.nightmap.report.Attribution;
import org.nightmap.report.Expected;
import org.nightmap.report.ReportStatus;
import org.nightmap.report.SubmissionConflict;
import org.nightmap.report.Submissions;
import org.nightmap.report.Submitted;

/**
 * Takes in a file of reports, or a pair of files: what was found out about its form, what its columns are taken for, what is
 * wrong, and only then what is stored.
 */
@Route(ImportView.PATH)
@RolesAllowed("ANALYST")
final class ImportView extends NightmapPage implements BeforeEnterObserver {

    static final String PATH = "import";

    private static final String TEMPLATE = "/api/reports/template.csv";
    private static final int MOST_BYTES = 10_000_000;

    private final Submissions submissions;
    private final CurrentUser user;
    private final Clock clock;
    private final PageHeader header;
    private final H1 title = new H1();
    private final Div hint = Markup.box("nm-note nm-report-part");
    private final Anchor template = new Anchor(TEMPLATE, "");
    private final Upload upload;
    private final Div preview = Markup.box("nm-report-part");
    private final ImportResult result = new ImportResult();
    private final ChosenFiles files;
    private Texts texts = new Texts(Language.EN);

    ImportView(ReportCsv csv, Submissions submissions, CurrentUser user, Clock clock) {
        super("nm-import");
        this.submissions = submissions;
        this.user = user;
        this.clock = clock;
        this.files = new ChosenFiles(csv);
        header = new PageHeader(user, ImportView.class, null, ImportView::change);
        upload = new Upload(UploadHandler.inMemory((file, bytes) -> take(file.fileName(), bytes)));
        upload.setMaxFileSize(MOST_BYTES);
        // what is taken in is named below, with what became of it: a tick for every file ever chosen would say
        // otherwise
        upload.addAllFinishedListener(event -> upload.clearFileList());
        Main main = new Main(
                Markup.box("nm-page-head", title, template),
                hint,
                Markup.box("nm-report-part", upload),
                result,
                preview);
        main.addClassName("nm-report-main");
        add(header, main);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Language language = DeskAddress.language(
                event.getLocation().getQueryParameters(), PageLanguage.preferred(VaadinRequest.getCurrent()));
        texts = new Texts(language);
        result.speak(texts);
        header.show(language, QueryParameters.of(DeskAddress.LANGUAGE, language.code()));
        title.setText(texts.of("ui.page.import"));
        hint.setText(texts.of("ui.import.hint"));
        template.setText(texts.of("ui.import.template"));
        template.getElement().setAttribute("download", true);
        upload.setI18n(new UploadTexts(texts));
        show();
        PageLanguage.announce(event.getUI(), language);
    }

    @Override
    public String getPageTitle() {
        return texts.of("ui.title", texts.of("ui.page.import"));
    }

    /** A file that was chosen. */
    void take(String name, byte[] bytes) {
        try {
            if (bytes.length > MOST_BYTES) {
                clear();
                result.tooLarge(name, MOST_BYTES);
                return;
            }
            files.take(name, bytes);
            show();
        } catch (UnfitCsv e) {
            files.clear();
            clear();
            result.unfit(name, e.problem());
        }
    }

    private void clear() {
        preview.removeAll();
        result.removeAll();
    }

    private void show() {
        clear();
        if (files.all().isEmpty()) {
            return;
        }
        files.all()
                .forEach(file -> preview.add(new ImportPreview(texts, file, files.isPair(), chosen -> {
                    files.replace(file, chosen);
                    show();
                })));
        if (files.isHalf()) {
            result.half();
        } else {
            show(files.read());
        }
    }

    private void show(CsvImport read) {
        Expected expected = submissions.expect(read.submissions(ReportStatus.DRAFT), attribution(Role.ANALYST));
        result.readable(files.name(), read, expected);
        if (!read.reports().isEmpty()) {
            Button draft = new Button(texts.of("ui.import.store"), click -> store(read, ReportStatus.DRAFT));
            draft.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            Div ways = Markup.box("nm-import-ways", draft);
            result.add(ways);
            if (user.signedIn().filter(somebody -> somebody.has(Role.APPROVER)).isPresent()) {
                ways.add(new Button(texts.of("ui.import.approve"), click -> store(read, ReportStatus.APPROVED)));
            }
        }
    }

    private void store(CsvImport read, ReportStatus wanted) {
        Attribution attribution = attribution(wanted == ReportStatus.APPROVED ? Role.APPROVER : Role.ANALYST);
        try {
            List<Submitted> stored = submissions.submit(read.submissions(wanted), null, attribution);
            files.clear();
            show();
            result.stored(stored);
        } catch (SubmissionConflict e) {
            result.refused(e, read);
        }
    }

    private Attribution attribution(Role role) {
        String reason = ReasonWords.recordedOfImport(files.name());
        return new Attribution(user.require(role).name().value(), clock.instant(), reason);
    }

    private static void change(Language language) {
        UI.getCurrent().navigate(ImportView.class, QueryParameters.of(DeskAddress.LANGUAGE, language.code()));
    }
}
