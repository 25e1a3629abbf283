package org.nightmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What is only read. The browser makes its boxes from one property: components, which each travel with a place, a tag and their
 * attributes, and are taken away again one by one, would weigh several times what they say.
 */
@JsModule("./prose/nightmap-prose.ts")
@Tag("nightmap-prose")
class ProseElement extends Component implements HasStyle {

    ProseElement(String... classNames) {
        addClassNames(classNames);
    }

    final void write(List<Piece> pieces) {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        pieces.forEach(piece -> json.add(piece.json()));
        getElement().setPropertyJson("pieces", json);
    }
}
