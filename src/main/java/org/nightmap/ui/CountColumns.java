package org.nightmap.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.nightmap.language.Language;

/** The columns of the table of counts: swatch, place, bar, the night before, the count. */
final class CountColumns {

    private static final int BAR_WIDTH = 36;

    private final Grid.Column<CountRow> place;
    private final Grid.Column<CountRow> previous;
    private final Grid.Column<CountRow> count;
    private Texts texts = new Texts(Language.EN);
    private int highest = 1;

    CountColumns(Grid<CountRow> grid) {
        grid.addColumn(swatch()).setWidth("40px").setFlexGrow(0);
        place = grid.addColumn(name()).setFlexGrow(1).setComparator(Comparator.comparing(CountRow::name));
        grid.addColumn(bar()).setWidth("44px").setFlexGrow(0);
        previous = grid.addColumn(row -> row.previous() == null ? "" : texts.number(row.previous()))
                .setWidth("58px")
                .setFlexGrow(0)
                .setTextAlign(ColumnTextAlign.END)
                .setComparator(
                        Comparator.comparing(CountRow::previous, Comparator.nullsFirst(Comparator.naturalOrder())));
        previous.setPartNameGenerator(row -> "previous");
        count = grid.addColumn(row -> row.count() == null ? row.said() : texts.number(row.count()))
                .setWidth("94px")
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
        place.setHeader(texts.of("ui.table.place"));
        boolean night = content.state().period().isOneNight();
        count.setHeader(night ? texts.dayAndMonth(content.state().period().to().morning()) : texts.of("ui.table.sum"));
        previous.setVisible(content.before() != null && night);
        if (content.before() != null) {
            previous.setHeader(texts.dayAndMonth(content.before().morning()));
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

    private LitRenderer<CountRow> name() {
        return LitRenderer.<CountRow>of("""
                        <div class="nm-table-place">
                          <span class="nm-table-name" title=${item.name}>${item.name}</span>
                          ${item.differs ? html`<span class="nm-differs" title=${item.differs}>≠</span>` : ''}
                          ${item.disputed ? html`<span class="nm-pill">${item.disputed}</span>` : ''}
                        </div>""")
                .withProperty("name", CountRow::name)
                .withProperty("differs", row -> row.differs() ? texts.of("ui.table.differs") : null)
                .withProperty("disputed", row -> row.disputed() ? texts.of("ui.region.disputed") : null);
    }

    private LitRenderer<CountRow> bar() {
        return LitRenderer.<CountRow>of("<span class=\"nm-table-bar\" style=\"width: ${item.width}px\"></span>")
                .withProperty("width", this::width);
    }

    /** At least one pixel for a count, so that one drone is not none. */
    private int width(CountRow row) {
        Integer shown = row.count();
        return shown == null || shown <= 0 ? 0 : Math.max(1, Math.round((float) shown * BAR_WIDTH / highest));
    }
}
