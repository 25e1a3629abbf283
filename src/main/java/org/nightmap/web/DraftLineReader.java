package org.nightmap.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nightmap.gazetteer.Gazetteer;
import org.nightmap.intake.OtherPlace;
import org.nightmap.report.IssueCode;
import org.nightmap.report.Line;
import org.nightmap.report.LineKind;
import org.nightmap.report.RegionTable;
import org.nightmap.report.TextSpan;
import org.springframework.stereotype.Component;

/** Reads the lines of a draft. */
@Component
class DraftLineReader {

    /** As in a file of reports. */
    private static final int MOST_LINES = 2000;

    private static final Set<String> PROPERTIES = Set.of(
            "place",
            "kind",
            "region",
            "regions",
            "count",
            "atLeast",
            "atMost",
            "vague",
            "each",
            "start",
            "end",
            "numberStart",
            "numberEnd",
            "sub");

    private final Gazetteer names;
    private final RegionTable regions;

    DraftLineReader(Gazetteer names, RegionTable regions) {
        this.names = names;
        this.regions = regions;
    }

    List<Line> read(JsonFields draft, int textLength) {
        List<JsonFields> given = draft.objects("lines", PROPERTIES);
        if (given.size() > MOST_LINES) {
            draft.fault("lines", "There are %d lines".formatted(given.size()), List.of("at most " + MOST_LINES));
            return List.of();
        }
        List<List<IssueCode>> issues = issues(draft, given.size());
        Set<String> known = regions.keys();
        List<Line> lines = new ArrayList<>();
        for (JsonFields line : given) {
            Line read = line(line, lines.size(), known, textLength, issues.get(lines.size()));
            lines.add(read);
        }
        return lines;
    }

    /** The issues of each line. Their messages are for people and are made anew. */
    private static List<List<IssueCode>> issues(JsonFields draft, int lines) {
        List<List<IssueCode>> issues = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            issues.add(new ArrayList<>());
        }
        for (JsonFields issue : draft.objects("issues", Set.of("code", "severity", "message", "line"))) {
            Integer line = issue.number("line", Integer.MAX_VALUE);
            if (line != null && line >= lines) {
                issue.fault("line", "There is no such line", List.of("0 to %d".formatted(lines - 1)));
            }
            issue.choice("code", IssueCode.class)
                    .filter(code -> line != null && line < lines)
                    .ifPresent(code -> issues.get(line == null ? 0 : line).add(code));
        }
        return issues;
    }

    private Line line(JsonFields line, int index, Set<String> known, int textLength, List<IssueCode> issues) {
        String place = line.required("place", 500);
        LineKind kind = line.choice("kind", LineKind.class).orElse(null);
        if (kind == null) {
            line.fault(
                    "kind", "This has to be one of the kinds", List.of("region", "sea", "country", "joint", "unknown"));
        }
        LineKind read = kind == null ? LineKind.UNKNOWN : kind;
        String region = region(line, read, known);
        List<String> joint = regions(line, read, known);
        Integer count = line.number("count", Line.LARGEST_COUNT);
        Integer atLeast = line.number("atLeast", Line.LARGEST_COUNT);
        Integer atMost = line.number("atMost", Line.LARGEST_COUNT);
        boolean bounded = atLeast != null || atMost != null;
        if (count != null && (bounded || line.yes("vague"))) {
            line.fault("count", "A vague line has bounds and no number", List.of());
            count = null;
        }
        if (atLeast != null && atMost != null && atLeast > atMost) {
            line.fault("atMost", "This is less than atLeast", List.of());
            atMost = null;
        }
        boolean each = line.yes("each");
        if (!place.isBlank()
                && OtherPlace.isMeant(names, place, read, region, joint)
                && !issues.contains(IssueCode.UNMATCHED_PLACE)) {
            issues.add(IssueCode.UNMATCHED_PLACE);
        }
        return new Line(
                index + 1,
                place.isBlank() ? "?" : place,
                read,
                region,
                joint,
                region == null || place.isBlank() ? List.of() : names.alsoCovers(place, region),
                count,
                atLeast,
                atMost,
                each,
                note(line),
                span(line, "start", "end", textLength),
                span(line, "numberStart", "numberEnd", textLength),
                issues);
    }

    private static @Nullable String region(JsonFields line, LineKind kind, Set<String> known) {
        String region = line.text("region", 16);
        if (kind != LineKind.REGION) {
            if (region != null) {
                line.fault("region", "Only a line of the kind region has a region", List.of());
            }
            return null;
        }
        if (region == null || !known.contains(region)) {
            line.fault("region", "A line of the kind region has the key of a region of the map", List.of("RU-ROS"));
            return "?";
        }
        return region;
    }

    /** Of a joint line; a region's own is repeated there and says nothing new. */
    private static List<String> regions(JsonFields line, LineKind kind, Set<String> known) {
        List<String> given = line.texts("regions", 16);
        boolean fit = Set.copyOf(given).size() == given.size() && known.containsAll(given);
        boolean ownAlone = kind == LineKind.REGION && given.size() <= 1;
        if (!fit || kind != LineKind.JOINT && !ownAlone && !given.isEmpty()) {
            line.fault("regions", "These are no regions of a joint line", List.of("RU-ROS"));
            return List.of();
        }
        return kind == LineKind.JOINT ? given : List.of();
    }

    private static String note(JsonFields line) {
        String note = line.objects("sub", Set.of("count", "note")).stream()
                .peek(part -> part.number("count", Line.LARGEST_COUNT))
                .map(part -> part.required("note", 500))
                .collect(Collectors.joining("; "));
        if (note.length() > 2000) {
            line.fault("sub", "The notes are longer than 2000 characters together", List.of());
            return "";
        }
        return note;
    }

    private static @Nullable TextSpan span(JsonFields line, String first, String last, int textLength) {
        Integer start = line.number(first, textLength);
        Integer end = line.number(last, textLength);
        if (start == null && end == null) {
            return null;
        }
        if (start == null || end == null || end <= start) {
            line.fault(first, "A position has a start and a later end", List.of());
            return null;
        }
        return new TextSpan(start, end);
    }
}
