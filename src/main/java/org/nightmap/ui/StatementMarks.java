package org.nightmap.ui;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.nightmap.intake.Review;
import org.nightmap.intake.ReviewLine;
import org.nightmap.report.TextSpan;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What is marked in the text of a review: counts, places, the total, and numbers that are no counts. */
final class StatementMarks {

    private static final Comparator<TextSpan> IN_ORDER =
            Comparator.comparingInt(TextSpan::start).thenComparingInt(TextSpan::end);

    private final Map<TextSpan, ObjectNode> marks = new TreeMap<>(IN_ORDER);

    private StatementMarks() {}

    /** The marks by their start, each with the ids of its lines. */
    static ArrayNode of(Review review) {
        StatementMarks marks = new StatementMarks();
        for (ReviewLine line : review.lines()) {
            boolean doubt = !line.doubts().isEmpty();
            marks.add(line.line().numberSpan(), "count", line.id(), doubt);
            marks.add(line.line().placeSpan(), "place", line.id(), doubt);
        }
        marks.add(review.statedSpan(), "total", null, false);
        review.notCounts().forEach(span -> marks.add(span, "none", null, false));
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        marks.marks.values().forEach(json::add);
        return json;
    }

    /** A number that was given once for several lines is one mark. */
    private void add(@Nullable TextSpan span, String kind, @Nullable Integer line, boolean doubt) {
        if (span == null) {
            return;
        }
        ObjectNode mark = marks.computeIfAbsent(span, at -> {
            ObjectNode empty = JsonNodeFactory.instance
                    .objectNode()
                    .put("start", at.start())
                    .put("end", at.end())
                    .put("kind", kind)
                    .put("doubt", false);
            empty.putArray("lines");
            return empty;
        });
        if (line != null) {
            mark.withArray("lines").add(line);
        }
        if (doubt) {
            mark.put("doubt", true);
        }
    }
}
