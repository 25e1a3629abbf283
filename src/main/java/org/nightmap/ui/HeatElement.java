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
import org.jspecify.annotations.Nullable;
import org.nightmap.picture.RegionState;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Regions by nights. */
@JsModule("./heat/nightmap-heat.ts")
@Tag("nightmap-heat")
final class HeatElement extends Component {

    void palette(ObjectNode palette) {
        getElement().setPropertyJson("palette", palette);
    }

    void table(HeatTable table, Texts texts) {
        getElement().setProperty("language", texts.language().code());
        getElement().setPropertyJson("texts", words(texts));
        getElement().setPropertyJson("coded", table.json(texts));
        getElement().setProperty("counted", table.counted());
    }

    /** In which order the rows stand; those that are not in it are not shown. */
    void order(List<Integer> rows) {
        ArrayNode order = JsonNodeFactory.instance.arrayNode();
        rows.forEach(order::add);
        getElement().setPropertyJson("order", order);
    }

    private static ObjectNode words(Texts texts) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("label", texts.of("ui.heat.label"));
        json.put("night", texts.of("ui.heat.cell", "{row}", "{date}", "{said}"));
        json.put("all", texts.of("ui.heat.all", "{row}", "{said}"));
        json.put("total", texts.of("ui.heat.total"));
        json.put("noNumber", texts.of("ui.heat.no_number"));
        ObjectNode said = json.putObject("said");
        for (RegionState state : RegionState.values()) {
            if (state != RegionState.COUNTED) {
                said.put(state.code(), texts.of("choropleth.said." + state.code(), "{other}"));
            }
        }
        return json;
    }

    Registration addOpenListener(ComponentEventListener<Open> listener) {
        return addListener(Open.class, listener);
    }

    /** A cell was opened. */
    @DomEvent("cell-open")
    public static final class Open extends ComponentEvent<HeatElement> {

        private final transient @Nullable String iso;
        private final transient @Nullable String night;

        public Open(
                HeatElement source,
                boolean fromClient,
                @EventData("event.detail.iso") @Nullable String iso,
                @EventData("event.detail.night") @Nullable String night) {
            super(source, fromClient);
            this.iso = iso;
            this.night = night;
        }

        /** The region; null of a row of figures. */
        @Nullable String iso() {
            return iso;
        }

        /** The night, {@code yyyy-MM-dd}; null of all nights. */
        @Nullable String night() {
            return night;
        }
    }
}
