package org.nightmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import org.nightmap.report.IssueCode;

/** What is said of a review as a whole. A doubt and the words of the text that it is about are lit together. */
@JsModule("./intake/nightmap-verdicts.ts")
@Tag("nightmap-verdicts")
final class VerdictsElement extends Component implements HasComponents, HasStyle {

    VerdictsElement() {
        addClassName("nm-review-verdicts");
        getElement().setAttribute("role", "status");
    }

    /** Adds what says a doubt. */
    void add(IssueCode doubt, Component words) {
        words.getElement().setAttribute("data-doubt", doubt.code());
        add(words);
    }
}
