package org.nightmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Reports, one below the other. The browser makes their boxes, so that only what they say has to travel. */
@JsModule("./sources/nightmap-sources.ts")
@Tag("nightmap-sources")
final class SourcesElement extends Component {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    /**
     * What is shown.
     *
     * @param cards reports that stand open
     * @param fold others that are there for whoever asks, or null
     */
    record Content(List<SourceCard> cards, @Nullable Folded fold) {

        Content {
            cards = List.copyOf(cards);
        }
    }

    /**
     * Reports that are folded.
     *
     * @param summary how many there are, in words
     * @param more how many of them are not even folded, or null where there are none
     */
    record Folded(
            String summary,
            List<SourceCard> cards,
            @Nullable String more) {

        Folded {
            cards = List.copyOf(cards);
        }
    }

    void show(Content content) {
        getElement().setPropertyJson("content", MAPPER.valueToTree(content));
    }

    /** What is written on every card, in the language of the page: basis, leaves, report, draw. */
    void words(Map<String, String> words) {
        getElement().setPropertyJson("words", MAPPER.valueToTree(words));
    }

    Registration addDrawListener(ComponentEventListener<Draw> listener) {
        return addListener(Draw.class, listener);
    }

    /** A report was chosen to be drawn. */
    @DomEvent("source-draw")
    public static final class Draw extends ComponentEvent<SourcesElement> {

        private final String ref;

        public Draw(SourcesElement source, boolean fromClient, @EventData("event.detail.ref") String ref) {
            super(source, fromClient);
            this.ref = ref;
        }

        /** The report, as its card names it. */
        String ref() {
            return ref;
        }
    }
}
