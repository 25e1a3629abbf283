package org.nightmap.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.nightmap.intake.OtherNumber.Meaning;

/** The key to the marks of a text: those that every text has, and of the rest those that this one has. */
final class MarkKey extends Div {

    private static final List<String> OF_LINES = List.of("count", "place");
    private static final String TOTAL = "total";
    private static final String NO_COUNT = StatementMarks.kind(Meaning.NO_COUNT);

    private static final String UNSURE = "unsure";

    /** Of which a text may have none. */
    private static final List<String> RARE = Stream.concat(
                    Stream.of(UNSURE), Stream.of(Meaning.values()).map(StatementMarks::kind))
            .filter(kind -> !kind.equals(NO_COUNT))
            .toList();

    MarkKey() {
        addClassName("nm-text-key");
    }

    /** What is said of each kind of mark. */
    static Map<String, String> meanings(Texts texts) {
        Map<String, String> meanings = new LinkedHashMap<>();
        OF_LINES.forEach(kind -> meanings.put(kind, texts.of("ui.review.mark." + kind, "{line}")));
        Stream.concat(Stream.of(TOTAL, NO_COUNT), RARE.stream())
                .forEach(kind -> meanings.put(kind, texts.of("ui.review.mark." + kind)));
        meanings.put("doubt", texts.of("ui.review.mark.doubt"));
        return meanings;
    }

    /**
     * Shows the key.
     *
     * @param kinds the kinds of marks in the text
     */
    void show(Texts texts, Set<String> kinds) {
        removeAll();
        OF_LINES.forEach(kind -> add(mark(texts, kind)));
        add(mark(texts, TOTAL), mark(texts, NO_COUNT));
        add(Markup.text("nm-mark nm-mark-count nm-mark-doubt", texts.of("ui.review.key.doubt")));
        RARE.stream().filter(kinds::contains).forEach(kind -> add(mark(texts, kind)));
    }

    private static Span mark(Texts texts, String kind) {
        return Markup.text("nm-mark nm-mark-" + kind, texts.of("ui.review.key." + kind));
    }
}
