package org.nightmap.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nightmap.intake.OtherNumber;
import org.nightmap.intake.OtherNumber.Meaning;
import org.nightmap.intake.Review;
import org.nightmap.intake.ReviewLine;
import org.nightmap.report.TextSpan;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What is marked in the text of a review: counts, places, the total, and every other number by what it was taken for. */
final class StatementMarks {

    private static final Comparator<TextSpan> IN_ORDER =
            Comparator.comparingInt(TextSpan::start).thenComparingInt(TextSpan::end);

    private final SortedMap<TextSpan, Mark> marks = new TreeMap<>(IN_ORDER);

    private StatementMarks() {}

    /**
     * A mark.
     *
     * @param lines ids of the lines that it belongs to: a number that was given once for several is one mark
     */
    private record Mark(String kind, List<Integer> lines, boolean doubt) {

        Mark and(Mark other) {
            List<Integer> both = new ArrayList<>(lines);
            both.addAll(other.lines);
            return new Mark(kind, both, doubt || other.doubt);
        }
    }

    static StatementMarks of(Review review) {
        StatementMarks marks = new StatementMarks();
        for (ReviewLine line : review.lines()) {
            boolean doubt = !line.doubts().isEmpty();
            List<Integer> ids = List.of(line.id());
            marks.add(line.line().numberSpan(), new Mark("count", ids, doubt));
            marks.add(line.line().placeSpan(), new Mark("place", ids, doubt));
        }
        Mark total = new Mark("total", List.of(), false);
        marks.add(review.statedSpan(), total);
        for (OtherNumber other : review.others()) {
            boolean doubt = other.meaning() == Meaning.OTHER_TOTAL
                    || other.meaning() == Meaning.NO_PLACE
                    || other.meaning() == Meaning.TOO_LARGE;
            Mark mark = new Mark(kind(other.meaning()), List.of(), doubt);
            // what a person has made a count of is one
            marks.marks.putIfAbsent(other.span(), mark);
        }
        return marks;
    }

    /** What the mark of a number is called, by what it was taken for. */
    static String kind(Meaning meaning) {
        return meaning.name().toLowerCase(Locale.ROOT);
    }

    /** The kinds of marks that there are. */
    Set<String> kinds() {
        return marks.values().stream().map(Mark::kind).collect(Collectors.toSet());
    }

    /** The marks by their start, each with the ids of its lines. */
    ArrayNode json() {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        marks.forEach((span, mark) -> json.add(json(span, mark)));
        return json;
    }

    /** Those of them that others have not, or have otherwise. */
    ArrayNode newTo(StatementMarks others) {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        marks.forEach((span, mark) -> {
            if (!mark.equals(others.marks.get(span))) {
                json.add(json(span, mark));
            }
        });
        return json;
    }

    /** Where they have nothing and others have something. */
    ArrayNode goneFrom(StatementMarks others) {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        others.marks.keySet().stream().filter(span -> !marks.containsKey(span)).forEach(span -> json.add(at(span)));
        return json;
    }

    private void add(@Nullable TextSpan span, Mark mark) {
        if (span != null) {
            marks.merge(span, mark, Mark::and);
        }
    }

    private static ObjectNode at(TextSpan span) {
        return JsonNodeFactory.instance.objectNode().put("start", span.start()).put("end", span.end());
    }

    private static ObjectNode json(TextSpan span, Mark mark) {
        ObjectNode json = at(span).put("kind", mark.kind()).put("doubt", mark.doubt());
        ArrayNode lines = json.putArray("lines");
        mark.lines().forEach(lines::add);
        return json;
    }
}
