package org.nightmap.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.nightmap.report.Line;
import org.nightmap.report.ReportKind;
import org.nightmap.report.Statement;
import org.nightmap.report.StoredReport;
import org.nightmap.report.TextKind;

/**
 * How each source writes the selected region: the name alone where no text is stored, else the sentence around it. A digest
 * is labelled so and never set as a quotation.
 */
final class PlacesAsWritten {

    private PlacesAsWritten() {}

    /** Nothing where no report names the region. */
    static List<Piece> of(DeskContent content, String iso) {
        List<ReportWord> words = content.reports().stream()
                .filter(report -> report.statement().kind() == ReportKind.NIGHT)
                .sorted((a, b) -> Boolean.compare(isBasis(content, b), isBasis(content, a)))
                .map(report -> ReportWord.of(report, iso))
                .filter(word -> !word.lines().isEmpty())
                .toList();
        if (words.isEmpty()) {
            return List.of();
        }
        List<Piece> pieces = new ArrayList<>();
        pieces.add(Piece.section(content.texts().of("ui.region.written")));
        words.forEach(word -> word.lines().forEach(line -> pieces.add(entry(content.texts(), word.report(), line))));
        return pieces;
    }

    private static boolean isBasis(DeskContent content, StoredReport report) {
        return content.isBasis(report.summary().ref());
    }

    private static Piece entry(Texts texts, StoredReport report, Line line) {
        Statement statement = report.statement();
        String text = statement.text();
        boolean excerpt =
                text != null && line.placeSpan() != null && line.placeSpan().end() <= text.length();
        Piece head = Piece.box(
                "nm-note",
                Piece.text("", statement.publisher() + ": "),
                Piece.text("nm-ink", texts.of("ui.quoted", line.place())));
        Piece entry = Piece.box(
                "nm-place-written", line.note().isEmpty() ? head : head.with(Piece.text("", " · " + line.note())));
        if (excerpt && text != null && line.placeSpan() != null) {
            Locale locale = Locale.of(statement.language());
            return entry.with(
                    quote(texts, TextExcerpt.of(text, locale, line.placeSpan(), line.numberSpan()), statement));
        }
        return entry;
    }

    private static Piece quote(Texts texts, TextExcerpt excerpt, Statement statement) {
        boolean digest = statement.textKind() == TextKind.DIGEST;
        List<Piece> pieces = new ArrayList<>();
        if (digest) {
            pieces.add(Piece.text("nm-excerpt-digest", texts.of("ui.region.digest"))
                    .with("lang", texts.language().code()));
        }
        excerpt.parts()
                .forEach(part -> pieces.add(Piece.of(part.marked() ? "mark" : "span", "", part.text(), List.of())));
        return Piece.of(digest ? "div" : "blockquote", "nm-excerpt", "", pieces).with("lang", statement.language());
    }
}
