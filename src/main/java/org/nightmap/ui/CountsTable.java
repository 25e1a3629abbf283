package org.nightmap.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nightmap.choropleth.Feature;
import org.nightmap.language.Language;
import org.nightmap.picture.Picture;

/** The map as a table, with what the map cannot show. Choosing a row chooses its region on the map. */
final class CountsTable extends Div implements DeskPart {

    /** Somewhat more rows than are in sight; the others follow when the table is scrolled. */
    private static final int ROWS_AT_ONCE = 30;

    private final DeskNavigation navigation;
    private final H2 title = new H2();
    private final DataLink csv = new DataLink(DataFile.CSV);
    private final TextField search = new TextField();
    private final Grid<CountRow> grid = new Grid<>();
    private final CountColumns columns;
    private List<CountRow> rows = List.of();
    private List<Feature> features = List.of();
    private @Nullable DeskState state;
    private @Nullable Picture picture;
    private DeskContent.@Nullable Compared compared;
    private @Nullable Language spoken;
    private boolean chosenHere;

    CountsTable(DeskNavigation navigation) {
        this.navigation = navigation;
        addClassNames("nm-panel", "nm-table");
        csv.addClassName("nm-csv");
        columns = new CountColumns(grid);
        grid.setPageSize(ROWS_AT_ONCE);
        grid.setSelectionMode(Grid.SelectionMode.SINGLE);
        // there are none, yet each selection would ask the server for them
        grid.setDetailsVisibleOnClick(false);
        grid.setItemSelectableProvider(row -> row.iso() != null);
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT);
        grid.setPartNameGenerator(CountsTable::part);
        grid.addSelectionListener(selection -> {
            if (selection.isFromClient()) {
                select(selection.getFirstSelectedItem().orElse(null));
            }
        });
        search.setPrefixComponent(new Icon("search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> filter());
        // the night's keys are letters here
        search.getElement().executeJs("this.addEventListener('keydown', event => event.stopPropagation())");
        add(Markup.box("nm-panel-head", title, csv), search, grid);
    }

    @Override
    public void show(DeskContent content) {
        Texts texts = content.texts();
        // The very same, not one of the same period: a report may have changed since
        boolean sameRows = picture == content.picture()
                && Objects.equals(compared, content.compared())
                && features.equals(content.choropleth().features())
                && state != null
                && state.language() == content.state().language();
        csv.show(texts, content.state());
        state = content.state();
        picture = content.picture();
        compared = content.compared();
        features = content.choropleth().features();
        if (spoken != texts.language()) {
            spoken = texts.language();
            title.setText(texts.of("ui.table"));
            search.setPlaceholder(texts.of("ui.table.search"));
            search.setAriaLabel(texts.of("ui.table.search"));
            grid.setAriaLabel(texts.of("ui.table"));
            grid.setEmptyStateText(texts.of("ui.table.nothing"));
        }
        if (!sameRows) {
            rows = CountRow.of(content);
            columns.show(content, rows);
            filter();
        }
        rows.stream()
                .filter(row -> Objects.equals(row.iso(), state.region()) && row.iso() != null)
                .findFirst()
                .ifPresentOrElse(grid::select, grid::deselectAll);
        if (!chosenHere) {
            reveal();
        }
    }

    /** Brings the selected row into sight where it is not, with two above it. A table that is hidden is left as it is. */
    void reveal() {
        grid.getSelectedItems().stream()
                .findFirst()
                .flatMap(row -> grid.getListDataView().getItemIndex(row))
                .ifPresent(index -> grid.getElement().executeJs("""
                        const reveal = () => {
                          const [first, last] = [this._firstVisibleIndex, this._lastVisibleIndex];
                          if (this.clientHeight > 0 && last === undefined) {
                            requestAnimationFrame(reveal);
                          } else if ($0 < first || $0 > last) {
                            this.scrollToIndex(Math.max(0, $0 - 2));
                          }
                        };
                        requestAnimationFrame(reveal);""", index));
    }

    private void filter() {
        String sought = search.getValue().strip().toLowerCase(Locale.ROOT);
        CountRow selected = grid.getSelectedItems().stream().findFirst().orElse(null);
        grid.setItems(rows.stream().filter(row -> row.search().contains(sought)).toList());
        if (selected != null) {
            grid.select(selected);
        }
    }

    private void select(@Nullable CountRow row) {
        if (state != null) {
            chosenHere = true;
            try {
                navigation.go(state.withRegion(row == null ? null : row.iso()));
            } finally {
                chosenHere = false;
            }
        }
    }

    private static @Nullable String part(CountRow row) {
        if (row.iso() == null) {
            return "not-drawn";
        }
        return row.count() == null || row.count() == 0 ? "quiet" : null;
    }
}
