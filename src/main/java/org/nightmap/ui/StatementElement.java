package org.nightmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A statement's text with its counts and places marked. */
@JsModule("./intake/nightmap-statement.ts")
@Tag("nightmap-statement")
final class StatementElement extends Component {

    void text(String text) {
        getElement().setProperty("text", ShownText.of(text));
    }

    /**
     * Names the text and its marks.
     *
     * @param label what the text is called
     * @param meanings what is said of each kind of mark; {line} stands for the numbers of its lines
     */
    void labels(String label, Map<String, String> meanings) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        meanings.forEach(json::put);
        getElement().setProperty("label", label);
        getElement().setPropertyJson("meanings", json);
    }

    /** Everything that is marked, as {@link StatementMarks} gives it. */
    void marks(ObjectNode marks) {
        getElement().setPropertyJson("marks", marks);
    }

    /**
     * What is marked otherwise than before.
     *
     * @param gone what is not marked any more
     * @param marks what is new, or has changed
     */
    void changeMarks(ObjectNode gone, ObjectNode marks) {
        getElement().callJsFunction("changeMarks", gone, marks);
    }

    /** The ids of the lines in the order of the table; told as the first and the last of each run of them. */
    void order(List<Integer> ids) {
        ArrayNode runs = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < ids.size(); i++) {
            if (i == 0 || ids.get(i) != ids.get(i - 1) + 1) {
                runs.add(ids.get(i));
            }
            if (i == ids.size() - 1 || ids.get(i + 1) != ids.get(i) + 1) {
                runs.add(ids.get(i));
            }
        }
        getElement().setPropertyJson("order", runs);
    }

    Registration addLineChooseListener(ComponentEventListener<LineChoose> listener) {
        return addListener(LineChoose.class, listener);
    }

    Registration addDoubtChooseListener(ComponentEventListener<DoubtChoose> listener) {
        return addListener(DoubtChoose.class, listener);
    }

    Registration addTextSelectListener(ComponentEventListener<TextSelect> listener) {
        return addListener(TextSelect.class, listener);
    }

    /** A mark of a line was chosen. */
    @DomEvent("line-choose")
    public static final class LineChoose extends ComponentEvent<StatementElement> {

        private final int line;

        public LineChoose(StatementElement source, boolean fromClient, @EventData("event.detail.line") int line) {
            super(source, fromClient);
            this.line = line;
        }

        int line() {
            return line;
        }
    }

    /** A mark was chosen that is a reason of a doubt about the whole, which it names by its code. */
    @DomEvent("doubt-choose")
    public static final class DoubtChoose extends ComponentEvent<StatementElement> {

        private final String doubt;

        public DoubtChoose(StatementElement source, boolean fromClient, @EventData("event.detail.doubt") String doubt) {
            super(source, fromClient);
            this.doubt = doubt;
        }

        String doubt() {
            return doubt;
        }
    }

    /** A part of the text was selected; an empty one where the selection was taken back. */
    @DomEvent("text-select")
    public static final class TextSelect extends ComponentEvent<StatementElement> {

        private final int start;
        private final int end;

        public TextSelect(
                StatementElement source,
                boolean fromClient,
                @EventData("event.detail.start") int start,
                @EventData("event.detail.end") int end) {
            super(source, fromClient);
            this.start = start;
            this.end = end;
        }

        int start() {
            return start;
        }

        int end() {
            return end;
        }
    }
}
