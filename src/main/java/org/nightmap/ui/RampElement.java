package org.nightmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import org.nightmap.choropleth.Ramp;
import org.nightmap.choropleth.Theme;

/**
 * The colours of a ramp side by side. They are attributes, since a select shows a copy of the markup of what is chosen.
 */
@JsModule("./legend/nightmap-ramp.ts")
@Tag("nightmap-ramp")
final class RampElement extends Component {

    RampElement(Ramp ramp) {
        for (Theme theme : new Theme[] {Theme.LIGHT, Theme.DARK}) {
            getElement().setAttribute(theme.code(), String.join(" ", ramp.inOrder(theme)));
        }
        getElement().setAttribute("aria-hidden", "true");
    }
}
