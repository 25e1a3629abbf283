package org.nightmap.intake;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nightmap.report.Line;
import org.nightmap.report.Publication;
import org.nightmap.report.ReportKind;
import org.nightmap.report.Statement;
import org.nightmap.report.TextKind;
import org.nightmap.report.Window;
import org.springframework.stereotype.Component;

/** Adds to what a program says of a statement what follows from it: its window, and how much of its night it speaks for. */
@Component
public class SubmittedStatements {

    SubmittedStatements() {}

    /** The statement; the parameters are those of {@link Statement}. */
    public Statement statement(
            String publisher,
            ReportKind kind,
            LocalDate date,
            @Nullable URI url,
            String language,
            @Nullable Publication published,
            Instant retrieved,
            String windowText,
            @Nullable Integer stated,
            @Nullable String text,
            TextKind textKind,
            String note,
            List<Line> lines) {
        Optional<Window> window = WindowReader.read(windowText, kind, date);
        return new Statement(
                publisher,
                kind,
                date,
                CoverageByWindow.of(kind, windowText, window.orElse(null), date),
                url,
                language,
                published,
                retrieved,
                windowText,
                window.orElse(null),
                stated,
                text,
                text == null ? null : textKind,
                note,
                lines,
                Set.of());
    }
}
