package org.nightmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import tools.jackson.databind.node.ObjectNode;

/** The legend: classes, states present and their number of regions. Its colours are the page's, which the map brings. */
@JsModule("./legend/nightmap-legend.ts")
@Tag("nightmap-legend")
final class LegendElement extends Component {

    LegendElement() {
        getElement().setProperty("open", true);
    }

    /** Whether it explains several maps, which the numbers of regions of one would not. */
    void ofSeveral(boolean several) {
        getElement().setProperty("several", several);
    }

    /**
     * What the legend explains.
     *
     * @param unit the first class's number of regions with its unit: 2 regions
     * @param caption says the unit below all classes, where they are too many for the first one to have room for it
     */
    void choropleth(ObjectNode choropleth, String unit, String caption) {
        getElement().setProperty("unit", unit);
        getElement().setProperty("caption", caption);
        getElement().setPropertyJson("choropleth", choropleth);
    }

    /**
     * Explains circles too.
     *
     * @param on whether they stand for the numbers
     * @param words what they tell
     * @param counted how a region is called that has one
     */
    void symbols(boolean on, String words, String counted) {
        getElement().setProperty("symbolsText", words);
        getElement().setProperty("countedText", counted);
        getElement().setProperty("symbols", on);
    }
}
