package org.nightmap.ui;

import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.nightmap.language.Formats;
import org.nightmap.picture.RegionState;
import org.nightmap.picture.SourceMatrix.Cell;
import org.nightmap.picture.SourceMatrix.RowKind;

/** What one report says of one place, and how that differs from the basis: by a sign and weight to the eye, in words to the ear. */
final class MatrixCell {

    private final Texts texts;
    private final RowKind row;

    MatrixCell(Texts texts, RowKind row) {
        this.texts = texts;
        this.row = row;
    }

    void write(NativeTableCell place, Cell cell) {
        Integer count = cell.count();
        if (count == null) {
            place.add(Markup.text("nm-matrix-said", said(cell.state())));
            return;
        }
        place.add(new Span(texts.number(count)));
        switch (cell.comparison()) {
            case DIFFERENT -> {
                place.addClassName("nm-matrix-differs");
                mark(place, Formats.change(texts.language(), cell.difference()), difference(cell.difference()));
            }
            case ONLY_HERE -> {
                place.addClassName("nm-matrix-only");
                mark(place, texts.of("ui.matrix.only"), texts.of("ui.matrix.only.why"));
            }
            case SAME, NONE -> {}
        }
    }

    private static void mark(NativeTableCell place, String sign, String words) {
        Span seen = Markup.text("nm-matrix-sign", sign);
        seen.getElement().setAttribute("aria-hidden", "true").setAttribute("title", words);
        place.add(seen, Markup.text("nm-visually-hidden", words));
    }

    private String difference(int difference) {
        return texts.counted(difference < 0 ? "ui.matrix.less" : "ui.matrix.more", Math.abs(difference));
    }

    /** A number that is not there is never 0. */
    private String said(@Nullable RegionState state) {
        if (state == null) {
            return row == RowKind.PLACE ? texts.of("ui.matrix.not_named") : texts.of("ui.matrix.no_total");
        }
        return state == RegionState.NONE_REPORTED ? texts.of("ui.matrix.none") : texts.of("ui.short." + state.code());
    }
}
