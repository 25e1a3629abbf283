package org.nightmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.shared.Registration;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nightmap.atlas.BrowserBoundaries;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The map in the browser. It draws what it is given and says which region was chosen; see {@code docs/map-formats.md}. */
@JsModule("./map/nightmap-map.ts")
@Tag("nightmap-map")
@NpmPackage(value = "ol", version = "10.11.0")
final class MapElement extends Component {

    void boundaries(BrowserBoundaries boundaries) {
        getElement()
                .setProperty("boundariesUrl", "boundaries/%s/%s.json".formatted(boundaries.view(), boundaries.hash()));
    }

    /**
     * What the map shows.
     *
     * @param key names the picture: the element's attribute {@code drawn} holds it once the picture is on the screen
     */
    void choropleth(ObjectNode choropleth, String key) {
        getElement().setProperty("pictureKey", key);
        getElement().setPropertyJson("choropleth", choropleth);
    }

    /** The regions with their names in the language of what is shown. */
    void regions(ObjectNode regions) {
        getElement().setPropertyJson("regions", regions);
    }

    /** Every palette by theme; the page's swatches and legend take their colours from here too. */
    void palette(ObjectNode palette) {
        getElement().setPropertyJson("palette", palette);
    }

    /** Whether circles stand for the numbers instead of fills. */
    void symbols(boolean on) {
        getElement().setProperty("symbols", on);
    }

    void select(@Nullable String iso) {
        getElement().setProperty("selected", iso);
    }

    /** Puts a component over the map, or beside it where the page is narrow. */
    void place(Place place, Component component) {
        component.getElement().setAttribute("slot", place.name().toLowerCase(Locale.ROOT));
        getElement().appendChild(component.getElement());
    }

    /** Where components stand on the map. */
    enum Place {
        TITLE,
        CONTROLS,
        LEGEND,
        NOTICE
    }

    /** Texts of the map's own controls. */
    void labels(Map<String, String> labels) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        labels.forEach(json::put);
        getElement().setPropertyJson("labels", json);
    }

    Registration addRegionSelectListener(ComponentEventListener<RegionSelect> listener) {
        return addListener(RegionSelect.class, listener);
    }

    /** A region was chosen on the map, or the choice taken back. */
    @DomEvent("region-select")
    public static final class RegionSelect extends ComponentEvent<MapElement> {

        private final transient @Nullable String iso;

        public RegionSelect(
                MapElement source, boolean fromClient, @EventData("event.detail.iso") @Nullable String iso) {
            super(source, fromClient);
            this.iso = iso;
        }

        /** The region's key; null where the choice was taken back. */
        @Nullable String iso() {
            return iso;
        }
    }
}
