package org.nightmap.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.popover.Popover;
import java.util.List;

/** Says which keys correct a statement. */
final class KeysHelp extends Div {

    /** Each is a text of its own, with the keys as they are written on a keyboard in its {@code .keys}. */
    private static final List<String> KEYS = List.of(
            "ui.review.help.move",
            "ui.review.help.edit",
            "ui.review.help.type",
            "ui.review.help.next",
            "ui.review.help.doubt",
            "ui.review.help.choose",
            "ui.review.help.add",
            "ui.review.help.remove",
            "ui.review.help.undo",
            "ui.review.help.save",
            "ui.review.help.approve",
            "ui.review.help.marks",
            "ui.review.help.read");

    private final Button button = new Button();
    private final Popover popover = new Popover();
    private final DescriptionList list = new DescriptionList();

    KeysHelp() {
        addClassName("nm-keys-help");
        list.addClassName("nm-keys");
        popover.setTarget(button);
        popover.add(list);
        popover.setModal(false);
        add(button, popover);
    }

    void show(Texts texts) {
        button.setText(texts.of("ui.review.help"));
        popover.setAriaLabel(texts.of("ui.review.help"));
        list.removeAll();
        for (String key : KEYS) {
            String[] parts = texts.of(key).split(" — ", 2);
            list.add(new DescriptionList.Term(parts[0]), new DescriptionList.Description(parts[1]));
        }
    }
}
