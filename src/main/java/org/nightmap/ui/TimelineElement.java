package org.nightmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.Locale;
import org.nightmap.time.Period;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Nights with their totals, from which a night or a span is drawn out. */
@JsModule("./timeline/nightmap-timeline.ts")
@Tag("nightmap-timeline")
final class TimelineElement extends Component {

    void series(ObjectNode series) {
        getElement().setPropertyJson("series", series);
    }

    /** What it says, by the names that {@code nightmap-timeline.ts} has for it. */
    void texts(Texts texts) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("label", texts.of("ui.timeline"));
        json.put("title", texts.of("ui.timeline.title"));
        json.put("fold", texts.of("ui.timeline.fold"));
        json.put("from", texts.of("ui.timeline.from"));
        json.put("to", texts.of("ui.timeline.to"));
        json.put("whole", texts.of("ui.timeline.whole"));
        json.put("stated", texts.of("ui.timeline.stated", "{date}", "{number}"));
        json.put("counted", texts.of("ui.timeline.counted", "{date}", "{number}"));
        json.put("unknown", texts.of("ui.timeline.unknown", "{date}"));
        json.put("none", texts.of("ui.timeline.none", "{date}"));
        json.put("span", texts.of("ui.timeline.span", "{from}", "{to}", "{number}"));
        getElement().setPropertyJson("texts", json);
    }

    void shown(Period period) {
        getElement().setProperty("shownFrom", period.from().toString());
        getElement().setProperty("shownTo", period.to().toString());
    }

    void place(Place place, Component component) {
        component.getElement().setAttribute("slot", place.name().toLowerCase(Locale.ROOT));
        getElement().appendChild(component.getElement());
    }

    /** Where components stand in its bar. */
    enum Place {
        PLAY,
        WINDOW
    }

    Registration addChooseListener(ComponentEventListener<Choose> listener) {
        return addListener(Choose.class, listener);
    }

    /** A night or a span was drawn. */
    @DomEvent("timeline-choose")
    public static final class Choose extends ComponentEvent<TimelineElement> {

        private final String from;
        private final String to;

        public Choose(
                TimelineElement source,
                boolean fromClient,
                @EventData("event.detail.from") String from,
                @EventData("event.detail.to") String to) {
            super(source, fromClient);
            this.from = from;
            this.to = to;
        }

        /** The first night, {@code yyyy-MM-dd}. */
        String from() {
            return from;
        }

        /** The last one. */
        String to() {
            return to;
        }
    }
}
