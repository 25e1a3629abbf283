package org.nightmap.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import org.nightmap.language.Formats;
import org.nightmap.picture.SourceMatrix;
import org.nightmap.picture.SourceMatrix.Role;
import org.nightmap.picture.StandingPin;
import org.nightmap.report.Coverage;
import org.nightmap.report.ReportRef;
import org.nightmap.report.ReportSummary;
import org.nightmap.report.Window;
import org.nightmap.time.Night;

/** The head of a column: whose report it is, of which hours, and what can be done with it. */
final class MatrixHead extends Div {

    private final Texts texts;
    private final SourceMatrix matrix;

    MatrixHead(Texts texts, SourceMatrix matrix, SourceMatrix.Column column, PinActions pins, PartsChoice parts) {
        this.texts = texts;
        this.matrix = matrix;
        addClassName("nm-matrix-head");
        if (column.reports().size() > 1) {
            add(Markup.line("nm-strong", texts.of("ui.matrix.together")), pills(column));
            add(draw(texts, matrix.night(), texts.of("ui.matrix.draw"), column.reports()));
            return;
        }
        ReportSummary report = column.reports().getFirst();
        add(ReportAddress.link(report.publisher(), report.ref(), texts.language()), pills(column));
        facts(report).forEach(line -> add(Markup.line("nm-note", line)));
        Div actions = Markup.box("nm-matrix-actions");
        RouterLink draw = draw(texts, matrix.night(), texts.of("ui.matrix.draw"), List.of(report));
        draw.getElement().setAttribute("aria-label", texts.of("ui.matrix.draw.name", name(report)));
        actions.add(draw);
        if (pins.offered()) {
            Button pin = new Button(texts.of("ui.matrix.pin"), click -> pins.pin(texts, matrix, List.of(report)));
            pin.addThemeVariants(ButtonVariant.LUMO_SMALL);
            pin.setAriaLabel(texts.of("ui.pin.action", name(report)));
            actions.add(pin);
        }
        add(actions);
        if (parts.offers(report)) {
            add(together(report, parts));
        }
    }

    /** The map of the night drawn from these reports, for whoever opens the link and nobody else. */
    static RouterLink draw(Texts texts, Night night, String words, List<ReportSummary> reports) {
        RouterLink link = SitePage.MAP.link(words);
        SequencedMap<String, List<String>> address = new LinkedHashMap<>();
        address.put(DeskAddress.PERIOD, List.of(night.toString()));
        address.put(
                DeskAddress.BASIS,
                reports.stream().map(report -> report.ref().toString()).toList());
        address.put(DeskAddress.LANGUAGE, List.of(texts.language().code()));
        link.setQueryParameters(new OrderedParameters(address));
        return link;
    }

    private Checkbox together(ReportSummary report, PartsChoice parts) {
        Checkbox together = new Checkbox(texts.of("ui.matrix.choose"));
        together.setAriaLabel(texts.of("ui.matrix.choose.name", name(report)));
        together.addValueChangeListener(change -> parts.choose(report, change.getValue()));
        return together;
    }

    /** The publisher, with the hours of a part: one publisher may tell a night in two statements. */
    private String name(ReportSummary report) {
        Window window = report.window();
        return report.coverage() != Coverage.PART || window == null
                ? report.publisher()
                : texts.of("ui.matrix.of_hours", report.publisher(), Formats.hours(window.from(), window.to()));
    }

    private Div pills(SourceMatrix.Column column) {
        Div pills = Markup.box("nm-pills");
        switch (column.role()) {
            case BASIS -> pills.add(Markup.text("nm-pill nm-pill-strong", texts.of("ui.report.basis")));
            case PART -> pills.add(Markup.pill(texts.of("ui.matrix.part")));
            case OTHER_HOURS -> pills.add(Markup.pill(texts.of("ui.matrix.other_hours")));
            case OTHER -> {}
        }
        if (isPinned(column)) {
            pills.add(Markup.pill(texts.of("ui.matrix.pinned")));
        }
        if (column.role() != Role.BASIS && column.reports().equals(matrix.ruled())) {
            pills.add(Markup.pill(texts.of("ui.matrix.ruled")));
        }
        return pills;
    }

    private boolean isPinned(SourceMatrix.Column column) {
        StandingPin pin = matrix.pin();
        return pin != null
                && column.reports().stream()
                        .map(ReportSummary::ref)
                        .map(ReportRef::id)
                        .allMatch(id -> pin.pin().reports().stream()
                                .anyMatch(pinned -> pinned.id().equals(id)));
    }

    private List<String> facts(ReportSummary report) {
        List<String> facts = new ArrayList<>();
        facts.add(report.published() == null ? texts.of("ui.source.no_date") : texts.published(report.published()));
        Window window = report.window();
        String coverage = texts.of("ui.coverage." + report.coverage().name().toLowerCase(Locale.ROOT));
        facts.add(window == null ? coverage : coverage + ", " + Formats.hours(window.from(), window.to()));
        facts.add(texts.of("ui.source.revision", report.ref().revision())
                + (report.complete() ? "" : " · " + texts.of("ui.matrix.incomplete")));
        return facts;
    }
}
