package org.nightmap.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nightmap.choropleth.Measure;
import org.nightmap.language.Language;
import org.nightmap.time.Period;

/** The columns of the table of counts: swatch, place with its bar, the night before or what is compared with, the count, the change. */
final class CountColumns {

    private static final String COUNT = "114px";
    private static final String NARROW_COUNT = "84px";
    private static final String CHANGE = "80px";
    private static final String TOLD = "118px";

    private final Grid.Column<CountRow> place;
    private final Grid.Column<CountRow> previous;
    private final Grid.Column<CountRow> count;
    private final Grid.Column<CountRow> change;
    private Texts texts = new Texts(Language.EN);
    private int highest = 1;
    private boolean compared;
    private boolean byAnotherMeasure;

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
        count = grid.addColumn(this::count)
                .setWidth(COUNT)
                .setFlexGrow(0)
                .setTextAlign(ColumnTextAlign.END)
                .setComparator(CountRow.BY_COUNT);
        count.setPartNameGenerator(row -> row.count() == null ? "said" : "count");
        change = grid.addColumn(this::change)
                .setWidth(CHANGE)
                .setFlexGrow(0)
                .setTextAlign(ColumnTextAlign.END)
                .setComparator(Comparator.comparing(CountRow::told, Comparator.nullsFirst(ToldValue.BY_VALUE))
                        .thenComparing(CountRow::change, Comparator.nullsFirst(Comparator.naturalOrder())));
        change.setPartNameGenerator(row -> "count");
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
        compared = content.compared() != null;
        previous.setVisible(compared || (content.before() != null && night));
        Measure measure = content.choropleth().measure();
        byAnotherMeasure = compared && measure != Measure.COUNT;
        change.setVisible(compared || measure != Measure.COUNT);
        change.setWidth(compared ? CHANGE : TOLD);
        count.setWidth(change.isVisible() ? NARROW_COUNT : COUNT);
        if (content.compared() != null) {
            Period against = content.compared().picture().period();
            name(
                    previous,
                    against.isOneNight() ? texts.dayAndMonth(against.to().morning()) : texts.of("ui.table.before"));
            name(change, texts.of("ui.table.change"));
            if (byAnotherMeasure) {
                name(count, texts.of("ui.table.value"));
            }
            return;
        }
        if (content.before() != null) {
            name(previous, texts.dayAndMonth(content.before().morning()));
        }
        name(change, texts.of("ui.classes.measure." + measure.code()));
    }

    /** In a comparison by another measure its value; what is not on the map has none, and its count would stand among rates. */
    private String count(CountRow row) {
        if (row.count() == null) {
            return row.said();
        }
        if (!byAnotherMeasure) {
            return texts.number(row.count());
        }
        return row.told() == null ? "–" : row.told().now();
    }

    private String change(CountRow row) {
        if (row.told() != null) {
            return row.told().shown();
        }
        return row.change() == null || !compared ? "–" : texts.change(row.change());
    }

    private String previous(CountRow row) {
        if (compared && row.told() != null) {
            return row.told().before();
        }
        return row.previous() == null ? "" : texts.number(row.previous());
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
                .withProperty("number", this::previous);
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

    /** The length of the bar; null for none, which leaves its room to the name: beside another column there is room for none. */
    private @Nullable String share(CountRow row) {
        Integer shown = row.count();
        return change.isVisible() || shown == null || shown <= 0
                ? null
                : "%d%%".formatted(Math.round(100f * shown / highest));
    }
}
