package org.nightmap.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nightmap.language.Language;

/** The columns of the table of counts: swatch, place with its bar, the night before, the count. */
final class CountColumns {

    private final Grid.Column<CountRow> place;
    private final Grid.Column<CountRow> previous;
    private final Grid.Column<CountRow> count;
    private Texts texts = new Texts(Language.EN);
    private int highest = 1;

    CountColumns(Grid<CountRow> grid) {
        grid.addColumn(swatch()).setWidth("40px").setFlexGrow(0);
        place = grid.addColumn(name()).setFlexGrow(1).setComparator(Comparator.comparing(CountRow::name));
        previous = grid.addColumn(before())
                .setWidth("56px")
                .setFlexGrow(0)
                .setTextAlign(ColumnTextAlign.END)
                .setComparator(
                        Comparator.comparing(CountRow::previous, Comparator.nullsFirst(Comparator.naturalOrder())));
        previous.setPartNameGenerator(row -> "previous");
        count = grid.addColumn(row -> row.count() == null ? row.said() : texts.number(row.count()))
                .setWidth("114px")
                .setFlexGrow(0)
                .setTextAlign(ColumnTextAlign.END)
                .setComparator(CountRow.BY_COUNT);
        count.setPartNameGenerator(row -> row.count() == null ? "said" : "count");
    }

    void show(DeskContent content, List<CountRow> rows) {
        texts = content.texts();
        highest = rows.stream()
                .map(CountRow::count)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(1);
        name(place, texts.of("ui.table.place"));
        boolean night = content.state().period().isOneNight();
        name(count, night ? texts.dayAndMonth(content.state().period().to().morning()) : texts.of("ui.table.sum"));
        previous.setVisible(content.before() != null && night);
        if (content.before() != null) {
            name(previous, texts.dayAndMonth(content.before().morning()));
        }
    }

    /** A header is made anew whenever it is set. */
    private static void name(Grid.Column<CountRow> column, String header) {
        if (!header.equals(column.getHeaderText())) {
            column.setHeader(header);
        }
    }

    private LitRenderer<CountRow> swatch() {
        return LitRenderer.<CountRow>of("""
                        ${item.state
                          ? html`<nightmap-swatch size="table" .state=${item.state} .step=${item.step}></nightmap-swatch>`
                          : ''}""")
                .withProperty("state", CountRow::state)
                .withProperty("step", CountRow::step);
    }

    /** Where a count is not known a dash, as an empty cell could be read as none; what was said stands behind it. */
    private LitRenderer<CountRow> before() {
        return LitRenderer.<CountRow>of("""
                        ${item.said
                          ? html`<span role="img" aria-label=${item.said} title=${item.said}>–</span>`
                          : item.number}""")
                .withProperty("said", CountRow::saidBefore)
                .withProperty("number", row -> row.previous() == null ? "" : texts.number(row.previous()));
    }

    private LitRenderer<CountRow> name() {
        return LitRenderer.<CountRow>of("""
                        <div class="nm-table-place">
                          <span class="nm-table-name" title=${item.full || item.shown}>${item.shown}</span>
                          ${item.differs ? html`<span class="nm-differs" title=${item.differs}>≠</span>` : ''}
                          ${item.disputed ? html`<span class="nm-pill">${item.disputed}</span>` : ''}
                          ${item.share
                            ? html`<span class="nm-table-bar" style="--nm-share: ${item.share}"></span>`
                            : ''}
                        </div>""")
                .withProperty("full", row -> row.name().equals(row.shortEnough()) ? null : row.name())
                .withProperty("shown", CountRow::shortEnough)
                .withProperty("share", this::share)
                .withProperty("differs", row -> row.differs() ? texts.of("ui.table.differs") : null)
                .withProperty("disputed", row -> row.disputed() ? texts.of("ui.region.disputed") : null);
    }

    /** The length of the bar; null for none, which leaves its room to the name. */
    private @Nullable String share(CountRow row) {
        Integer shown = row.count();
        return shown == null || shown <= 0 ? null : "%d%%".formatted(Math.round(100f * shown / highest));
    }
}
