package org.nightmap.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nightmap.gazetteer.Gazetteer;
import org.nightmap.report.IssueCode;
import org.nightmap.report.Line;
import org.nightmap.report.LineKind;

/** Makes a report's lines of its rows in {@code counts.csv}; where they stand in the text is found later. */
final class ShippedLines {

    static final List<String> COLUMNS = List.of("report_id", "place_as_written", "region_iso", "kind", "count", "note");

    private final NotePhrases phrases;
    private final Gazetteer names;

    ShippedLines(NotePhrases phrases, Gazetteer names) {
        this.phrases = phrases;
        this.names = names;
    }

    /** The lines, numbered in the order of the rows. */
    List<Line> read(List<CsvRow> rows) {
        List<Line> lines = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (CsvRow row : rows) {
            boolean again = row.text("kind").equals("region") && !seen.add(row.text("region_iso"));
            try {
                lines.add(line(row, lines.size() + 1, again));
            } catch (IllegalArgumentException e) {
                throw new MalformedInput(row.file(), row.line(), String.valueOf(e.getMessage()), e);
            }
        }
        return lines;
    }

    private Line line(CsvRow row, int number, boolean again) {
        LineKind kind = LineKind.valueOf(row.required("kind").toUpperCase(Locale.ROOT));
        String place = row.required("place_as_written");
        String region = kind == LineKind.REGION ? row.required("region_iso") : null;
        if (kind != LineKind.REGION
                && kind != LineKind.JOINT
                && !row.text("region_iso").isEmpty()) {
            throw row.malformed("a place of kind %s has no region".formatted(row.text("kind")));
        }
        List<String> joint = kind == LineKind.JOINT ? regions(row) : List.of();
        Integer count = row.wholeNumber("count");
        String note = row.text("note");
        return new Line(
                number,
                place,
                kind,
                region,
                joint,
                region == null ? List.of() : names.alsoCovers(place, region),
                count,
                null,
                null,
                phrases.saysEach(note),
                phrases.kept(note),
                null,
                null,
                issues(
                        kind == LineKind.UNKNOWN || OtherPlace.isMeant(names, place, kind, region, joint),
                        kind,
                        count,
                        again,
                        note));
    }

    private List<IssueCode> issues(
            boolean unmatched, LineKind kind, @Nullable Integer count, boolean again, String note) {
        List<IssueCode> issues = new ArrayList<>();
        if (unmatched) {
            issues.add(IssueCode.UNMATCHED_PLACE);
        }
        if (kind == LineKind.JOINT) {
            issues.add(IssueCode.JOINT_COUNT);
        }
        if (count == null) {
            issues.add(IssueCode.PLACE_WITHOUT_COUNT);
        }
        if (again) {
            issues.add(IssueCode.DUPLICATE_PLACE);
        }
        issues.addAll(phrases.issues(note));
        return issues;
    }

    private static List<String> regions(CsvRow row) {
        return Stream.of(row.text("region_iso").split("\\|"))
                .filter(iso -> !iso.isEmpty())
                .toList();
    }
}
