package org.nightmap.ui;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What {@code nightmap-sources.ts} writes, of which the browser's tests prove that it does. */
final class SourceTexts {

    private SourceTexts() {}

    /** The words of every card, the folded ones last. */
    static List<String> of(SourcesElement element) {
        JsonNode content = (JsonNode) element.getElement().getPropertyRaw("content");
        JsonNode words = (JsonNode) element.getElement().getPropertyRaw("words");
        JsonNode fold = content.get("fold");
        Stream<JsonNode> folded =
                fold.isNull() ? Stream.empty() : fold.get("cards").valueStream();
        return Stream.concat(content.get("cards").valueStream(), folded)
                .map(card -> words(card, words))
                .toList();
    }

    private static String words(JsonNode card, JsonNode words) {
        return Stream.of(
                        card.get("publisher").asString(),
                        card.get("basis").asBoolean() ? words.get("basis").asString() : "",
                        card.get("facts").asString(),
                        card.get("figures").asString(),
                        card.get("differs").asString(),
                        words.get("report").asString(),
                        card.get("draw").isNull() ? "" : words.get("draw").asString())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "))
                .replaceAll("[\\s\u00a0\u202f]+", " ");
    }
}
