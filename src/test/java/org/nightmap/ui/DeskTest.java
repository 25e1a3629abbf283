package org.nightmap.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridTester;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroupTester;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What a reader sees and does on the desk. */
abstract class DeskTest extends ViewTest {

    static final String EXAMPLE = "?period=2025-10-25&lang=en&view=west";

    String period() {
        return textOf(withClass("nm-navigator-current"));
    }

    String equation() {
        return textOf(withClass("nm-equation"));
    }

    String panel() {
        return textOf(withClass("nm-region"));
    }

    MapElement map() {
        return find(MapElement.class).single();
    }

    JsonNode choropleth() {
        return (JsonNode) map().getElement().getPropertyRaw("choropleth");
    }

    void selectOnTheMap(String iso) {
        fire(map(), "region-select", "iso", iso);
    }

    TimelineElement timeline() {
        return find(TimelineElement.class).single();
    }

    JsonNode timelineTexts() {
        return (JsonNode) timeline().getElement().getPropertyRaw("texts");
    }

    JsonNode sources() {
        return (JsonNode) find(SourcesElement.class).single().getElement().getPropertyRaw("content");
    }

    JsonNode foldedSources() {
        return sources().get("fold");
    }

    /** Every card of the sources, the folded ones too, as the element writes it. */
    List<String> sourceTexts() {
        return SourceTexts.of(find(SourcesElement.class).single());
    }

    /** Presses the button of a source that draws the map from it. */
    void drawSource(String name) {
        JsonNode card = sources()
                .get("cards")
                .valueStream()
                .filter(source -> source.get("draw").asString("").equals(name))
                .findFirst()
                .orElseThrow();
        fire(
                find(SourcesElement.class).single(),
                "source-draw",
                "ref",
                card.get("ref").asString());
    }

    Button button(String ariaLabel) {
        return find(Button.class).withAriaLabelContaining(ariaLabel).single();
    }

    void click(String ariaLabel) {
        test(button(ariaLabel)).click();
    }

    /** Takes one of a few choices that stand side by side. */
    @SuppressWarnings({"rawtypes", "unchecked"})
    void choose(String group, String choice) {
        RadioButtonGroup found =
                find(RadioButtonGroup.class).withAriaLabel(group).single();
        new RadioButtonGroupTester(found).selectItem(choice);
    }

    @SuppressWarnings("unchecked")
    Grid<CountRow> grid() {
        return (Grid<CountRow>) find(Grid.class).single();
    }

    GridTester<Grid<CountRow>, CountRow> table() {
        return new GridTester<>(grid());
    }

    List<CountRow> tableRows() {
        return IntStream.range(0, table().size())
                .mapToObj(row -> table().getRow(row))
                .toList();
    }

    /** The first rows of the table: name and what stands in the last column. */
    List<String> firstRows(int number) {
        return IntStream.range(0, number)
                .mapToObj(row -> table().getRow(row).name() + " " + table().getCellText(row, lastColumn()))
                .toList();
    }

    String header(int column) {
        return grid().getColumns().get(column).getHeaderText();
    }

    int lastColumn() {
        return (int) grid().getColumns().stream().filter(Grid.Column::isVisible).count() - 1;
    }

    /** Where the browser's address bar was last sent, and whether as a new step of its history. */
    record Step(boolean isNew, String address) {}

    /** The last word to the browser's history, as it is called there. */
    String lastHistoryCall() {
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(invocation -> invocation.getInvocation().getExpression())
                .filter(call -> call.contains("window.history."))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    Step lastStep() {
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(PendingJavaScriptInvocation::getInvocation)
                .filter(call -> call.getExpression().contains("window.history."))
                .map(call -> new Step(
                        call.getExpression().contains("pushState"),
                        String.valueOf(call.getParameters().getLast())))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    /** As the brush of the timeline says it. */
    final void draw(String from, String to) {
        fire(
                timeline(),
                "timeline-choose",
                JsonNodeFactory.instance
                        .objectNode()
                        .put("event.detail.from", from)
                        .put("event.detail.to", to));
    }

    /** As the player says that it goes on to a night. */
    final void step(String night, boolean first) {
        fire(
                find(PlayerElement.class).single(),
                "play-step",
                JsonNodeFactory.instance
                        .objectNode()
                        .put("event.detail.night", night)
                        .put("event.detail.first", first));
    }
}
