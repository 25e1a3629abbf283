package org.nightmap.choropleth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightmap.atlas.MapView;
import org.nightmap.language.Language;
import org.nightmap.language.LocalizedText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class ChoroplethJsonTest {

    @Test
    void aChoroplethHasTheDocumentedFormWithNullsPresent() {
        Choropleth choropleth = new Choropleth(
                new MapView("west", new LocalizedText("West", "Запад"), 0, 0, 1, 1),
                Language.EN,
                "Title",
                "Night of 24–25 October 2025",
                "Claims",
                "Legend",
                "31 nights",
                Measure.COUNT,
                Classing.NONE,
                Ramp.USUAL,
                List.of(new ClassRange(0, 1, 1.0, "1", 2), new ClassRange(1, 2, null, "2+", 0)),
                List.of(new StateEntry(MapState.NONE_REPORTED, "None reported", null, 70)),
                List.of(
                        new Feature(
                                "RU-ROS",
                                "Rostov Oblast",
                                "Rostov",
                                MapState.COUNTED,
                                4,
                                20,
                                20.0,
                                "20",
                                null,
                                false,
                                "20 drones"),
                        new Feature(
                                "RU-KO",
                                "Komi",
                                "Komi",
                                MapState.NONE_REPORTED,
                                null,
                                0,
                                0.0,
                                "0",
                                null,
                                false,
                                "none reported"),
                        new Feature(
                                "UA-43",
                                "Crimea",
                                "Crimea",
                                MapState.NONE_REPORTED,
                                null,
                                0,
                                0.0,
                                "0",
                                null,
                                true,
                                "none reported")),
                "Words");

        assertThat(ChoroplethJson.of(choropleth)).hasToString("""
                {"language":"en","title":"Title","claim":"Claims","legendTitle":"Legend","legendNote":"31 nights",\
                "period":"Night of 24–25 October 2025","summary":"Words",\
                "classes":[{"step":0,"from":1.0,"to":1.0,"label":"1","regions":2},\
                {"step":1,"from":2.0,"to":null,"label":"2+","regions":0}],\
                "states":[{"state":"none_reported","label":"None reported","step":null,"regions":70}],\
                "rest":{"state":"none_reported","step":null,"count":0,"value":0.0,"shown":"0","with":null,"said":"none reported"},\
                "features":[{"iso":"RU-ROS","state":"counted","step":4,"count":20,"value":20.0,"shown":"20","with":null,\
                "said":"20 drones"}]}""");
        assertThat(ChoroplethJson.legend(List.of(choropleth))).hasToString("""
                {"legendTitle":"Legend","legendNote":"31 nights",\
                "classes":[{"step":0,"from":1.0,"to":1.0,"label":"1","regions":2},\
                {"step":1,"from":2.0,"to":null,"label":"2+","regions":0}],\
                "states":[{"state":"none_reported","label":"None reported","step":null,"regions":70}],\
                "circles":[{"value":20.0,"shown":"20","step":1},{"value":5.0,"shown":"5","step":1},\
                {"value":1.0,"shown":"1","step":0}]}""");
        assertThat(ChoroplethJson.regions(choropleth)).hasToString("""
                {"RU-ROS":{"name":"Rostov Oblast","shortName":"Rostov","disputed":false},\
                "RU-KO":{"name":"Komi","shortName":"Komi","disputed":false},\
                "UA-43":{"name":"Crimea","shortName":"Crimea","disputed":true}}""");
    }

    @Test
    void thePalettesHaveTheDocumentedKeysInEveryTheme() {
        ObjectNode palettes = ChoroplethJson.palettes(Ramp.USUAL);

        assertThat(palettes.propertyNames()).containsExactly("light", "dark", "print");
        for (JsonNode palette : palettes) {
            assertThat(palette.propertyNames())
                    .containsExactlyInAnyOrder(
                            "sea",
                            "neighbour",
                            "neighbourBorder",
                            "countryLabel",
                            "seaLabel",
                            "ramp",
                            "withDots",
                            "noneReported",
                            "counted",
                            "jointly",
                            "notStated",
                            "noReport",
                            "disputed",
                            "selected",
                            "casing",
                            "ink",
                            "quietInk",
                            "rule",
                            "panel");
            assertThat(palette.get("ramp")).hasSize(9);
            assertThat(palette.get("withDots")).hasSize(9);
            assertThat(palette.get("ramp").get(0).propertyNames())
                    .containsExactly("fill", "ink", "border", "borderWidth", "order");
            assertThat(palette.get("jointly").propertyNames()).containsExactly("fill", "line", "border", "borderWidth");
        }
        assertThat(palettes.get("light").get("ramp").get(0).toString())
                .isEqualTo(
                        "{\"fill\":\"#FEE391\",\"ink\":\"#1A242A\",\"border\":\"#46525A\",\"borderWidth\":0.75,\"order\":9}");
    }

    /** Of two directions greys tell one. */
    @Test
    void aRampOfDifferencesHasNoPrint() {
        assertThat(ChoroplethJson.palettes(Ramp.RDBU).propertyNames()).containsExactly("light", "dark");
    }
}
