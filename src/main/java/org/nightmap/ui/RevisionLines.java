package org.nightmap.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;
import org.nightmap.atlas.Atlas;
import org.nightmap.report.Difference;
import org.nightmap.report.StoredReport;

/** The lines of one revision, with what it says otherwise than the one before it. */
final class RevisionLines extends Div {

    private final Texts texts;
    private final Atlas atlas;

    RevisionLines(Texts texts, Atlas atlas, StoredReport report, @Nullable StoredReport before) {
        this.texts = texts;
        this.atlas = atlas;
        StoredReport earlier = before == null ? report : before;
        Difference difference = Difference.between(earlier.statement(), report.statement());
        if (before != null) {
            add(Markup.line(
                    "nm-note",
                    texts.of(
                            compared(difference, earlier, report),
                            earlier.summary().ref().revision())));
            ReportFields fields = new ReportFields(texts);
            difference.fields().forEach(field -> add(fields.change(field, earlier.statement(), report.statement())));
        }
        LineTable table = new LineTable(texts, this::regionName, difference.lines());
        add(table);
        if (table.more() > 0) {
            Button more = new Button(texts.counted("ui.report.more", table.more()));
            more.addClickListener(click -> {
                table.showMore();
                more.setVisible(table.more() > 0);
                more.setText(texts.counted("ui.report.more", table.more()));
            });
            add(more);
        }
    }

    private static String compared(Difference difference, StoredReport before, StoredReport after) {
        if (!difference.isEmpty()) {
            return "ui.report.difference";
        }
        boolean sameLines = before.statement().lines().equals(after.statement().lines());
        return sameLines
                        && before.statement().settled().equals(after.statement().settled())
                ? "ui.report.no_difference"
                : "ui.report.looked_at";
    }

    /** A region that left the boundary layer goes by its key. */
    private String regionName(String iso) {
        return atlas.region(iso).map(region -> texts.of(region.name())).orElse(iso);
    }
}
