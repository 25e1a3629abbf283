package org.nightmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import org.nightmap.choropleth.ColourVision;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Shows what it is in as other eyes see it. */
@JsModule("./map/nightmap-eyes.ts")
@Tag("nightmap-eyes")
final class EyesElement extends Component {

    EyesElement() {
        getElement().getStyle().set("position", "absolute");
    }

    void seeWith(ColourVision vision) {
        ArrayNode matrix = JsonNodeFactory.instance.arrayNode();
        if (vision != ColourVision.NORMAL) {
            vision.matrix().forEach(matrix::add);
        }
        getElement().setPropertyJson("matrix", matrix);
    }
}
