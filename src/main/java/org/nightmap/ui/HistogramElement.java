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
import org.nightmap.choropleth.Choropleth;
import org.nightmap.choropleth.ChoroplethJson;
import org.nightmap.choropleth.Feature;
import org.nightmap.choropleth.MapState;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How many regions have which count, in the colours of their classes, with the breaks to be moved. */
@JsModule("./legend/nightmap-histogram.ts")
@Tag("nightmap-histogram")
final class HistogramElement extends Component {

    /** What it is called, and each of its breaks. */
    void name(String label, String breakLabel) {
        getElement().setProperty("label", label);
        getElement().setProperty("breakLabel", breakLabel);
    }

    /** @param maps classed together */
    void show(List<Choropleth> maps) {
        show(maps, ChoroplethJson.legend(maps));
    }

    /** By their sizes, whatever their sign: the classes part these, and the breaks are of these. */
    void showSizes(Choropleth differences) {
        show(List.of(differences), ChoroplethJson.sizes(differences));
    }

    /** Takes back a break that was moved to where it cannot be. */
    void settle() {
        getElement().executeJs("this.settle()");
    }

    private void show(List<Choropleth> maps, ObjectNode legend) {
        ArrayNode values = JsonNodeFactory.instance.arrayNode();
        maps.stream()
                .flatMap(map -> map.features().stream())
                .filter(feature -> feature.state() == MapState.COUNTED)
                .mapToDouble(Feature::weight)
                .filter(size -> size > 0)
                .sorted()
                .forEach(values::add);
        getElement().setPropertyJson("values", values);
        getElement().setProperty("whole", maps.getFirst().measure().whole());
        getElement().setPropertyJson("legend", legend);
    }

    Registration addBreaksListener(ComponentEventListener<BreaksMoved> listener) {
        return addListener(BreaksMoved.class, listener);
    }

    /** A break was moved. */
    @DomEvent("breaks-moved")
    public static final class BreaksMoved extends ComponentEvent<HistogramElement> {

        private final String breaks;

        public BreaksMoved(
                HistogramElement source, boolean fromClient, @EventData("event.detail.breaks") String breaks) {
            super(source, fromClient);
            this.breaks = breaks;
        }

        /** All of them, the lower bounds of the classes, with commas between. */
        String breaks() {
            return breaks;
        }
    }
}
