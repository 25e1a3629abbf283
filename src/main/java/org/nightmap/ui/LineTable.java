package org.nightmap.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nightmap.intake.IssueMessages;
import org.nightmap.report.IssueCode;
import org.nightmap.report.Line;
import org.nightmap.report.LineChange;
import org.nightmap.report.LineKind;

/**
 * The lines of a revision, with what became of each since the one before it. Many lines are shown by and by: nobody reads
 * thousands at once, and each is some fifteen elements of the page.
 */
final class LineTable extends PlainTable {

    /** Rows that are shown at once. */
    static final int MOST = 200;

    private final List<LineChange> lines;
    private final UnaryOperator<String> regionName;
    private int shown;

    /**
     * A table.
     *
     * @param regionName what a region is called, by its key
     */
    LineTable(Texts texts, UnaryOperator<String> regionName, List<LineChange> lines) {
        super(
                texts,
                Stream.of(
                                "ui.report.place",
                                "ui.report.region",
                                "ui.report.count",
                                "ui.report.note",
                                "ui.report.change")
                        .map(texts::of)
                        .toList());
        this.regionName = regionName;
        this.lines = lines;
        showMore();
    }

    /** Shows the next lines. */
    final void showMore() {
        int next = Math.min(lines.size(), shown + MOST);
        lines.subList(shown, next).forEach(this::add);
        shown = next;
    }

    /** How many lines are not shown yet. */
    int more() {
        return lines.size() - shown;
    }

    private void add(LineChange change) {
        String kind = change.kind().name().toLowerCase(Locale.ROOT);
        row(
                        cell(change, LineChange.Part.PLACE, Line::place),
                        regionCell(change),
                        cell(change, LineChange.Part.NUMBER, this::number),
                        cell(change, LineChange.Part.NOTE, Line::note),
                        new Span(change.kind() == LineChange.Kind.SAME ? "" : texts.of("ui.report.change." + kind)))
                .addClassName("nm-line-" + kind);
    }

    /** What is said now; what was said before is struck through where it differs. */
    private Div cell(LineChange change, LineChange.Part part, Words words) {
        Div cell = new Div();
        Line before = change.before();
        Line after = change.after();
        boolean differs = change.parts().contains(part)
                || part == LineChange.Part.REGION && change.parts().contains(LineChange.Part.KIND);
        if (before != null && (after == null || differs)) {
            Span old = Markup.text("nm-before", words.of(before));
            old.getElement().setAttribute("role", "deletion");
            cell.add(old, new Span(" "));
        }
        if (after != null) {
            cell.add(Markup.text(differs ? "nm-differs" : "nm-after", words.of(after)));
        }
        return cell;
    }

    /** A line whose words name another place says so, until a person has looked at it. */
    private Div regionCell(LineChange change) {
        Div cell = cell(change, LineChange.Part.REGION, this::region);
        Line line = change.after();
        if (line != null
                && line.kind() != LineKind.UNKNOWN
                && line.issues().contains(IssueCode.UNMATCHED_PLACE)
                && !line.settled().contains(IssueCode.UNMATCHED_PLACE)) {
            cell.add(Markup.line("nm-note nm-problem", IssueMessages.ofOtherPlace(line.place(), texts.language())));
        }
        return cell;
    }

    private String region(Line line) {
        return switch (line.kind()) {
            case REGION ->
                Stream.concat(Stream.of(String.valueOf(line.region())), line.alsoCovers().stream())
                        .map(regionName)
                        .collect(Collectors.joining(" + "));
            case JOINT ->
                texts.of("ui.place.joint") + ": "
                        + line.regions().stream().map(regionName).collect(Collectors.joining(", "));
            case SEA, COUNTRY, UNKNOWN ->
                line.meant() == null
                        ? texts.of("ui.place." + kind(line.kind()))
                        : texts.of("ui.place." + kind(line.kind())) + ": " + line.meant();
        };
    }

    private static String kind(LineKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private String number(Line line) {
        Integer least = line.atLeast();
        Integer most = line.atMost();
        if (least != null && most != null) {
            return texts.of("ui.bounds.range", least, most);
        }
        if (least != null) {
            return texts.of("ui.bounds.at_least", least);
        }
        if (most != null) {
            return texts.of("ui.bounds.at_most", most);
        }
        return exact(line.count());
    }

    private String exact(@Nullable Integer count) {
        return count == null ? "–" : texts.number(count);
    }

    /** What a cell says of a line. */
    private interface Words {

        String of(Line line);
    }
}
