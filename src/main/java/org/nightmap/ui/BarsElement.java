package org.nightmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;

/** A small bar chart of nights. */
@JsModule("./charts/nightmap-bars.ts")
@Tag("nightmap-bars")
final class BarsElement extends Component {

    /**
     * An empty chart.
     *
     * @param height in CSS pixels, with its axis
     */
    BarsElement(int height) {
        getElement().setProperty("height", height);
    }

    /**
     * What it shows.
     *
     * @param label names it
     * @param titled a bar in words, with {date} and {said} in it
     */
    void series(BarSeries series, String label, String titled) {
        getElement().setProperty("titled", titled);
        getElement().setPropertyJson("series", series.json());
        getElement().setProperty("label", label);
    }

    Registration addBarSelectListener(ComponentEventListener<BarSelect> listener) {
        return addListener(BarSelect.class, listener);
    }

    /** A bar was chosen. */
    @DomEvent("bar-select")
    public static final class BarSelect extends ComponentEvent<BarsElement> {

        private final String key;

        public BarSelect(BarsElement source, boolean fromClient, @EventData("event.detail.key") String key) {
            super(source, fromClient);
            this.key = key;
        }

        /** The night, {@code yyyy-MM-dd}. */
        String key() {
            return key;
        }
    }
}
