package org.nightmap.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nightmap.gazetteer.Gazetteer;
import org.nightmap.gazetteer.Place;
import org.nightmap.gazetteer.PlaceKind;
import org.nightmap.report.IssueCode;
import org.nightmap.report.Line;
import org.nightmap.report.LineKind;
import org.nightmap.report.TextSpan;

/** Makes a report's line of a row. What the file has no column for follows from the place's name. */
final class FlatLine {

    private final Gazetteer names;
    private final Set<String> regions;

    /** A reader of lines, given the keys of the regions that there are. */
    FlatLine(Gazetteer names, Set<String> regions) {
        this.names = names;
        this.regions = regions;
    }

    /**
     * The line; null where the row has problems, which are noted there.
     *
     * @param again whether its region was named before
     * @param textLength how long the report's text is, 0 without one
     */
    @Nullable Line read(FlatRow row, int number, Set<String> named, int textLength, List<ImportProblem> problems) {
        int before = problems.size();
        String place = row.required(ImportColumn.PLACE);
        Optional<Place> known = names.resolve(place);
        LineKind kind = kind(row, known);
        String region = kind == LineKind.REGION ? region(row, known) : noRegion(row, kind);
        List<String> joint = kind == LineKind.JOINT ? regions(row, ImportColumn.REGIONS) : List.of();
        Integer count = row.number(ImportColumn.COUNT, Line.LARGEST_COUNT);
        Integer atLeast = row.number(ImportColumn.AT_LEAST, Line.LARGEST_COUNT);
        Integer atMost = row.number(ImportColumn.AT_MOST, Line.LARGEST_COUNT);
        if (count != null && (atLeast != null || atMost != null)
                || atLeast != null && atMost != null && atLeast > atMost) {
            row.problem(ImportColumn.COUNT, ImportFault.DOES_NOT_FIT);
        }
        boolean vague = atLeast != null || atMost != null;
        boolean each = row.yes(ImportColumn.EACH);
        String note = row.text(ImportColumn.LINE_NOTE);
        TextSpan placeSpan = span(row, ImportColumn.PLACE_START, ImportColumn.PLACE_END, textLength);
        TextSpan numberSpan = span(row, ImportColumn.NUMBER_START, ImportColumn.NUMBER_END, textLength);
        List<String> covers = covers(row, kind, place, region);
        boolean again = region != null && !named.add(region);
        List<IssueCode> issues = row.has(ImportColumn.ISSUES)
                ? new ArrayList<>(row.choices(ImportColumn.ISSUES, IssueCode.class))
                : issues(kind, count, vague, again);
        if (OtherPlace.isMeant(names, place, kind, region, joint) && !issues.contains(IssueCode.UNMATCHED_PLACE)) {
            issues.add(IssueCode.UNMATCHED_PLACE);
        }
        List<IssueCode> settled = row.choices(ImportColumn.SETTLED, IssueCode.class);
        if (!issues.containsAll(settled)) {
            row.problem(ImportColumn.SETTLED, ImportFault.DOES_NOT_FIT);
        }
        String meant = row.text(ImportColumn.MEANT).strip();
        if (!meant.isEmpty() && kind != LineKind.SEA && kind != LineKind.COUNTRY) {
            row.problem(ImportColumn.MEANT, ImportFault.DOES_NOT_FIT);
        }
        if (problems.size() > before) {
            return null;
        }
        return new Line(
                number,
                place,
                kind,
                region,
                joint,
                covers,
                count,
                atLeast,
                atMost,
                each,
                note,
                placeSpan,
                numberSpan,
                issues,
                settled,
                meant.isEmpty() ? null : meant);
    }

    private static LineKind kind(FlatRow row, Optional<Place> known) {
        Optional<LineKind> written = row.choice(ImportColumn.PLACE_KIND, LineKind.class);
        if (written.isPresent()) {
            return written.get();
        }
        if (!row.raw(ImportColumn.REGIONS).isBlank()) {
            return LineKind.JOINT;
        }
        if (!row.raw(ImportColumn.REGION).isBlank()) {
            return LineKind.REGION;
        }
        return known.map(Place::kind)
                .map(kind -> switch (kind) {
                    case REGION -> LineKind.REGION;
                    case SEA -> LineKind.SEA;
                    case COUNTRY -> LineKind.COUNTRY;
                    case NATION, AREA -> LineKind.UNKNOWN;
                })
                .orElse(LineKind.UNKNOWN);
    }

    /** The region's key, which may be written as such or as a name, or left to the place. */
    private @Nullable String region(FlatRow row, Optional<Place> known) {
        String written = row.text(ImportColumn.REGION).strip();
        String region = written.isEmpty() ? known.map(Place::region).orElse(null) : key(written);
        if (region == null || !regions.contains(region)) {
            row.problem(
                    ImportColumn.REGION,
                    ImportFault.UNKNOWN_REGION,
                    written.isEmpty() ? row.text(ImportColumn.PLACE) : written);
        }
        return region;
    }

    private static @Nullable String noRegion(FlatRow row, LineKind kind) {
        if (!row.raw(ImportColumn.REGION).isBlank()) {
            row.problem(ImportColumn.REGION, ImportFault.DOES_NOT_FIT);
        }
        return null;
    }

    private @Nullable String key(String written) {
        return regions.contains(written)
                ? written
                : names.resolve(written)
                        .filter(place -> place.kind() == PlaceKind.REGION)
                        .map(Place::region)
                        .orElse(null);
    }

    private List<String> regions(FlatRow row, ImportColumn column) {
        List<String> keys = new ArrayList<>();
        for (String written : row.list(column)) {
            String key = key(written);
            if (key == null || keys.contains(key)) {
                row.problem(column, ImportFault.UNKNOWN_REGION, written);
            } else {
                keys.add(key);
            }
        }
        return keys;
    }

    private List<String> covers(FlatRow row, LineKind kind, String place, @Nullable String region) {
        if (kind != LineKind.REGION || region == null) {
            if (!row.raw(ImportColumn.ALSO_COVERS).isBlank()) {
                row.problem(ImportColumn.ALSO_COVERS, ImportFault.DOES_NOT_FIT);
            }
            return List.of();
        }
        return row.has(ImportColumn.ALSO_COVERS)
                ? regions(row, ImportColumn.ALSO_COVERS)
                : names.alsoCovers(place, region);
    }

    private static @Nullable TextSpan span(FlatRow row, ImportColumn first, ImportColumn last, int textLength) {
        Integer start = row.number(first, textLength);
        Integer end = row.number(last, textLength);
        if (start == null && end == null) {
            return null;
        }
        if (start == null || end == null || end <= start) {
            row.problem(first, ImportFault.DOES_NOT_FIT);
            return null;
        }
        return new TextSpan(start, end);
    }

    private static List<IssueCode> issues(LineKind kind, @Nullable Integer count, boolean vague, boolean again) {
        List<IssueCode> issues = new ArrayList<>();
        if (kind == LineKind.UNKNOWN) {
            issues.add(IssueCode.UNMATCHED_PLACE);
        }
        if (kind == LineKind.JOINT) {
            issues.add(IssueCode.JOINT_COUNT);
        }
        if (vague) {
            issues.add(IssueCode.VAGUE_COUNT);
        } else if (count == null) {
            issues.add(IssueCode.PLACE_WITHOUT_COUNT);
        }
        if (again) {
            issues.add(IssueCode.DUPLICATE_PLACE);
        }
        return issues;
    }
}
