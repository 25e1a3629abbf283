package org.nightmap.choropleth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.nightmap.choropleth.BadSymbology.Part;
import org.nightmap.language.Language;

class RampTest {

    @Test
    void itIsFoundByItsCode() {
        for (Ramp ramp : Ramp.values()) {
            assertThat(Ramp.ofCode(ramp.code())).contains(ramp);
        }
        assertThat(Ramp.ofCode("rainbow")).isEmpty();
    }

    @Test
    void aChoiceShowsItsColoursAsTheClassesAscend() {
        assertThat(Ramp.YLORBR.inOrder(Theme.LIGHT))
                .containsExactly(
                        "#FEE391", "#FEC44F", "#FE9929", "#F5851F", "#EC7014", "#DC5E0B", "#CC4C02", "#993404",
                        "#662506");
    }

    /** As far from zero, as strong: whatever the other side has. */
    @Test
    void theStepsOfADifferenceGoOutFromTheMiddle() {
        assertThat(Ramp.RDBU.around(4, 4)).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(Ramp.RDBU.around(2, 2)).containsExactly(0, 2, 4, 6, 8);
        assertThat(Ramp.RDBU.around(1, 3)).containsExactly(3, 4, 5, 7, 8);
        assertThat(Ramp.RDBU.around(0, 1)).containsExactly(4, 7);
        assertThat(Ramp.RDBU.around(0, 0)).containsExactly(4);
        assertThatIllegalArgumentException().isThrownBy(() -> Ramp.RDBU.around(5, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Ramp.RDBU.around(-1, 1));
        assertThatIllegalStateException().isThrownBy(() -> Ramp.CIVIDIS.around(1, 1));
    }

    @Test
    void differencesAreNotToldInGreys() {
        assertThatIllegalArgumentException().isThrownBy(() -> Palette.of(Theme.PRINT, Ramp.PUOR));
        assertThat(Palette.of(Theme.PRINT, Ramp.CIVIDIS)).isEqualTo(Palette.of(Theme.PRINT));
    }

    @Test
    void valuesAboveZeroHaveNoRampOfDifferences() {
        assertThatExceptionOfType(BadSymbology.class)
                .isThrownBy(() -> Symbology.USUAL.with(Ramp.RDBU))
                .satisfies(refused -> {
                    assertThat(refused.part()).isEqualTo(Part.PALETTE);
                    assertThat(refused.in(Language.RU)).contains("rdbu");
                })
                .withMessage("The palette rdbu is for differences, which are below zero and above; the measure count"
                        + " is never below");
    }
}
