package org.nightmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import tools.jackson.databind.node.JsonNodeFactory;

/** A small image of what will be exported. It waits until nothing changes any more, and asks again where the server is busy. */
@JsModule("./export/nightmap-map-preview.ts")
@Tag("nightmap-map-preview")
final class PreviewElement extends Component {

    PreviewElement(Texts texts) {
        getElement()
                .setPropertyJson(
                        "labels",
                        JsonNodeFactory.instance
                                .objectNode()
                                .put("loading", texts.of("ui.preview.loading"))
                                .put("shown", texts.of("ui.preview.shown"))
                                .put("busy", texts.of("ui.preview.busy"))
                                .put("failed", texts.of("ui.preview.failed"))
                                .put("none", texts.of("ui.preview.none"))
                                .put("retry", texts.of("ui.preview.retry")));
    }

    /**
     * Shows an image.
     *
     * @param address of the image
     * @param words the image for those who cannot see it
     * @param transparent whether its ground is
     */
    void show(String address, String words, boolean transparent) {
        getElement().setProperty("src", address);
        getElement().setProperty("alt", words);
        getElement().setProperty("transparent", transparent);
    }

    /** Says that there is nothing to show. */
    void clear() {
        getElement().setProperty("src", "");
    }
}
