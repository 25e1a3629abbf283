package org.nightmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nightmap.picture.BasisCandidate;
import org.nightmap.report.ReportSummary;

/** The columns of the list of nights. */
final class NightColumns {

    private static final String WIDE_ONLY = "wide-only";

    private final Texts texts;
    private final Grid<NightRow> grid;

    NightColumns(Grid<NightRow> grid, Texts texts) {
        this.grid = grid;
        this.texts = texts;
        grid.removeAllColumns();
        grid.addColumn(new ComponentRenderer<>(this::link))
                .setHeader(texts.of("ui.nights.night"))
                .setComparator(Comparator.comparing(row -> row.overview().night()))
                .setWidth("128px")
                .setFlexGrow(0);
        number("choropleth.figure.stated", 72, row -> row.overview().tally().stated());
        number("choropleth.figure.attributed", 64, row -> row.overview().tally().attributed());
        number("choropleth.figure.elsewhere", 76, row -> row.overview().tally().elsewhere());
        number(
                "choropleth.figure.unattributed",
                92,
                row -> row.overview().tally().unattributed());
        onlyWhereThereIsRoom(
                number("ui.nights.reports", 84, row -> row.overview().reports()));
        grid.addColumn(new ComponentRenderer<>(this::basis))
                .setHeader(texts.of("ui.nights.basis"))
                .setComparator(Comparator.comparing(row -> name(row.basis())))
                .setFlexGrow(1);
        onlyWhereThereIsRoom(words("ui.nights.runner_up", row -> name(row.runnerUp())));
        words("ui.nights.why", this::why);
        words("ui.nights.look", this::look);
    }

    private RouterLink link(NightRow row) {
        RouterLink link = new RouterLink(texts.date(row.overview().night().morning()), DeskView.class);
        SequencedMap<String, List<String>> address = new LinkedHashMap<>();
        address.put(DeskAddress.PERIOD, List.of(row.overview().night().toString()));
        address.put(DeskAddress.LANGUAGE, List.of(texts.language().code()));
        link.setQueryParameters(new OrderedParameters(address));
        return link;
    }

    /** The style sheet leaves it out of a narrow page. */
    private static void onlyWhereThereIsRoom(Grid.Column<NightRow> column) {
        column.setPartNameGenerator(row -> WIDE_ONLY).setHeaderPartName(WIDE_ONLY);
    }

    /** A column as wide as its header is in either language. */
    private Grid.Column<NightRow> number(String header, int width, Function<NightRow, @Nullable Integer> number) {
        return grid.addColumn(row -> {
                    Integer value = number.apply(row);
                    return value == null ? "–" : texts.number(value);
                })
                .setHeader(texts.of(header))
                .setTextAlign(ColumnTextAlign.END)
                .setComparator(Comparator.comparing(
                        row -> number.apply(row), Comparator.nullsFirst(Comparator.<Integer>naturalOrder())))
                .setWidth(width + "px")
                .setFlexGrow(0);
    }

    private Grid.Column<NightRow> words(String header, Function<NightRow, String> words) {
        return grid.addColumn(words::apply)
                .setHeader(texts.of(header))
                .setSortable(true)
                .setFlexGrow(1);
    }

    private Component basis(NightRow row) {
        BasisCandidate basis = row.basis();
        return basis == null
                ? new Span()
                : ReportView.link(name(basis), basis.report().ref(), texts.language());
    }

    private String name(@Nullable BasisCandidate candidate) {
        if (candidate == null) {
            return "";
        }
        ReportSummary report = candidate.report();
        return report.published() == null
                ? report.publisher()
                : report.publisher() + ", " + texts.published(report.published());
    }

    private String why(NightRow row) {
        BasisCandidate runnerUp = row.runnerUp();
        return runnerUp == null
                ? texts.of("ui.rule.alone")
                : texts.of("ui.rule." + runnerUp.lostBy().name().toLowerCase(Locale.ROOT));
    }

    private String look(NightRow row) {
        List<String> reasons = new ArrayList<>();
        if (row.overview().contradicted()) {
            reasons.add(texts.of("ui.look.contradicted"));
        }
        if (row.overview().tally().stated() == null) {
            reasons.add(texts.of("ui.look.no_total"));
        } else if (!row.overview().complete()) {
            reasons.add(texts.of("ui.look.incomplete"));
        }
        switch (row.overview().coverage()) {
            case FULL -> {}
            case PART -> reasons.add(texts.of("ui.coverage.part"));
            case UNKNOWN -> reasons.add(texts.of("ui.coverage.unknown"));
        }
        BasisCandidate basis = row.basis();
        if (basis != null && basis.misdated()) {
            reasons.add(texts.of("ui.look.misdated"));
        }
        if (basis != null && !basis.report().resolved()) {
            reasons.add(texts.of("ui.look.unresolved"));
        }
        return String.join("; ", reasons);
    }
}
