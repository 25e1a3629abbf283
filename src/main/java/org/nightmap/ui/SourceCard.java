package org.nightmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.nightmap.picture.Disagreement;
import org.nightmap.report.Coverage;
import org.nightmap.report.ReportKind;
import org.nightmap.report.ReportRef;
import org.nightmap.report.ReportSummary;

/** One report: who, what for, when, how its lines compare with its total, and where it differs from the map. */
final class SourceCard extends Div {

    private static final int MOST_DIFFERENCES = 6;

    SourceCard(DeskContent content, ReportSummary report, DeskNavigation navigation) {
        addClassName("nm-source");
        Texts texts = content.texts();
        Div head = Markup.box("nm-source-head", name(texts, report));
        if (content.isBasis(report.ref())) {
            head.add(Markup.strongPill(texts.of("ui.report.basis")));
        }
        add(head, Markup.line("nm-note", facts(texts, content, report)));
        add(Markup.line("nm-small", SourceFigures.of(content, report)));
        String differences = differences(texts, content, report);
        if (!differences.isEmpty()) {
            add(Markup.line("nm-small nm-differs", differences));
        }
        add(Markup.box("nm-small", ReportView.link(texts.of("ui.source.report"), report.ref(), texts.language())));
        if (content.state().period().isOneNight()
                && report.kind() == ReportKind.NIGHT
                && !content.isBasis(report.ref())) {
            add(draw(content, report, navigation));
        }
    }

    /** Draws the map from this report; the one that the rules choose needs no choice. */
    private static Button draw(DeskContent content, ReportSummary report, DeskNavigation navigation) {
        List<ReportRef> basis = content.isRuled(report.ref()) ? List.of() : List.of(report.ref());
        String words = content.texts().of("ui.source.draw");
        Button draw = new Button(words, click -> navigation.go(content.state().withBasis(basis)));
        draw.setAriaLabel(content.texts().of("ui.bar.title", words, report.publisher()));
        draw.addThemeNames("tertiary-inline", "small");
        return draw;
    }

    private static Component name(Texts texts, ReportSummary report) {
        return report.url() == null
                ? Markup.text("nm-strong", report.publisher())
                : new SourceLink(report.publisher(), report.url(), texts.of("ui.source.leaves"));
    }

    private static String facts(Texts texts, DeskContent content, ReportSummary report) {
        List<String> facts = new ArrayList<>();
        facts.add(texts.of("ui.kind." + report.kind().name().toLowerCase(Locale.ROOT)));
        if (report.kind() == ReportKind.NIGHT) {
            facts.add(texts.of("ui.coverage." + report.coverage().name().toLowerCase(Locale.ROOT)));
        }
        if (!report.windowText().isEmpty() && report.coverage() != Coverage.FULL) {
            facts.add(texts.of("ui.quoted", report.windowText()));
        }
        facts.add(report.publishedOn() == null ? texts.of("ui.source.no_date") : texts.date(report.publishedOn()));
        if (!content.state().period().isOneNight()) {
            facts.add(texts.of("ui.source.listed", texts.date(report.date())));
        }
        facts.add(report.language());
        if (report.ref().revision() > 1) {
            facts.add(texts.of("ui.source.revision", report.ref().revision()));
        }
        return String.join(" · ", facts);
    }

    private static String differences(Texts texts, DeskContent content, ReportSummary report) {
        List<String> differences = content.picture().disagreements().stream()
                .flatMap(region -> region.others().stream()
                        .filter(other -> other.report().equals(report.ref()))
                        .map(other -> difference(texts, content, region, other.count())))
                .toList();
        if (differences.isEmpty()) {
            return "";
        }
        String more = differences.size() > MOST_DIFFERENCES
                ? "; " + texts.counted("ui.source.differs.more", differences.size() - MOST_DIFFERENCES)
                : "";
        return texts.of(
                        "ui.source.differs",
                        differences.stream().limit(MOST_DIFFERENCES).collect(Collectors.joining("; ")))
                + more;
    }

    private static String difference(Texts texts, DeskContent content, Disagreement region, int count) {
        String name = content.region(region.iso())
                .map(found -> texts.of(found.name()))
                .orElse(region.iso());
        return texts.of("ui.source.difference", name, count, region.basis());
    }
}
