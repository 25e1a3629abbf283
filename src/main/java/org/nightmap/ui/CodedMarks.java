package org.nightmap.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nightmap.report.IssueCode;
import org.nightmap.report.TextSpan;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Marks as they travel to the page. A text may have tens of thousands, so that what they have in common is said once: for each its
 * start after that of the one before, its length, its sort, and how many lines it has with their ids.
 */
final class CodedMarks {

    private final Map<Sort, Integer> sorts = new LinkedHashMap<>();
    private final ArrayNode codes = JsonNodeFactory.instance.arrayNode();
    private int start;

    /** What several marks have in common. */
    private record Sort(String kind, boolean doubt, List<IssueCode> about) {}

    void add(TextSpan span, StatementMark mark) {
        codes.add(span.start() - start);
        codes.add(span.end() - span.start());
        codes.add(sorts.computeIfAbsent(new Sort(mark.kind(), mark.doubt(), mark.about()), sort -> sorts.size()));
        codes.add(mark.lines().size());
        mark.lines().forEach(codes::add);
        start = span.start();
    }

    boolean isEmpty() {
        return codes.isEmpty();
    }

    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode common = json.putArray("sorts");
        sorts.keySet().forEach(sort -> {
            ArrayNode about = common.addObject()
                    .put("kind", sort.kind())
                    .put("doubt", sort.doubt())
                    .putArray("about");
            sort.about().forEach(code -> about.add(code.code()));
        });
        json.set("codes", codes);
        return json;
    }
}
