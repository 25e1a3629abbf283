package org.nightmap.intake;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightmap.report.ReportKind;
import org.nightmap.report.TextSpan;
import org.nightmap.report.Window;

/**
 * What was found in a statement's text, for a person to look at before it becomes a report.
 *
 * @param text the text; all positions are UTF-16 units of it
 * @param language its language, {@code en} or {@code ru}
 * @param kind what it counts
 * @param date the date it is listed under: the morning of its night, or the day of another kind; null where the text does
 *     not say
 * @param window the hours it speaks for; null where they are not given or not understood
 * @param windowText the hours as written; empty where they are not given
 * @param stated the stated total; null if none is stated
 * @param statedSpan where the total stands; null if none is stated
 * @param lines the counts, in the order of the text
 * @param others the numbers of the text that are neither the total nor those of lines, and the one of a line where it is too
 *     large to be a count
 * @param issues what a person should look at
 * @param unsure why numbers are not certain from the words
 */
public record Draft(
        String text,
        String language,
        ReportKind kind,
        @Nullable LocalDate date,
        @Nullable Window window,
        String windowText,
        @Nullable Integer stated,
        @Nullable TextSpan statedSpan,
        List<DraftLine> lines,
        List<OtherNumber> others,
        List<DraftIssue> issues,
        List<Unsure> unsure) {

    public Draft {
        lines = List.copyOf(lines);
        others = List.copyOf(others);
        issues = List.copyOf(issues);
        unsure = List.copyOf(unsure);
    }

    /** The sum of the lines' exact numbers. */
    public int sum() {
        return lines.stream()
                .mapToInt(line -> line.count() == null ? 0 : line.count())
                .sum();
    }
}
