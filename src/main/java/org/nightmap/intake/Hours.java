package org.nightmap.intake;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nightmap.report.Coverage;
import org.nightmap.report.ReportKind;
import org.nightmap.report.Statement;
import org.nightmap.report.Window;

/**
 * The hours that a statement under review speaks for, Moscow time. How much of its night it covers follows from them.
 *
 * @param written the hours as the statement words them; empty where it gives none
 * @param given whether it gives hours, understood or not
 * @param from begin; null where it is not known
 * @param to end; null where it is not known
 * @param stored the coverage that was stored with them; null once hours, date or kind are corrected
 */
public record Hours(
        String written,
        boolean given,
        @Nullable LocalDateTime from,
        @Nullable LocalDateTime to,
        @Nullable Coverage stored) {

    /** The hours that were read from a text. */
    static Hours read(String written, @Nullable Window window) {
        return new Hours(
                written,
                window != null || !written.isBlank(),
                window == null ? null : window.from(),
                window == null ? null : window.to(),
                null);
    }

    /** The hours of a stored statement, with the coverage that was stored. */
    static Hours of(Statement statement) {
        Hours read = read(statement.windowText(), statement.window());
        // a night that was stored as less than whole has hours, though nobody knows which
        boolean less = statement.kind() == ReportKind.NIGHT && statement.coverage() != Coverage.FULL;
        return new Hours(read.written, read.given || less, read.from, read.to, statement.coverage());
    }

    /** No hours are given: a night statement speaks for its whole night then. */
    public Hours notGiven() {
        return new Hours("", false, null, null, null);
    }

    /** Hours that a person gives; null for what is not known. The words of the statement stay. */
    public Hours between(@Nullable LocalDateTime begin, @Nullable LocalDateTime end) {
        return new Hours(written, true, begin, end, null);
    }

    /** The same hours, of a statement that is another than the stored one. */
    Hours ofAnother() {
        return new Hours(written, given, from, to, null);
    }

    /** Whether they are those of a statement: both ends or none, and the end after the begin. */
    public boolean isFit() {
        return !isHalf() && (from == null || to == null || to.isAfter(from));
    }

    /** Whether one end is given without the other. */
    public boolean isHalf() {
        return (from == null) != (to == null);
    }

    /** Begin and end, where both are known. */
    public Optional<Window> window() {
        return from == null || to == null || !isFit() ? Optional.empty() : Optional.of(new Window(from, to));
    }

    /** Whether they are no hours of a statement of this date, so that one or the other is wrong. */
    public boolean contradict(ReportKind kind, @Nullable LocalDate date) {
        return date != null
                && window().filter(window -> !WindowReader.isPlausible(window, kind, date))
                        .isPresent();
    }

    /** How much of its night a statement with these hours speaks for: what is doubtful is not known. */
    public Coverage coverage(ReportKind kind, @Nullable LocalDate date) {
        if (stored != null) {
            return stored;
        }
        if (date == null || contradict(kind, date) || given && window().isEmpty()) {
            return Coverage.UNKNOWN;
        }
        return CoverageByWindow.of(kind, written, window().orElse(null), date);
    }
}
