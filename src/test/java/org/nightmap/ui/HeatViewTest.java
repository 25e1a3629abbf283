package org.nightmap.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Regions by nights. Values from the ministry's statements of 24 and 25 October 2025. */
class HeatViewTest extends ViewTest {

    private static final String TWO_NIGHTS = "heat?period=2025-10-24..2025-10-26&lang=en";

    /** Rostov 34 + 20 = 54; the third night has no report, which is -3 and no zero. */
    @Test
    void theRegionWithTheGreatestSumIsFirst() {
        open(TWO_NIGHTS);
        assertThat(textOf(withClass("nm-heat-title"))).startsWith("Regions by nights: Nights of 24–26 October 2025");
        assertThat(names()).startsWith("Rostov Oblast");
        int rostov = order().getFirst();
        assertThat(coded().get("runs").get(rostov).toString()).isEqualTo("[34,1,20,1,-3,1]");
        assertThat(coded().get("totals").get(rostov).asInt()).isEqualTo(54);
        List<Integer> totals = order().stream()
                .map(row -> coded().get("totals").get(row).asInt())
                .toList();
        assertThat(totals).isSortedAccordingTo((a, b) -> b - a);
    }

    /** 110 + 121 on the map, 1 over the Sea of Azov, 111 + 121 stated. */
    @Test
    void theFiguresBelowReconcile() {
        open(TWO_NIGHTS);
        assertThat(figure("on the map")).isEqualTo("[110,121,null] 231");
        assertThat(figure("elsewhere")).isEqualTo("[1,0,null] 1");
        assertThat(figure("unattributed")).isEqualTo("[0,0,null] 0");
        assertThat(figure("stated")).isEqualTo("[111,121,null] 232");
    }

    @Test
    void byGeographyNeighboursStandTogetherAndItIsSaidHow() {
        open(TWO_NIGHTS + "&sort=geography");
        List<String> names = names();
        assertThat(textOf(withClass("nm-heat-tools"))).contains("Hilbert");
        assertThat(Math.abs(names.indexOf("Volgograd Oblast") - names.indexOf("Rostov Oblast")))
                .isLessThanOrEqualTo(3);
        assertThat(names).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void regionsWithoutACountAreFoldedAwayAndFollowTheOthers() {
        open(TWO_NIGHTS);
        int counted = order().size();
        assertThat(find(Checkbox.class).single().getLabel())
                .isEqualTo("Also %d regions without a count".formatted(85 - counted));
        test(find(Checkbox.class).single()).click();
        assertThat(order()).hasSize(85).doesNotHaveDuplicates();
        assertThat(withElement().getElement().getProperty("counted", 0)).isEqualTo(counted);
    }

    @Test
    void aCellIsAWayToItsNightAndRegionOnTheMap() {
        open(TWO_NIGHTS);
        Element element = withElement().getElement();
        element.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(
                        element,
                        "cell-open",
                        JsonNodeFactory.instance
                                .objectNode()
                                .put("event.detail.iso", "RU-ROS")
                                .put("event.detail.night", "2025-10-25")));
        roundTrip();
        assertThat(UI.getCurrent().getInternals().getTitle())
                .isEqualTo("Rostov Oblast, Night of 24–25 October 2025 · Nightmap");
    }

    @ParameterizedTest
    @CsvSource({
        "period=2024-01-01..2025-01-02, A heat table has 366 nights at most.",
        "period=2025-10-25&sort=name, 'sort is one of: total, geography.'",
        "period=yesterday, A night is the date of its morning",
    })
    void anAddressThatCannotBeShownIsSaidToBeSuch(String parameters, String allowed) {
        open("heat?lang=en&" + parameters);
        assertThat(textOf(find(BadAddressPage.class).single())).contains(allowed);
    }

    /** The last report is of the night to 20 March 2026: 92 nights from 19 December. */
    @Test
    void withoutAPeriodItIsOfTheLastQuarter() {
        open("heat?lang=en");
        assertThat(coded().get("from").asString()).isEqualTo("2025-12-19");
        assertThat(coded().get("nights").asInt()).isEqualTo(92);
    }

    private HeatElement withElement() {
        return find(HeatElement.class).single();
    }

    private JsonNode coded() {
        return (JsonNode) withElement().getElement().getPropertyRaw("coded");
    }

    private List<Integer> order() {
        List<Integer> order = new ArrayList<>();
        ((JsonNode) withElement().getElement().getPropertyRaw("order")).forEach(row -> order.add(row.asInt()));
        return order;
    }

    private List<String> names() {
        return order().stream()
                .map(row -> coded().get("regions").get(row).get(1).asString())
                .toList();
    }

    private String figure(String name) {
        return coded().get("figures")
                .valueStream()
                .filter(figure -> figure.get("name").asString().equals(name))
                .map(figure -> figure.get("values") + " " + figure.get("total"))
                .findFirst()
                .orElseThrow();
    }
}
