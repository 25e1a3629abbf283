package org.nightmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.math.BigDecimal;
import java.util.List;
import org.nightmap.time.Period;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Goes from night to night by itself, at a pace; it knows when a map stands on the screen and when somebody looks closer. */
@JsModule("./timeline/nightmap-player.ts")
@Tag("nightmap-player")
final class PlayerElement extends Component {

    /** Nights a second. */
    private static final List<BigDecimal> PACES = List.of(new BigDecimal("0.5"), BigDecimal.ONE, BigDecimal.TWO);

    /**
     * A player that rests.
     *
     * @param map the map that it waits for
     * @param timeline the nights, which it rests over
     */
    PlayerElement(MapElement map, TimelineElement timeline) {
        // what the page holds of them is known only when all three are in it
        addAttachListener(attach ->
                getElement().executeJs("this.map = $0; this.timeline = $1", map.getElement(), timeline.getElement()));
    }

    void texts(Texts texts) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("play", texts.of("ui.player.play"));
        json.put("pause", texts.of("ui.player.pause"));
        json.put("pace", texts.of("ui.player.pace"));
        json.put("resting", texts.of("ui.player.resting"));
        getElement().setPropertyJson("texts", json);
        ArrayNode paces = JsonNodeFactory.instance.arrayNode();
        PACES.forEach(pace -> paces.addObject()
                .put("value", pace.doubleValue())
                .put("label", texts.of("ui.player.nights_a_second", pace)));
        getElement().setPropertyJson("paces", paces);
    }

    /** The nights there are to play, and what is shown. */
    void nights(Period window, Period shown) {
        getElement().setProperty("windowFrom", window.from().toString());
        getElement().setProperty("windowTo", window.to().toString());
        getElement().setProperty("shownFrom", shown.from().toString());
        getElement().setProperty("shownTo", shown.to().toString());
    }

    Registration addStepListener(ComponentEventListener<Step> listener) {
        return addListener(Step.class, listener);
    }

    Registration addRestListener(ComponentEventListener<Rest> listener) {
        return addListener(Rest.class, listener);
    }

    /** The next night is to be shown. */
    @DomEvent("play-step")
    public static final class Step extends ComponentEvent<PlayerElement> {

        private final String night;
        private final boolean first;

        public Step(
                PlayerElement source,
                boolean fromClient,
                @EventData("event.detail.night") String night,
                @EventData("event.detail.first") boolean first) {
            super(source, fromClient);
            this.night = night;
            this.first = first;
        }

        /** The night, {@code yyyy-MM-dd}. */
        String night() {
            return night;
        }

        /** Whether it is where playing begins. */
        boolean first() {
            return first;
        }
    }

    /** It stopped or waits. */
    @DomEvent("play-rest")
    public static final class Rest extends ComponentEvent<PlayerElement> {

        public Rest(PlayerElement source, boolean fromClient) {
            super(source, fromClient);
        }
    }
}
