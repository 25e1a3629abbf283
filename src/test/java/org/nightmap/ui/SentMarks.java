package org.nightmap.ui;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The marks of a text as the page reads them. */
final class SentMarks {

    private SentMarks() {}

    record Sent(int start, int end, String kind, boolean doubt, List<String> about, List<Integer> lines) {}

    static List<Sent> of(JsonNode json) {
        List<Integer> codes =
                json.get("codes").valueStream().map(JsonNode::asInt).toList();
        List<Sent> marks = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < codes.size(); ) {
            JsonNode sort = json.get("sorts").get(codes.get(i + 2));
            int lines = codes.get(i + 3);
            start += codes.get(i);
            marks.add(new Sent(
                    start,
                    start + codes.get(i + 1),
                    sort.get("kind").asString(),
                    sort.get("doubt").asBoolean(),
                    sort.get("about").valueStream().map(JsonNode::asString).toList(),
                    codes.subList(i + 4, i + 4 + lines)));
            i += 4 + lines;
        }
        return marks;
    }
}
