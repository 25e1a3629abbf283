package org.nightmap.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.nightmap.picture.Basis;

/** Says that a person chose what the map is drawn from, and leads back to what the rules choose. */
final class ChosenLine extends Div {

    /**
     * The line of a picture.
     *
     * @param lines has the focus when the line is gone
     */
    ChosenLine(DeskContent content, DeskNavigation navigation, BasisLines lines) {
        addClassNames("nm-secondary", "nm-chosen");
        Texts texts = content.texts();
        List<Basis> drawn = content.picture().basis();
        boolean same = publishers(drawn).equals(publishers(content.ruled()));
        add(new Span(texts.of("ui.chosen", same ? revisions(texts, drawn) : publishers(drawn))));
        if (!content.ruled().isEmpty()) {
            String ruled = same ? revisions(texts, content.ruled()) : publishers(content.ruled());
            Button back = new Button(texts.of("ui.chosen.return", ruled), click -> {
                navigation.go(content.state().withBasis(List.of()));
                Focus.handOver(this, lines);
            });
            back.addThemeNames("tertiary-inline", "small");
            add(back);
        }
    }

    private static String publishers(List<Basis> basis) {
        return basis.stream().map(one -> one.report().publisher()).distinct().collect(Collectors.joining(", "));
    }

    /** Reports whose publishers tell nothing are told by their revisions, or, where those are the same, by their names. */
    private static String revisions(Texts texts, List<Basis> basis) {
        return basis.stream()
                .map(one -> texts.of(
                        "ui.chosen.revision",
                        one.report().publisher(),
                        one.report().ref().id(),
                        one.report().ref().revision()))
                .collect(Collectors.joining(", "));
    }
}
