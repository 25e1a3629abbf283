package org.nightmap.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.nightmap.report.Line;
import org.nightmap.report.ReportKind;
import org.nightmap.report.StoredReport;

/** What each night statement of the night says of the selected region, the one the map is drawn from marked. */
final class ReportWords {

    private ReportWords() {}

    static Piece of(DeskContent content, String iso) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(Piece.section(content.texts().of("ui.region.reports")));
        content.reports().stream()
                .filter(report -> report.statement().kind() == ReportKind.NIGHT)
                .sorted((a, b) -> Boolean.compare(isBasis(content, b), isBasis(content, a)))
                .map(report -> ReportWord.of(report, iso))
                .forEach(word -> pieces.add(row(content, word, iso)));
        return Piece.box("nm-report-words", pieces);
    }

    private static Piece row(DeskContent content, ReportWord word, String iso) {
        Texts texts = content.texts();
        boolean basis = isBasis(content, word.report());
        Piece who = Piece.box(
                "nm-report-words-who",
                Piece.line(
                        basis ? "nm-strong" : "nm-medium",
                        word.report().statement().publisher()),
                Piece.line("nm-note", how(texts, content, word)));
        Piece mark = basis ? Piece.strongPill(texts.of("ui.report.basis")) : comparison(content, word, iso);
        String number = word.count() == null ? "–" : texts.number(word.count());
        return Piece.box("nm-report-words-row", who, mark, Piece.text("nm-count", number));
    }

    private static String how(Texts texts, DeskContent content, ReportWord word) {
        return switch (word.how()) {
            case COUNT ->
                texts.of(
                        "ui.said.count",
                        word.lines().stream().map(Line::place).distinct().collect(Collectors.joining(", ")));
            case VAGUE -> texts.of("ui.said.vague", bounds(texts, word.lines().getFirst()));
            case WITHIN ->
                texts.of("ui.said.within", place(content, word.lines().getFirst()));
            case JOINTLY -> texts.of("ui.said.jointly", word.lines().getFirst().place());
            case NAMED -> texts.of("ui.said.named");
            case SILENT_NONE -> texts.of("ui.said.silent_none");
            case SILENT -> texts.of("ui.said.silent");
        };
    }

    private static String place(DeskContent content, Line line) {
        String region = String.valueOf(line.region());
        return content.region(region)
                .map(found -> content.texts().of(found.name()))
                .orElse(line.place());
    }

    private static String bounds(Texts texts, Line line) {
        if (line.atLeast() != null && line.atMost() != null) {
            return texts.of("ui.bounds.range", line.atLeast(), line.atMost());
        }
        return line.atLeast() != null
                ? texts.of("ui.bounds.at_least", line.atLeast())
                : texts.of("ui.bounds.at_most", String.valueOf(line.atMost()));
    }

    /** How the number differs from the one on the map; nothing where either is not known. */
    private static Piece comparison(DeskContent content, ReportWord word, String iso) {
        Integer drawn = content.region(iso).map(region -> region.count()).orElse(null);
        Integer said = word.count();
        if (drawn == null || said == null) {
            return Piece.text("", "");
        }
        if (drawn.equals(said)) {
            return Piece.text("nm-note", content.texts().of("ui.report.same"));
        }
        return Piece.text("nm-differs", content.texts().of("ui.report.differs", Math.abs(drawn - said)));
    }

    private static boolean isBasis(DeskContent content, StoredReport report) {
        return content.isBasis(report.summary().ref());
    }
}
