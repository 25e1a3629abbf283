package org.nightmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.RouterLink;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nightmap.picture.BasisCandidate;
import org.nightmap.picture.NightReview;
import org.nightmap.picture.StandingPin;
import org.nightmap.report.ReportSummary;

/** The columns of the list of nights. */
final class NightColumns {

    private static final String WIDE_ONLY = "wide-only";

    private final Texts texts;
    private final Grid<NightReview> grid;

    NightColumns(Grid<NightReview> grid, Texts texts) {
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
                .setComparator(Comparator.comparing(this::basisNames))
                .setFlexGrow(1);
        onlyWhereThereIsRoom(words("ui.nights.runner_up", row -> {
            BasisCandidate runnerUp = runnerUp(row);
            return runnerUp == null ? "" : name(runnerUp.report());
        }));
        words("ui.nights.why", this::why);
        grid.addColumn(new ComponentRenderer<>(this::look))
                .setHeader(texts.of("ui.nights.look"))
                .setComparator(Comparator.comparing(row -> NightNeedWords.of(texts, row)))
                .setFlexGrow(1);
    }

    private RouterLink link(NightReview row) {
        RouterLink link = SitePage.MAP.link(texts.date(row.overview().night().morning()));
        SequencedMap<String, List<String>> address = new LinkedHashMap<>();
        address.put(DeskAddress.PERIOD, List.of(row.overview().night().toString()));
        address.put(DeskAddress.LANGUAGE, List.of(texts.language().code()));
        link.setQueryParameters(new OrderedParameters(address));
        return link;
    }

    /** The style sheet leaves it out of a narrow page. */
    private static void onlyWhereThereIsRoom(Grid.Column<NightReview> column) {
        column.setPartNameGenerator(row -> WIDE_ONLY).setHeaderPartName(WIDE_ONLY);
    }

    /** A column as wide as its header is in either language. */
    private Grid.Column<NightReview> number(String header, int width, Function<NightReview, @Nullable Integer> number) {
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

    private Grid.Column<NightReview> words(String header, Function<NightReview, String> words) {
        return grid.addColumn(words::apply)
                .setHeader(texts.of(header))
                .setSortable(true)
                .setFlexGrow(1);
    }

    /** The reports that the night is drawn from; that a person pinned them is said. */
    private Component basis(NightReview row) {
        Div links = new Div();
        for (ReportSummary report : row.basis()) {
            links.add(new Div(ReportAddress.link(name(report), report.ref(), texts.language())));
        }
        if (isPinned(row)) {
            links.add(Markup.pill(texts.of("ui.matrix.pinned")));
        }
        return links;
    }

    private String basisNames(NightReview row) {
        return row.basis().stream().map(this::name).collect(Collectors.joining(", "));
    }

    private String name(ReportSummary report) {
        return report.published() == null
                ? report.publisher()
                : report.publisher() + ", " + texts.published(report.published());
    }

    private static @Nullable BasisCandidate runnerUp(NightReview row) {
        return row.candidates().size() < 2 ? null : row.candidates().get(1);
    }

    private static boolean isPinned(NightReview row) {
        StandingPin pin = row.pin();
        return pin != null && !pin.drawn().isEmpty();
    }

    private String why(NightReview row) {
        if (isPinned(row)) {
            return texts.of("ui.nights.pinned");
        }
        BasisCandidate runnerUp = runnerUp(row);
        return runnerUp == null
                ? texts.of("ui.rule.alone")
                : texts.of("ui.rule." + runnerUp.lostBy().name().toLowerCase(Locale.ROOT));
    }

    /** Why the night needs a person, and its reports side by side. */
    private Component look(NightReview row) {
        Div look = Markup.box("nm-look-cell");
        if (!row.needs().isEmpty()) {
            look.add(new Span(NightNeedWords.of(texts, row)));
        }
        RouterLink link = SourcesAddress.link(
                texts.of("ui.sources.side_by_side"), row.overview().night(), texts.language());
        link.getElement()
                .setAttribute(
                        "aria-label",
                        texts.of(
                                "ui.sources.side_by_side.of",
                                texts.date(row.overview().night().morning())));
        look.add(link);
        return look;
    }
}
