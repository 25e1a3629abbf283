package org.nightmap.report;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The content of one revision of a report: what a publisher said, with nothing added.
 *
 * @param publisher who published it, not blank
 * @param kind what it counts
 * @param date the date it is listed under: the morning of its night, or the day of another kind
 * @param coverage how much of its night it speaks for
 * @param url where it was published, http or https; null if not known
 * @param language ISO 639-1 code of its text
 * @param published when it was published; null if not known
 * @param retrievedAt when it was taken over; null if not known
 * @param windowText the window as written; empty if none is given
 * @param window the window as understood; null if none is given or it could not be read
 * @param stated the stated total; null if none is stated
 * @param text the text; null if not stored
 * @param textKind what the text is; null exactly where there is none
 * @param note what the person who entered it adds; empty if nothing
 * @param lines its counts in their order, numbered from 1
 * @param settled the issues of the whole that a person has looked at
 */
public record Statement(
        String publisher,
        ReportKind kind,
        LocalDate date,
        Coverage coverage,
        @Nullable URI url,
        String language,
        @Nullable Publication published,
        @Nullable Instant retrievedAt,
        String windowText,
        @Nullable Window window,
        @Nullable Integer stated,
        @Nullable String text,
        @Nullable TextKind textKind,
        String note,
        List<Line> lines,
        Set<IssueCode> settled) {

    public Statement {
        if (publisher.isBlank()) {
            throw new IllegalArgumentException("A report needs a publisher");
        }
        if (url != null && !List.of("http", "https").contains(String.valueOf(url.getScheme()))) {
            throw new IllegalArgumentException("The address %s is neither http nor https".formatted(url));
        }
        if (!language.matches("[a-z]{2,3}")) {
            throw new IllegalArgumentException("'%s' is no language code".formatted(language));
        }
        if (stated != null && (stated < 0 || stated > Line.LARGEST_COUNT)) {
            throw new IllegalArgumentException("A stated total of %d".formatted(stated));
        }
        if ((text == null) != (textKind == null)) {
            throw new IllegalArgumentException("A text has a kind, and a kind has a text");
        }
        lines = List.copyOf(lines);
        settled = Set.copyOf(settled);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).number() != i + 1) {
                throw new IllegalArgumentException(
                        "Line %d is numbered %d".formatted(i + 1, lines.get(i).number()));
            }
        }
    }

    /**
     * Whether both are the same statement: the same publisher, time, total and counts, and the same words. Where the words of one are
     * not known, two of the same counts may be of two parts of a night: then hours and address must not differ where both give
     * them. What was noted about it beside that may differ.
     */
    public boolean saysTheSameAs(Statement other) {
        return isOfTheSameTimeAs(other)
                && Objects.equals(stated, other.stated)
                && counts().equals(other.counts())
                && (text == null || other.text == null ? isOfTheSameHoursAs(other) : Words.same(text, other.text));
    }

    private boolean isOfTheSameHoursAs(Statement other) {
        return coverage == other.coverage
                && (windowText.isBlank() || other.windowText.isBlank() || Words.same(windowText, other.windowText))
                && (window == null || other.window == null || window.equals(other.window))
                && (url == null || other.url == null || url.equals(other.url));
    }

    /** Whether both have the same words of the same publisher and time, white space aside. */
    public boolean hasTheTextOf(Statement other) {
        return isOfTheSameTimeAs(other)
                && text != null
                && other.text != null
                && textKind == other.textKind
                && Words.same(text, other.text);
    }

    private boolean isOfTheSameTimeAs(Statement other) {
        return kind == other.kind
                && date.equals(other.date)
                && publisher.strip().equalsIgnoreCase(other.publisher.strip());
    }

    /**
     * The counts, each with how often it is given: in which order the lines stand says nothing about a night. Where a line is a
     * region's, it does not matter how the region is called.
     */
    private Map<List<Object>, Long> counts() {
        return lines.stream()
                .map(line -> List.<Object>of(
                        line.region() == null ? line.place() : line.region(),
                        line.kind(),
                        Set.copyOf(line.regions()),
                        Optional.ofNullable(line.count()),
                        Optional.ofNullable(line.atLeast()),
                        Optional.ofNullable(line.atMost())))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
