package org.nightmap.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nightmap.picture.RegionState;

/** A state has one name: the legend, the hint on the map, the panel and the table never use two words for one thing. */
class StateNamesTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void theLegendThePanelTheHintAndTheTableSayTheSame(Language language) {
        for (String state : BuiltKeys.of("choropleth.state.")
                .map(key -> key.substring("choropleth.state.".length()))
                .filter(state -> !state.equals("disputed"))
                .toList()) {
            String name = Messages.text(language, "ui.state." + state);
            assertThat(Messages.text(language, "choropleth.state." + state)).isEqualTo(name);
            assertThat(Messages.text(language, "choropleth.said." + state)).startsWith(inASentence(name));
        }
        BuiltKeys.of("ui.short.")
                .map(key -> key.substring("ui.short.".length()))
                .forEach(state -> assertThat(inASentence(Messages.text(language, "ui.state." + state)))
                        .as("%s in the table in %s", state, language)
                        .contains(Messages.text(language, "ui.short." + state)));
    }

    /** Where the other region is named its name stands in place of “another region”. */
    @Test
    void aRegionCountedWithAnotherIsSaidSoWithAndWithoutItsName() {
        String state = RegionState.COUNTED_WITH.code();
        assertThat(Language.values()).allSatisfy(language -> {
            String common = language == Language.EN ? "Counted with" : "Учтено вместе";
            assertThat(Messages.text(language, "ui.state." + state)).startsWith(common);
            assertThat(Messages.text(language, "choropleth.state." + state, "X"))
                    .startsWith(common);
            assertThat(Messages.text(language, "choropleth.said." + state, "X")).startsWith(inASentence(common));
        });
    }

    private static String inASentence(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
