package org.nightmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import org.nightmap.choropleth.Theme;
import tools.jackson.databind.node.ObjectNode;

/** The legend: classes, states present and their number of regions. */
@Tag("nightmap-legend")
final class LegendElement extends Component {

    LegendElement() {
        getElement().setProperty("open", true);
    }

    void choropleth(ObjectNode choropleth) {
        getElement().setPropertyJson("choropleth", choropleth);
    }

    void palette(ObjectNode palette) {
        getElement().setPropertyJson("palette", palette);
    }

    void theme(Theme theme) {
        getElement().setProperty("theme", theme.code());
    }
}
