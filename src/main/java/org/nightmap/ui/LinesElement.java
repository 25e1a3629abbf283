package org.nightmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;

/** The keys of the table of lines, which is its only child. */
@JsModule("./intake/nightmap-lines.ts")
@Tag("nightmap-lines")
final class LinesElement extends Component {

    LinesElement(Component grid) {
        getElement().appendChild(grid.getElement());
    }

    /** Puts the focus into a cell; both are counted from 0. */
    void focusCell(int row, int column) {
        getElement().callJsFunction("focusCell", row, column);
    }

    Registration addLineKeyListener(ComponentEventListener<LineKey> listener) {
        return addListener(LineKey.class, listener);
    }

    Registration addEditKeyListener(ComponentEventListener<EditKey> listener) {
        return addListener(EditKey.class, listener);
    }

    /** A key was pressed in a cell. */
    @DomEvent("line-key")
    public static final class LineKey extends ComponentEvent<LinesElement> {

        private final int line;
        private final int column;
        private final String key;

        public LineKey(
                LinesElement source,
                boolean fromClient,
                @EventData("event.detail.line") int line,
                @EventData("event.detail.column") int column,
                @EventData("event.detail.key") String key) {
            super(source, fromClient);
            this.line = line;
            this.column = column;
            this.key = key;
        }

        int line() {
            return line;
        }

        int column() {
            return column;
        }

        String key() {
            return key;
        }
    }

    /** Enter or Escape was pressed in a field of the line that is being corrected. */
    @DomEvent("edit-key")
    public static final class EditKey extends ComponentEvent<LinesElement> {

        private final String key;

        public EditKey(LinesElement source, boolean fromClient, @EventData("event.detail.key") String key) {
            super(source, fromClient);
            this.key = key;
        }

        String key() {
            return key;
        }
    }
}
