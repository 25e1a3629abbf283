package org.nightmap.intake;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nightmap.gazetteer.Gazetteer;
import org.nightmap.language.Language;
import org.nightmap.report.Line;
import org.nightmap.report.Publication;
import org.nightmap.report.ReportKind;
import org.nightmap.report.Statement;
import org.nightmap.report.TextKind;
import org.nightmap.report.Window;

/** Reads one shipped report from its row, its counts and the text beside them. */
final class ShippedReportReader {

    private final ShippedFiles files;
    private final ShippedLines lines;
    private final DigestSpans digestSpans;
    private final SourceSpans sourceSpans;

    ShippedReportReader(ShippedFiles files, Gazetteer names) {
        this.files = files;
        this.lines = new ShippedLines(new NotePhrases(files.get(NotePhrases.FILE)), names);
        NumberWords numbers = new NumberWords(files.get(NumberWords.FILE), files.get(NumberWords.SCALES));
        this.digestSpans = new DigestSpans(numbers);
        this.sourceSpans = new SourceSpans(numbers);
    }

    /**
     * The report.
     *
     * @param row its row among the reports
     * @param counts its rows among the counts
     * @throws MalformedInput if a row is not what its columns promise
     */
    Statement read(String id, CsvRow row, List<CsvRow> counts) {
        List<Line> read = lines.read(counts);
        try {
            return statement(id, row, read);
        } catch (IllegalArgumentException e) {
            throw new MalformedInput(row.file(), row.line(), String.valueOf(e.getMessage()), e);
        }
    }

    private Statement statement(String id, CsvRow row, List<Line> read) {
        ReportKind kind = ReportKind.valueOf(row.required("statement_kind").toUpperCase(Locale.ROOT));
        LocalDate listed = listed(row, kind);
        String windowText = row.text("window_text");
        Window window = WindowReader.read(windowText, kind, listed).orElse(null);
        String language = row.required("language");
        ShippedText text = ShippedText.of(id, files).orElse(null);
        return new Statement(
                row.required("publisher"),
                kind,
                listed,
                CoverageByWindow.of(kind, windowText, window, listed),
                address(row),
                language,
                published(row),
                null,
                windowText,
                window,
                row.wholeNumber("total_claimed"),
                text == null ? null : text.content(),
                text == null ? null : text.kind(),
                row.text("note"),
                withSpans(read, text, windowText, language),
                Set.of());
    }

    private static @Nullable URI address(CsvRow row) {
        String written = row.text("url");
        try {
            return written.isEmpty() ? null : PageAddress.of(written);
        } catch (UnfitAddress e) {
            throw new MalformedInput(row.file(), row.line(), e.text(Language.EN, written), e);
        }
    }

    /** These files know the day alone. */
    private static @Nullable Publication published(CsvRow row) {
        LocalDate day = row.date("published_on");
        if (day != null && !Publication.isDay(day)) {
            throw row.malformed("published on %s".formatted(day));
        }
        return day == null ? null : Publication.on(day);
    }

    /** A night statement is listed under the morning of its night, another kind under its date. */
    private static LocalDate listed(CsvRow row, ReportKind kind) {
        LocalDate listed = row.date(kind == ReportKind.NIGHT ? "night" : "date");
        if (listed == null) {
            throw row.malformed("a report of kind %s without its date".formatted(kind));
        }
        return listed;
    }

    private List<Line> withSpans(List<Line> read, @Nullable ShippedText text, String windowText, String language) {
        if (text == null) {
            return read;
        }
        List<LineSpans> spans = text.kind() == TextKind.DIGEST
                ? digestSpans.find(text.content(), windowText, read)
                : sourceSpans.find(text.content(), language, read);
        List<Line> placed = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            placed.add(spans.get(i).on(read.get(i)));
        }
        return placed;
    }
}
