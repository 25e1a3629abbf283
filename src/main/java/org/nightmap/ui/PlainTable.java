package org.nightmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** A short table, whose links the Tab key reaches in order. */
abstract class PlainTable extends NativeTable {

    final Texts texts;

    PlainTable(Texts texts, List<String> headers) {
        this.texts = texts;
        addClassName("nm-plain-table");
        NativeTableRow header = getHead().addRow();
        headers.forEach(words -> {
            NativeTableHeaderCell cell = header.addHeaderCell();
            cell.setText(words);
            cell.getElement().setAttribute("scope", "col");
        });
    }

    final NativeTableRow row(Component... cells) {
        NativeTableRow row = getBody().addRow();
        for (Component cell : cells) {
            row.addDataCell().add(cell);
        }
        return row;
    }
}
