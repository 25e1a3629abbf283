package org.nightmap.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A box of what is only read, with what stands in it. It holds no component: {@link ProseElement} has the browser make it.
 *
 * @param tag the tag, as this program writes it
 * @param className class names of the style sheets, with spaces between
 * @param attributes further attributes
 * @param text what it says, before all else that stands in it; empty for nothing
 * @param pieces what stands in it
 */
record Piece(String tag, String className, Map<String, String> attributes, String text, List<Piece> pieces) {

    Piece {
        attributes = Map.copyOf(attributes);
        pieces = List.copyOf(pieces);
        text = ShownText.of(text);
    }

    static Piece box(String className, Piece... pieces) {
        return box(className, List.of(pieces));
    }

    static Piece box(String className, List<Piece> pieces) {
        return of("div", className, "", pieces);
    }

    /** A line of its own. */
    static Piece line(String className, String text) {
        return of("div", className, text, List.of());
    }

    /** Words within a line. */
    static Piece text(String className, String text) {
        return of("span", className, text, List.of());
    }

    static Piece section(String title) {
        return of("h3", "nm-section", title, List.of());
    }

    /** A short mark beside a name: Basis, Disputed. */
    static Piece pill(String text) {
        return text("nm-pill", text);
    }

    static Piece strongPill(String text) {
        return text("nm-pill nm-pill-strong", text);
    }

    /** What is there for whoever asks for it, as {@link Fold} is among components. */
    static Piece fold(String summary, Piece content) {
        return of("details", "nm-fold", "", List.of(of("summary", "", summary, List.of()), content));
    }

    static Piece of(String tag, String className, String text, List<Piece> pieces) {
        return new Piece(tag, className, Map.of(), text, pieces);
    }

    /** The same with another piece at its end. */
    Piece with(@Nullable Piece piece) {
        if (piece == null) {
            return this;
        }
        List<Piece> more = new ArrayList<>(pieces);
        more.add(piece);
        return new Piece(tag, className, attributes, text, more);
    }

    /** The same with one more attribute. */
    Piece with(String attribute, String value) {
        Map<String, String> more = new LinkedHashMap<>(attributes);
        more.put(attribute, value);
        return new Piece(tag, className, more, text, pieces);
    }

    /** {@code ["div.nm-line.nm-small", {"lang": "en"}, "what it says", ["span", …], …]}; the object only where there is one. */
    ArrayNode json() {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        json.add(className.isEmpty() ? tag : tag + "." + className.replace(' ', '.'));
        if (!attributes.isEmpty()) {
            attributes.forEach(json.addObject()::put);
        }
        if (!text.isEmpty()) {
            json.add(text);
        }
        pieces.forEach(piece -> json.add(piece.json()));
        return json;
    }
}
