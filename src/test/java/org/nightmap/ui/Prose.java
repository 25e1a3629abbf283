package org.nightmap.ui;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What {@code nightmap-prose.ts} writes, of which the browser's tests prove that it does. */
final class Prose {

    private Prose() {}

    /** The pieces that an element is given; none where it is no prose. */
    static List<JsonNode> of(Element element) {
        return element.getPropertyRaw("pieces") instanceof JsonNode pieces
                ? pieces.valueStream().toList()
                : List.of();
    }

    /** The piece and all within it, from the outside in. */
    static Stream<JsonNode> withAllInside(JsonNode piece) {
        return Stream.concat(
                Stream.of(piece), piece.valueStream().filter(JsonNode::isArray).flatMap(Prose::withAllInside));
    }

    static boolean hasClass(JsonNode piece, String className) {
        return List.of(piece.get(0).asString().split("\\.")).indexOf(className) > 0;
    }

    static boolean hasTag(JsonNode piece, String tag) {
        return piece.get(0).asString().split("\\.")[0].equals(tag);
    }

    /** All text within a piece, with spaces between its parts. */
    static String text(JsonNode piece) {
        return piece.valueStream()
                .skip(1)
                .filter(part -> !part.isObject())
                .map(part -> part.isArray() ? text(part) : part.asString())
                .collect(Collectors.joining(" "));
    }
}
