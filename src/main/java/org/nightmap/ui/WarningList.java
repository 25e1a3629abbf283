package org.nightmap.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;

/** What a reader must know before trusting the picture, each in a sentence. */
final class WarningList extends UnorderedList implements DeskPart {

    WarningList() {
        addClassName("nm-warnings");
    }

    @Override
    public void show(DeskContent content) {
        removeAll();
        setVisible(!content.picture().warnings().isEmpty());
        getElement().setAttribute("aria-label", content.texts().of("ui.warnings"));
        content.picture()
                .warnings()
                .forEach(warning -> add(new ListItem(content.texts().of(warning.message()))));
    }
}
