package org.nightmap.choropleth;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nightmap.choropleth.BriefingText.Cell;
import org.nightmap.choropleth.BriefingText.Column;
import org.nightmap.choropleth.BriefingText.Row;
import org.nightmap.choropleth.BriefingText.Section;
import org.nightmap.choropleth.BriefingText.Table;
import org.nightmap.choropleth.MapNotes.Note;
import org.nightmap.language.Formats;
import org.nightmap.language.Language;
import org.nightmap.language.Messages;
import org.nightmap.picture.Disagreement;
import org.nightmap.picture.Picture;
import org.nightmap.picture.RegionPicture;
import org.nightmap.report.Publication;
import org.nightmap.report.ReportRef;
import org.nightmap.report.ReportSummary;

/** The tables of a night's sources: what each is, and where they give other numbers than the one that is drawn. */
final class BriefingSources {

    /** More columns of publishers than this are too narrow for their names; another table takes the others. */
    private static final int MOST_PUBLISHERS = 6;

    private static final double REGION = 2.4;
    private static final double ADDRESS = 3.8;

    private final Picture picture;
    private final Language language;
    private final List<ReportRef> drawn;

    BriefingSources(Picture picture, Language language) {
        this.picture = picture;
        this.language = language;
        this.drawn = picture.basis().stream().map(basis -> basis.report().ref()).toList();
    }

    /** The regions by publisher, where any report gives another number than the basis. */
    Section disagreements() {
        String title = text("briefing.disagreements");
        if (picture.disagreements().isEmpty()) {
            return new Section(title, List.of(new Note("", text("briefing.disagreements.none"))), List.of(), List.of());
        }
        List<ReportSummary> others = picture.reports().stream()
                .filter(report -> picture.disagreements().stream().anyMatch(each -> number(each, report.ref()) != null))
                .toList();
        List<Table> tables = new ArrayList<>();
        for (int from = 0; from < others.size(); from += MOST_PUBLISHERS) {
            tables.add(table(others.subList(from, Math.min(others.size(), from + MOST_PUBLISHERS))));
        }
        return new Section(title, List.of(), tables, List.of(text("briefing.disagreements.empty")));
    }

    private Table table(List<ReportSummary> others) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(text("briefing.column.region"), REGION, false));
        columns.add(new Column(Messages.text(language, "briefing.column.drawn", publishersDrawn()), 1, true));
        names(others).values().forEach(name -> columns.add(new Column(name, 1, true)));
        List<Row> rows = picture.disagreements().stream()
                .filter(each -> others.stream().anyMatch(other -> number(each, other.ref()) != null))
                .map(each -> row(each, others))
                .toList();
        return new Table(columns, rows);
    }

    private Row row(Disagreement disagreement, List<ReportSummary> others) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell(name(disagreement.iso()), false));
        cells.add(new Cell(Formats.number(language, disagreement.basis()), false));
        for (ReportSummary other : others) {
            Integer number = number(disagreement, other.ref());
            cells.add(new Cell(number == null ? "" : Formats.number(language, number), false));
        }
        return new Row(cells, false);
    }

    /** A publisher that has several reports is told apart by their names. */
    private static Map<ReportRef, String> names(List<ReportSummary> reports) {
        Map<String, Long> publishers =
                reports.stream().collect(Collectors.groupingBy(ReportSummary::publisher, Collectors.counting()));
        Map<ReportRef, String> names = new LinkedHashMap<>();
        reports.forEach(report -> names.put(
                report.ref(),
                publishers.getOrDefault(report.publisher(), 0L) > 1
                        ? report.ref().toString()
                        : report.publisher()));
        return names;
    }

    private String publishersDrawn() {
        return picture.basis().stream()
                .map(basis -> basis.report().publisher())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static @Nullable Integer number(Disagreement disagreement, ReportRef report) {
        return disagreement.others().stream()
                .filter(other -> other.report().equals(report))
                .map(Disagreement.Other::count)
                .findFirst()
                .orElse(null);
    }

    /** Every report of the night, the ones that it is drawn from first. */
    Section sources() {
        if (picture.reports().isEmpty() && picture.basis().isEmpty()) {
            return new Section(
                    text("briefing.sources"),
                    List.of(new Note("", text("briefing.sources.none"))),
                    List.of(),
                    List.of());
        }
        List<Column> columns = List.of(
                new Column(text("briefing.column.publisher"), 1.6, false),
                new Column(text("briefing.column.published"), 1.5, false),
                new Column(text("briefing.column.report"), 2, false),
                new Column(text("briefing.column.stated"), 1, true),
                new Column(text("briefing.column.listed"), 1, true),
                new Column(text("briefing.column.use"), 1.5, false),
                new Column(text("briefing.column.address"), ADDRESS, false));
        List<Row> rows = new ArrayList<>();
        picture.basis().forEach(basis -> rows.add(source(basis.report())));
        picture.reports().stream()
                .filter(report -> !drawn.contains(report.ref()))
                .forEach(report -> rows.add(source(report)));
        return new Section(text("briefing.sources"), List.of(), List.of(new Table(columns, rows)), List.of());
    }

    private Row source(ReportSummary report) {
        Integer stated = report.tally().stated();
        boolean isDrawn = drawn.contains(report.ref());
        return new Row(
                List.of(
                        new Cell(report.publisher(), false),
                        published(report.published()),
                        new Cell(report.ref().toString(), true),
                        stated == null ? new Cell("–", true) : new Cell(Formats.number(language, stated), false),
                        new Cell(
                                Formats.number(
                                        language,
                                        report.tally().attributed()
                                                + report.tally().elsewhere()),
                                false),
                        new Cell(use(report, isDrawn), !isDrawn),
                        new Cell(report.url() == null ? text("choropleth.source.no_address") : address(report), true)),
                false);
    }

    private String use(ReportSummary report, boolean isDrawn) {
        return switch (report.kind()) {
            case NIGHT -> text(isDrawn ? "briefing.use.drawn" : "briefing.use.not_drawn");
            case DAY -> text("briefing.use.day");
            case EVENING -> text("briefing.use.evening");
            case CUMULATIVE -> text("briefing.use.cumulative");
        };
    }

    private Cell published(@Nullable Publication published) {
        if (published == null) {
            return new Cell(text("choropleth.source.no_date"), true);
        }
        String day = Formats.date(language, published.day());
        return new Cell(published.time() == null ? day : day + ", " + Formats.hourAndMinute(published.time()), false);
    }

    private static String address(ReportSummary report) {
        return String.valueOf(report.url())
                .replaceFirst("^https?://(www\\.)?", "")
                .replaceFirst("/$", "");
    }

    private String name(String iso) {
        return picture.regions().stream()
                .filter(region -> region.iso().equals(iso))
                .map(RegionPicture::name)
                .map(name -> name.in(language))
                .findFirst()
                .orElse(iso);
    }

    private String text(String key) {
        return Messages.text(language, key);
    }
}
