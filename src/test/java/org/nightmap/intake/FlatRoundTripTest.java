package org.nightmap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.nightmap.language.FormulaGuard;
import org.nightmap.report.Coverage;
import org.nightmap.report.IssueCode;
import org.nightmap.report.Line;
import org.nightmap.report.LineKind;
import org.nightmap.report.Publication;
import org.nightmap.report.ReportKind;
import org.nightmap.report.ReportRef;
import org.nightmap.report.ReportStatus;
import org.nightmap.report.ReportSummary;
import org.nightmap.report.Statement;
import org.nightmap.report.StoredReport;
import org.nightmap.report.Tally;
import org.nightmap.report.TextKind;
import org.nightmap.report.TextSpan;
import org.nightmap.report.Window;

/** Whatever a report says, writing it and reading it again gives the same. */
class FlatRoundTripTest {

    /** Letters of both languages, and whatever has a meaning in CSV or in a spreadsheet. */
    private static final Arbitrary<String> TEXT = Arbitraries.strings()
            .withChars("abАяё \",;\t\n\r'=+-@|«»0123😀".toCharArray())
            .ofMinLength(0)
            .ofMaxLength(12)
            // Half of a surrogate pair is no text: no encoding can write it
            .filter(StandardCharsets.UTF_8.newEncoder()::canEncode);

    private static final Arbitrary<String> NOT_BLANK = TEXT.filter(text -> !text.isBlank());

    private final ReportCsv csv = ReportFiles.CSV;

    @Property
    void whatIsWrittenIsReadBackUnchanged(@ForAll("reports") @Size(max = 5) List<StoredReport> reports) {
        List<StoredReport> numbered = new ArrayList<>();
        for (StoredReport report : reports) {
            numbered.add(withId(report, "report-" + numbered.size()));
        }
        ImportFile file = csv.open("x.csv", csv.write(numbered).getBytes(StandardCharsets.UTF_8));
        CsvImport read = csv.read(file);

        assertThat(read.problems()).isEmpty();
        assertThat(read.reports())
                .extracting(ImportedReport::statement)
                .isEqualTo(numbered.stream().map(StoredReport::statement).toList());
        assertThat(read.reports())
                .extracting(r -> new ReportRef(r.id(), r.revision()))
                .isEqualTo(numbered.stream().map(r -> r.summary().ref()).toList());
        assertThat(read.reports())
                .extracting(ImportedReport::status)
                .isEqualTo(numbered.stream().map(r -> r.summary().status()).toList());
    }

    /** What a spreadsheet takes for a formula begins with one of these characters. */
    @Property
    void noCellIsAFormula(@ForAll("texts") String text) {
        String cell = FormulaGuard.guarded(text);
        assertThat(cell).matches("(?s)([^=+\\-@\t\r].*)?");
        assertThat(FormulaGuard.unguarded(cell)).isEqualTo(text);
    }

    @Provide
    Arbitrary<String> texts() {
        return TEXT;
    }

    @Provide
    Arbitrary<List<StoredReport>> reports() {
        return report().list();
    }

    private static Arbitrary<StoredReport> report() {
        Arbitrary<String> words = Combinators.combine(NOT_BLANK, TEXT, TEXT, NOT_BLANK)
                .as((publisher, window, note, text) -> String.join("\0", publisher, window, note, text));
        Arbitrary<List<Object>> marks = Combinators.combine(
                        Arbitraries.of(ReportKind.class),
                        Arbitraries.of(Coverage.class),
                        Arbitraries.of(ReportStatus.class),
                        Arbitraries.of(TextKind.class),
                        Arbitraries.of("en", "ru", "de"))
                .as((kind, coverage, status, textKind, language) ->
                        List.of(kind, coverage, status, textKind, language));
        return Combinators.combine(
                        words,
                        marks,
                        Arbitraries.integers().between(0, 36_000),
                        Arbitraries.integers().between(0, 100_000).injectNull(0.2),
                        Arbitraries.integers().between(0, 63),
                        line().list().ofMaxSize(4))
                .as(FlatRoundTripTest::report);
    }

    /** Each bit of {@code given} says whether one of the values that may be missing is there. */
    private static StoredReport report(
            String words, List<Object> marks, int day, @Nullable Integer stated, int given, List<Line> lines) {
        String[] word = words.split("\0", -1);
        LocalDate date = LocalDate.of(2000, 1, 1).plusDays(day);
        boolean hasText = (given & 1) > 0;
        List<Line> numbered = new ArrayList<>();
        for (Line line : lines) {
            TextSpan place = hasText && word[3].length() > 1 ? new TextSpan(0, 1) : null;
            TextSpan number = hasText && word[3].length() > 1 ? new TextSpan(1, word[3].length()) : null;
            numbered.add(new Line(
                    numbered.size() + 1,
                    line.place(),
                    line.kind(),
                    line.region(),
                    line.regions(),
                    line.alsoCovers(),
                    line.count(),
                    line.atLeast(),
                    line.atMost(),
                    line.each(),
                    line.note(),
                    place,
                    number,
                    line.issues(),
                    line.issues().stream().limit(1).toList(),
                    line.kind() == LineKind.SEA ? "Black Sea" : null));
        }
        Statement statement = new Statement(
                word[0],
                (ReportKind) marks.get(0),
                date,
                (Coverage) marks.get(1),
                (given & 2) > 0 ? URI.create("https://example.org/" + day + "?a=b,c") : null,
                (String) marks.get(4),
                (given & 4) > 0
                        ? new Publication(
                                date.plusDays(day == 36_000 ? 0 : 1),
                                (given & 1) > 0 ? LocalTime.of(0, day % 60) : null)
                        : null,
                (given & 8) > 0 ? Instant.parse("2026-01-01T00:00:00.123456Z").plusSeconds(day) : null,
                word[1],
                (given & 16) > 0 ? new Window(date.minusDays(1).atTime(22, 0), date.atTime(7, 30)) : null,
                stated,
                hasText ? word[3] : null,
                hasText ? (TextKind) marks.get(3) : null,
                word[2],
                numbered,
                (given & 2) > 0
                        ? EnumSet.of(IssueCode.SUM_BELOW_TOTAL, IssueCode.values()[day % IssueCode.values().length])
                        : Set.of());
        return stored(new ReportRef("x", 1), (ReportStatus) marks.get(2), statement);
    }

    private static StoredReport withId(StoredReport report, String id) {
        return stored(new ReportRef(id, 3), report.summary().status(), report.statement());
    }

    private static StoredReport stored(ReportRef ref, ReportStatus status, Statement s) {
        return new StoredReport(
                new ReportSummary(
                        1,
                        ref,
                        status,
                        s.publisher(),
                        s.kind(),
                        s.date(),
                        s.coverage(),
                        s.window(),
                        s.windowText(),
                        s.url(),
                        s.language(),
                        s.published(),
                        Tally.of(s.stated(), 0, 0),
                        false,
                        false,
                        s.lines().size(),
                        "",
                        s.textKind(),
                        s.note()),
                s);
    }

    private static Arbitrary<Line> line() {
        return Combinators.combine(
                        NOT_BLANK,
                        Arbitraries.of(LineKind.class),
                        TEXT,
                        Arbitraries.integers().between(0, 100_000),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.of(true, false),
                        Arbitraries.of(IssueCode.class).list().ofMaxSize(3))
                .as(FlatRoundTripTest::line);
    }

    private static Line line(
            String place, LineKind kind, String note, int number, int form, boolean each, List<IssueCode> issues) {
        boolean region = kind == LineKind.REGION;
        Set<Integer> bounds =
                new HashSet<>(form == 1 ? Set.of(1) : form == 2 ? Set.of(2) : form == 3 ? Set.of(1, 2) : Set.of());
        return new Line(
                1,
                place,
                kind,
                region ? "RU-MOS" : null,
                kind == LineKind.JOINT ? List.of("RU-TVE", "RU-KRS") : List.of(),
                region && each ? List.of("RU-MOW") : List.of(),
                form == 0 ? number : null,
                bounds.contains(1) ? number / 2 : null,
                bounds.contains(2) ? number : null,
                each,
                note,
                null,
                null,
                issues);
    }
}
