package org.nightmap.ui;

import com.vaadin.flow.component.html.Anchor;

/** Leads to the figures of what is shown, as a file. */
final class DataLink extends Anchor {

    private final DataFile file;

    DataLink(DataFile file) {
        this.file = file;
        getElement().setAttribute("download", true);
        setRouterIgnore(true);
    }

    void show(Texts texts, DeskState desk) {
        setText(file.name(texts));
        setTitle(file.title(texts));
        setHref(file.address(desk));
    }
}
