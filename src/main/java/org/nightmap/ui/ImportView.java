package org.nightmap.ui;

import com.vaadin.flow.component.Component;
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
import java.util.ArrayList;
import java.util.List;
import org.nightmap.access.CurrentUser;
import org.nightmap.access.Role;
import org.nightmap.intake.CsvImport;
import org.nightmap.intake.ImportFile;
import org.nightmap.intake.ImportProblem;
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
@Route("import")
@RolesAllowed("ANALYST")
final class ImportView extends NightmapPage implements BeforeEnterObserver {

    private static final String TEMPLATE = "/api/reports/template.csv";
    private static final int MOST_BYTES = 10_000_000;
    private static final int MOST_PROBLEMS = 100;

    private final ReportCsv csv;
    private final Submissions submissions;
    private final CurrentUser user;
    private final Clock clock;
    private final PageHeader header;
    private final H1 title = new H1();
    private final Div hint = Markup.box("nm-note nm-report-part");
    private final Anchor template = new Anchor(TEMPLATE, "");
    private final Upload upload;
    private final Div preview = Markup.box("nm-report-part");
    private final Div result = Markup.box("nm-report-part");
    private final List<ImportFile> files = new ArrayList<>();
    private Texts texts = new Texts(Language.EN);

    ImportView(ReportCsv csv, Submissions submissions, CurrentUser user, Clock clock) {
        super("nm-import");
        this.csv = csv;
        this.submissions = submissions;
        this.user = user;
        this.clock = clock;
        header = new PageHeader(user, ImportView.class, null, ImportView::change);
        upload = new Upload(UploadHandler.inMemory((file, bytes) -> take(file.fileName(), bytes)));
        upload.setMaxFileSize(MOST_BYTES);
        result.getElement().setAttribute("role", "status");
        Main main = new Main(
                Markup.box("nm-page-head", title, template),
                hint,
                Markup.box("nm-report-part", upload),
                preview,
                result);
        main.addClassName("nm-report-main");
        add(header, main);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Language language = DeskAddress.language(
                event.getLocation().getQueryParameters(), PageLanguage.preferred(VaadinRequest.getCurrent()));
        texts = new Texts(language);
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

    /** A file that was chosen; the second half of a pair is put beside the first, any other file takes the place of both. */
    void take(String name, byte[] bytes) {
        try {
            if (bytes.length > MOST_BYTES) {
                show(List.of(texts.of("ui.import.too_large", name, MOST_BYTES)));
                return;
            }
            ImportFile file = csv.open(name, bytes);
            boolean completes = files.size() == 1 && isPair(files.getFirst(), file);
            if (!completes) {
                files.clear();
            }
            files.add(file);
            show();
        } catch (UnfitCsv e) {
            files.clear();
            show(List.of(words(name, e.problem())));
        }
    }

    private boolean isPair(ImportFile one, ImportFile other) {
        return csv.isOfReports(one) && csv.isOfCounts(other) || csv.isOfReports(other) && csv.isOfCounts(one);
    }

    private void show() {
        preview.removeAll();
        result.removeAll();
        if (files.isEmpty()) {
            return;
        }
        files.forEach(file -> preview.add(new ImportPreview(texts, file, files.size() > 1, chosen -> {
            files.set(files.indexOf(file), chosen);
            show();
        })));
        boolean half = files.size() == 1 && (csv.isOfReports(files.getFirst()) || csv.isOfCounts(files.getFirst()));
        if (half) {
            result.add(Markup.line("nm-small", texts.of("ui.import.half")));
        } else {
            show(read());
        }
    }

    private CsvImport read() {
        if (files.size() == 1) {
            return csv.read(files.getFirst());
        }
        boolean inOrder = csv.isOfReports(files.getFirst());
        return csv.readPair(inOrder ? files.getFirst() : files.getLast(), inOrder ? files.getLast() : files.getFirst());
    }

    private void show(CsvImport read) {
        String name = files.getFirst().name();
        Expected expected = submissions.expect(read.submissions(ReportStatus.DRAFT), attribution(Role.ANALYST));
        result.add(Markup.line("nm-strong", texts.counted("ui.import.readable", expected.added())));
        if (expected.there() > 0) {
            result.add(Markup.line("nm-note", texts.counted("ui.import.there_now", expected.there())));
        }
        if (!expected.conflicts().isEmpty()) {
            result.add(Markup.line(
                    "nm-differs",
                    texts.counted("ui.import.in_conflict", expected.conflicts().size())));
            list(expected.conflicts().stream()
                    .map(conflict -> conflict(
                            conflict, read.reports().get(conflict.index()).line()))
                    .toList());
        }
        if (read.rejected() > 0) {
            result.add(Markup.line("nm-differs", texts.counted("ui.import.rejected", read.rejected())));
        }
        list(read.problems().stream().map(problem -> words(name, problem)).toList());
        if (!read.reports().isEmpty()) {
            Button draft = new Button(texts.of("ui.import.store"), click -> store(read, ReportStatus.DRAFT));
            draft.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            result.add(draft);
            if (user.signedIn().filter(somebody -> somebody.has(Role.APPROVER)).isPresent()) {
                result.add(new Button(texts.of("ui.import.approve"), click -> store(read, ReportStatus.APPROVED)));
            }
        }
    }

    private void show(List<String> problems) {
        preview.removeAll();
        result.removeAll();
        list(problems);
    }

    private void list(List<String> problems) {
        problems.stream().limit(MOST_PROBLEMS).forEach(words -> result.add(Markup.line("nm-small nm-problem", words)));
        if (problems.size() > MOST_PROBLEMS) {
            result.add(Markup.line("nm-note", texts.of("ui.import.more", problems.size() - MOST_PROBLEMS)));
        }
    }

    private void store(CsvImport read, ReportStatus wanted) {
        Attribution attribution = attribution(wanted == ReportStatus.APPROVED ? Role.APPROVER : Role.ANALYST);
        try {
            List<Submitted> stored = submissions.submit(read.submissions(wanted), null, attribution);
            files.clear();
            show();
            int added = (int) stored.stream().filter(Submitted::added).count();
            result.add(Markup.line("nm-strong", texts.counted("ui.import.stored", added)));
            result.add(Markup.line("nm-note", texts.counted("ui.import.there", stored.size() - added)));
            stored.stream().limit(MOST_PROBLEMS).forEach(one -> result.add(link(one)));
        } catch (SubmissionConflict e) {
            int line = read.reports().get(e.index()).line();
            result.add(Markup.line("nm-differs", conflict(e, line)));
        }
    }

    private Attribution attribution(Role role) {
        String reason = texts.of("ui.import.reason", files.getFirst().name());
        return new Attribution(user.require(role).name().value(), clock.instant(), reason);
    }

    private String conflict(SubmissionConflict e, int line) {
        return e.reason() == SubmissionConflict.Reason.ID_TAKEN
                ? texts.of("ui.import.id_taken", line, e.stored())
                : texts.of("ui.import.other_counts", line, e.stored());
    }

    private Component link(Submitted one) {
        return Markup.box(
                "nm-small",
                ReportView.link(one.report().ref().toString(), one.report().ref(), texts.language()));
    }

    private String words(String name, ImportProblem problem) {
        String column = problem.column().isEmpty() ? "" : problem.column() + ": ";
        return texts.of("ui.import.problem", name, problem.line(), column + problem.text(texts.language()));
    }

    private static void change(Language language) {
        UI.getCurrent().navigate(ImportView.class, QueryParameters.of(DeskAddress.LANGUAGE, language.code()));
    }
}
