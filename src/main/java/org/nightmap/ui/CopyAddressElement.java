package org.nightmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import tools.jackson.databind.node.JsonNodeFactory;

/** An address in full, to be copied; in the browser, as only a click there may write to its clipboard. */
@JsModule("./export/nightmap-copy-address.ts")
@Tag("nightmap-copy-address")
final class CopyAddressElement extends Component implements HasStyle {

    CopyAddressElement(Texts texts) {
        getElement()
                .setPropertyJson(
                        "labels",
                        JsonNodeFactory.instance
                                .objectNode()
                                .put("address", texts.of("ui.copy.address"))
                                .put("copy", texts.of("ui.copy"))
                                .put("copied", texts.of("ui.copy.copied"))
                                .put("byHand", texts.of("ui.copy.by_hand")));
    }

    /** Shows an address; empty for none. */
    void show(String address) {
        getElement().setProperty("address", address);
    }
}
