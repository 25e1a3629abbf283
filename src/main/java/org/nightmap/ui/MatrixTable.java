package org.nightmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.nightmap.picture.SourceMatrix;
import org.nightmap.picture.SourceMatrix.Row;
import org.nightmap.picture.SourceMatrix.RowKind;

/** The reports of a night side by side as a table. */
final class MatrixTable extends NativeTable {

    private final Texts texts;
    private final SourceMatrix matrix;

    MatrixTable(Texts texts, SourceMatrix matrix, PinActions pins, PartsChoice parts) {
        this.texts = texts;
        this.matrix = matrix;
        addClassName("nm-matrix");
        NativeTableRow head = getHead().addRow();
        NativeTableHeaderCell corner = new NativeTableHeaderCell(texts.of("ui.matrix.place"));
        corner.getElement().setAttribute("scope", "col");
        head.add(corner);
        matrix.columns().forEach(column -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell();
            cell.getElement().setAttribute("scope", "col");
            if (column.role() == SourceMatrix.Role.BASIS) {
                cell.addClassName("nm-matrix-basis");
            }
            cell.add(new MatrixHead(texts, matrix, column, pins, parts));
            head.add(cell);
        });
        matrix.rows().forEach(this::row);
    }

    private void row(Row row) {
        NativeTableRow line = getBody().addRow();
        if (row.kind() != RowKind.REGION) {
            line.addClassName("nm-matrix-beside");
        }
        if (row.kind() == RowKind.STATED) {
            line.addClassName("nm-matrix-stated");
        }
        NativeTableHeaderCell name = new NativeTableHeaderCell(name(row));
        name.getElement().setAttribute("scope", "row");
        line.add(name);
        for (int i = 0; i < row.cells().size(); i++) {
            NativeTableCell cell = new NativeTableCell();
            new MatrixCell(texts, row.kind()).write(cell, row.cells().get(i));
            if (matrix.columns().get(i).role() == SourceMatrix.Role.BASIS) {
                cell.addClassName("nm-matrix-basis");
            }
            line.add(cell);
        }
    }

    private Component name(Row row) {
        return switch (row.kind()) {
            case REGION -> region(row);
            case OTHER_REGIONS -> new Span(texts.counted("ui.matrix.other_regions", row.regions()));
            case PLACE -> new Span(texts.of(row.name()));
            case UNATTRIBUTED -> new Span(texts.of("ui.figures.unattributed.title"));
            case EXCESS -> new Span(texts.of("ui.figures.excess.title"));
            case STATED -> new Span(texts.of("ui.matrix.stated"));
        };
    }

    /** Leads to the region on the map of the night. */
    private RouterLink region(Row row) {
        RouterLink link = SitePage.MAP.link(texts.of(row.name()));
        SequencedMap<String, List<String>> address = new LinkedHashMap<>();
        address.put(DeskAddress.PERIOD, List.of(matrix.night().toString()));
        address.put(DeskAddress.REGION, List.of(String.valueOf(row.iso())));
        address.put(DeskAddress.LANGUAGE, List.of(texts.language().code()));
        link.setQueryParameters(new OrderedParameters(address));
        return link;
    }
}
