package org.nightmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import tools.jackson.databind.node.ArrayNode;

/** Months of nights, shaded by their stated totals. */
@JsModule("./charts/nightmap-calendar.ts")
@Tag("nightmap-calendar")
final class CalendarElement extends Component {

    void months(ArrayNode months) {
        getElement().setPropertyJson("months", months);
    }

    Registration addNightSelectListener(ComponentEventListener<NightSelect> listener) {
        return addListener(NightSelect.class, listener);
    }

    /** A day of the calendar was chosen. */
    @DomEvent("night-select")
    public static final class NightSelect extends ComponentEvent<CalendarElement> {

        private final String date;

        public NightSelect(CalendarElement source, boolean fromClient, @EventData("event.detail.date") String date) {
            super(source, fromClient);
            this.date = date;
        }

        /** The night, {@code yyyy-MM-dd}. */
        String date() {
            return date;
        }
    }
}
