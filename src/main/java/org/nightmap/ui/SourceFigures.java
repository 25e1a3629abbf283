package org.nightmap.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.nightmap.report.Line;
import org.nightmap.report.LineKind;
import org.nightmap.report.ReportKind;
import org.nightmap.report.ReportSummary;
import org.nightmap.report.Tally;

/** How a report's lines compare with its total, and what of it has no place on any map. */
final class SourceFigures {

    private SourceFigures() {}

    static String of(DeskContent content, ReportSummary report) {
        Texts texts = content.texts();
        Tally tally = report.tally();
        if (report.kind() != ReportKind.NIGHT) {
            String stated = tally.stated() == null
                    ? texts.of("ui.source.not_stated")
                    : texts.counted("ui.source.stated", tally.stated());
            return stated + ". " + texts.of("ui.source.not_drawn");
        }
        if (report.lineCount() == 0) {
            return tally.stated() == null
                    ? texts.of("ui.source.nothing")
                    : texts.counted("ui.source.no_lines", tally.stated());
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(sum(texts, report));
        if (!report.resolved()) {
            sentences.add(unresolved(content, report));
        }
        if (tally.unattributed() != null && tally.unattributed() > 0) {
            sentences.add(texts.of("ui.source.unattributed", tally.unattributed()));
        }
        return String.join(". ", sentences);
    }

    private static String sum(Texts texts, ReportSummary report) {
        Tally tally = report.tally();
        int lines = tally.attributed() + tally.elsewhere();
        if (tally.stated() == null) {
            return texts.of("ui.source.no_total", lines);
        }
        return texts.of(report.complete() ? "ui.source.complete" : "ui.source.incomplete", lines, tally.stated());
    }

    /** Names the places that are none; over a span, whose reports are not read in full, only that there are some. */
    private static String unresolved(DeskContent content, ReportSummary report) {
        Texts texts = content.texts();
        String places = content.reports().stream()
                .filter(stored -> stored.summary().ref().equals(report.ref()))
                .flatMap(stored -> stored.statement().lines().stream())
                .filter(line -> line.kind() == LineKind.UNKNOWN)
                .map(line -> place(texts, line))
                .collect(Collectors.joining(", "));
        return places.isEmpty() ? texts.of("ui.source.unresolved") : texts.of("ui.source.unresolved.named", places);
    }

    private static String place(Texts texts, Line line) {
        String name = texts.of("ui.quoted", line.place());
        return line.count() == null ? name : name + " " + texts.number(line.count());
    }
}
