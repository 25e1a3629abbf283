package org.nightmap.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.nightmap.choropleth.ColourVision;

/** Says over the map that it is shown as other eyes see it, and ends that. */
final class PreviewNotice extends Div {

    private final Span words = new Span();
    private final Button end = new Button();

    /** @param ended told when a person has seen enough */
    PreviewNotice(Runnable ended) {
        addClassName("nm-preview-notice");
        words.getElement().setAttribute("role", "status");
        end.addThemeVariants(ButtonVariant.LUMO_SMALL);
        end.addClickListener(click -> ended.run());
        add(words, end);
        setVisible(false);
    }

    void show(Texts texts, ColourVision vision) {
        words.setText(texts.of("ui.colours.preview", texts.of("ui.colours.with." + vision.code())));
        end.setText(texts.of("ui.colours.preview.end"));
        end.getElement().setAttribute("title", texts.of("ui.colours.preview.key"));
        setVisible(vision != ColourVision.NORMAL);
    }
}
