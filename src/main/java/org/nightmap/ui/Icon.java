package org.nightmap.ui;

import com.vaadin.flow.component.html.Span;

/** A sign of the interface, drawn by {@code icons.css} in the colour of the text; never the only bearer of a meaning. */
final class Icon extends Span {

    Icon(String name) {
        addClassName("nm-icon");
        getElement().setAttribute("aria-hidden", "true");
        show(name);
    }

    /** Becomes another sign. */
    void show(String name) {
        getElement().setAttribute("data-icon", name);
    }
}
