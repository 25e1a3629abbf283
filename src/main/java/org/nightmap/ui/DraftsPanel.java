package org.nightmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.nightmap.language.Formats;
import org.nightmap.report.OpenDraft;
import org.nightmap.report.ReportKind;
import org.nightmap.report.ReportSummary;
import org.nightmap.time.MoscowTime;
import org.nightmap.time.Night;
import org.nightmap.time.Period;

/** The drafts that wait for somebody: each can be opened, and approved by those who may. */
final class DraftsPanel extends Div {

    private final Consumer<OpenDraft> approve;
    private final H2 title = new H2();
    private final Div list = Markup.box("nm-drafts-list");

    /**
     * An empty list.
     *
     * @param approve approves a draft as it is
     */
    DraftsPanel(Consumer<OpenDraft> approve) {
        this.approve = approve;
        addClassName("nm-drafts");
        title.addClassName("nm-section");
        add(title, list);
    }

    void show(Texts texts, List<OpenDraft> drafts, boolean mayCorrect, boolean mayApprove) {
        title.setText(texts.of("ui.drafts"));
        list.removeAll();
        list.add(
                drafts.isEmpty()
                        ? Markup.line("nm-secondary", texts.of("ui.drafts.none"))
                        : new Table(texts, drafts, mayCorrect, mayApprove));
    }

    /** One row for each draft. */
    private final class Table extends PlainTable {

        Table(Texts texts, List<OpenDraft> drafts, boolean mayCorrect, boolean mayApprove) {
            super(
                    texts,
                    Stream.of(
                                    "ui.drafts.night",
                                    "ui.drafts.publisher",
                                    "ui.audit.actor",
                                    "ui.audit.at",
                                    "ui.drafts.why",
                                    "ui.drafts.doubts",
                                    "ui.drafts.to_do")
                            .map(texts::of)
                            .toList());
            drafts.forEach(draft -> row(
                    link(draft.report(), mayCorrect),
                    new Span(ShownText.of(draft.report().publisher())),
                    new Span(ActorWords.of(texts, draft.by().actor())),
                    new Span(texts.of(
                            "ui.audit.time",
                            texts.date(MoscowTime.dateOf(draft.by().at())),
                            Formats.time(MoscowTime.timeOf(draft.by().at())))),
                    new Span(ShownText.of(ReasonWords.of(texts, draft.by().reason()))),
                    doubts(draft),
                    ways(draft, mayApprove)));
        }

        /** Whoever may not correct it reads it on its own page. */
        private RouterLink link(ReportSummary draft, boolean mayCorrect) {
            String words = draft.kind() == ReportKind.NIGHT
                    ? texts.period(Period.of(new Night(draft.date())))
                    : texts.date(draft.date());
            if (!mayCorrect) {
                return ReportAddress.link(words, draft.ref(), texts.language());
            }
            RouterLink link = SitePage.INTAKE.link(words);
            link.setQueryParameters(IntakeAddress.latest(draft.ref().id(), texts.language()));
            return link;
        }

        private Span doubts(OpenDraft draft) {
            return draft.doubts() == 0
                    ? Markup.text("nm-secondary", texts.of("ui.drafts.no_doubts"))
                    : Markup.text("nm-warned", texts.counted("ui.review.doubts", draft.doubts()));
        }

        private Component ways(OpenDraft draft, boolean mayApprove) {
            int doubts = draft.doubts();
            Div ways = Markup.box("nm-row-actions");
            if (mayApprove) {
                String words =
                        doubts == 0 ? texts.of("ui.review.approve") : texts.counted("ui.review.approve_with", doubts);
                Button button = new Button(words, click -> approve.accept(draft));
                button.setAriaLabel(
                        texts.of("ui.drafts.approve", words, draft.report().ref()));
                ways.add(button);
            }
            return ways;
        }
    }
}
