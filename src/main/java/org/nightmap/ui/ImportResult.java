package org.nightmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.nightmap.intake.CsvImport;
import org.nightmap.intake.ImportProblem;
import org.nightmap.language.Language;
import org.nightmap.report.Expected;
import org.nightmap.report.SubmissionConflict;
import org.nightmap.report.Submitted;

/** What became of a file, or would: how many of its reports can be stored, what is wrong with it, what was stored. */
final class ImportResult extends Div {

    private static final int MOST_PROBLEMS = 100;

    private Texts texts = new Texts(Language.EN);

    ImportResult() {
        addClassName("nm-report-part");
        getElement().setAttribute("role", "status");
    }

    void speak(Texts other) {
        texts = other;
    }

    /** One half of a pair alone. */
    void half() {
        add(Markup.line("nm-small", texts.of("ui.import.half")));
    }

    /**
     * What a file that was read comes to.
     *
     * @param name what the file is called
     */
    void readable(String name, CsvImport read, Expected expected) {
        add(Markup.line("nm-strong", texts.counted("ui.import.readable", expected.added())));
        if (expected.there() > 0) {
            add(Markup.line("nm-note", texts.counted("ui.import.there_now", expected.there())));
        }
        if (!expected.conflicts().isEmpty()) {
            add(Markup.line(
                    "nm-differs",
                    texts.counted("ui.import.in_conflict", expected.conflicts().size())));
            list(expected.conflicts().stream()
                    .map(conflict -> words(conflict, read))
                    .toList());
        }
        if (read.rejected() > 0) {
            add(Markup.line("nm-differs", texts.counted("ui.import.rejected", read.rejected())));
        }
        list(read.problems().stream().map(problem -> words(name, problem)).toList());
    }

    void tooLarge(String name, int mostBytes) {
        list(List.of(texts.of("ui.import.too_large", name, mostBytes)));
    }

    /** A file of which nothing could be read. */
    void unfit(String name, ImportProblem problem) {
        list(List.of(words(name, problem)));
    }

    void stored(List<Submitted> stored) {
        int added = (int) stored.stream().filter(Submitted::added).count();
        add(Markup.line("nm-strong", texts.counted("ui.import.stored", added)));
        if (added < stored.size()) {
            add(Markup.line("nm-note", texts.counted("ui.import.there", stored.size() - added)));
        }
        stored.stream().limit(MOST_PROBLEMS).forEach(one -> add(link(one)));
    }

    void refused(SubmissionConflict conflict, CsvImport read) {
        add(Markup.line("nm-differs", words(conflict, read)));
    }

    private void list(List<String> problems) {
        problems.stream().limit(MOST_PROBLEMS).forEach(words -> add(Markup.line("nm-small nm-problem", words)));
        if (problems.size() > MOST_PROBLEMS) {
            add(Markup.line("nm-note", texts.of("ui.import.more", problems.size() - MOST_PROBLEMS)));
        }
    }

    private String words(SubmissionConflict e, CsvImport read) {
        int line = read.reports().get(e.index()).line();
        return e.reason() == SubmissionConflict.Reason.ID_TAKEN
                ? texts.of("ui.import.id_taken", line, e.stored())
                : texts.of("ui.import.other_counts", line, e.stored());
    }

    private String words(String name, ImportProblem problem) {
        String column = problem.column().isEmpty() ? "" : problem.column() + ": ";
        return texts.of("ui.import.problem", name, problem.line(), column + problem.text(texts.language()));
    }

    private Component link(Submitted one) {
        return Markup.box(
                "nm-small",
                ReportAddress.link(one.report().ref().toString(), one.report().ref(), texts.language()));
    }
}
