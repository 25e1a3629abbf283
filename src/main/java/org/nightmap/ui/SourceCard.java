package org.nightmap.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nightmap.picture.Disagreement;
import org.nightmap.report.Coverage;
import org.nightmap.report.ReportKind;
import org.nightmap.report.ReportSummary;

/**
 * What is said of one report: who, what for, when, how its lines compare with its total, and where it differs from the map.
 *
 * @param ref names the report where it is chosen to be drawn
 * @param url where it was published, or null
 * @param basis whether the map is drawn from it
 * @param differs where it differs from the map; empty where it does not
 * @param address of its own page
 * @param draw names the button that draws the map from it; null where there is none
 */
record SourceCard(
        String ref,
        String publisher,
        @Nullable String url,
        boolean basis,
        String facts,
        String figures,
        String differs,
        String address,
        @Nullable String draw) {

    private static final int MOST_DIFFERENCES = 6;

    static SourceCard of(DeskContent content, ReportSummary report) {
        Texts texts = content.texts();
        boolean basis = content.isBasis(report.ref());
        boolean drawable = content.state().period().isOneNight() && report.kind() == ReportKind.NIGHT && !basis;
        return new SourceCard(
                report.ref().toString(),
                ShownText.of(report.publisher()),
                report.url() == null ? null : report.url().toString(),
                basis,
                facts(texts, content, report),
                SourceFigures.of(content, report),
                differences(texts, content, report),
                ReportAddress.of(report.ref(), texts.language()),
                drawable ? texts.of("ui.bar.title", texts.of("ui.source.draw"), report.publisher()) : null);
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
        facts.add(report.published() == null ? texts.of("ui.source.no_date") : texts.published(report.published()));
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
