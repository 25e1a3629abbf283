package org.nightmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Turns the desk's single-letter keys off and on again; the choice is kept in the browser. */
@Tag("nightmap-letter-keys")
@JsModule("./look/nightmap-letter-keys.ts")
final class LetterKeysElement extends Component implements DeskPart {

    private static final String KEYS = "[]e";

    @Override
    public void show(DeskContent content) {
        Texts texts = content.texts();
        getElement().setProperty("keys", KEYS);
        getElement().setProperty("turnOff", texts.of("ui.letter_keys.off"));
        getElement().setProperty("turnOn", texts.of("ui.letter_keys.on"));
    }
}
