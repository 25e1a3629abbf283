package org.nightmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeDetails;

/** What is there for whoever asks for it: a line that says how much, and opens it. */
final class Fold extends NativeDetails {

    Fold(String summary, Component content) {
        super(summary, content);
        addClassName("nm-fold");
    }

    /** Of those of a name one is open at a time: the browser closes the other. */
    void oneOf(String name) {
        getElement().setAttribute("name", name);
    }
}
