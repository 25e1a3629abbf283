package org.nightmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;

/** Short ways to write the boxes that the views are made of. Class names may be several, with spaces between. Words may be from outside. */
final class Markup {

    private Markup() {}

    static Div box(String className, Component... children) {
        Div box = new Div(children);
        box.addClassNames(className.split(" "));
        return box;
    }

    static Span text(String className, String text) {
        Span span = new Span(ShownText.of(text));
        span.addClassNames(className.split(" "));
        return span;
    }

    /** A line of its own. */
    static Div line(String className, String text) {
        Div line = new Div();
        line.setText(ShownText.of(text));
        line.addClassNames(className.split(" "));
        return line;
    }

    static H3 section(String title) {
        H3 heading = new H3(title);
        heading.addClassName("nm-section");
        return heading;
    }

    /** A short mark beside a name: Basis, Disputed. */
    static Span pill(String text) {
        return text("nm-pill", text);
    }
}
