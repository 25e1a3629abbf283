package org.nightmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.nightmap.language.Formats;
import org.nightmap.report.ReportChange;
import org.nightmap.report.ReportRef;
import org.nightmap.report.ReportSummary;
import org.nightmap.time.MoscowTime;

/** The revisions of a report, the newest first, each with what was done to it, when and why, and, for users, by whom. */
final class RevisionTable extends PlainTable {

    RevisionTable(
            Texts texts,
            List<ReportSummary> revisions,
            List<ReportChange> changes,
            ReportRef shown,
            boolean namesAreShown) {
        super(
                texts,
                Stream.of(
                                "ui.report.revision",
                                "ui.report.state",
                                "ui.report.column.stated",
                                "ui.report.column.attributed",
                                "ui.audit.action")
                        .map(texts::of)
                        .toList());
        for (ReportSummary revision : revisions.reversed()) {
            Integer stated = revision.tally().stated();
            row(
                    number(revision.ref(), shown),
                    new Span(texts.of(
                            "ui.report.status." + revision.status().name().toLowerCase(Locale.ROOT))),
                    new Span(stated == null ? "–" : texts.number(stated)),
                    new Span(texts.number(revision.tally().attributed())),
                    changes(revision.ref(), changes, namesAreShown));
        }
    }

    private Component number(ReportRef ref, ReportRef shown) {
        return ref.equals(shown)
                ? Markup.text("nm-strong", texts.of("ui.report.shown", ref.revision()))
                : ReportAddress.link(texts.of("ui.report.open", ref.revision()), ref, texts.language());
    }

    private Div changes(ReportRef ref, List<ReportChange> changes, boolean namesAreShown) {
        Div all = new Div();
        changes.stream()
                .filter(change -> change.revision() == ref.revision())
                .forEach(change -> all.add(Markup.line("nm-small", words(change, namesAreShown))));
        return all;
    }

    private String words(ReportChange change, boolean namesAreShown) {
        Stream<String> what = Stream.of(
                texts.of(
                        "ui.audit.time",
                        texts.date(MoscowTime.dateOf(change.by().at())),
                        Formats.time(MoscowTime.timeOf(change.by().at()))),
                texts.of("ui.audit.action." + change.action().name().toLowerCase(Locale.ROOT)),
                namesAreShown ? ActorWords.of(texts, change.by().actor()) : "",
                change.by().reason().isBlank()
                        ? ""
                        : ReasonWords.of(texts, change.by().reason()));
        return String.join(" · ", what.filter(part -> !part.isBlank()).toList());
    }
}
