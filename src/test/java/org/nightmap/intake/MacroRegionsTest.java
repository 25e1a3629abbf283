package org.nightmap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class MacroRegionsTest {

    private final ClaimsByHand text = new ClaimsByHand();

    @Test
    void aMacroRegionIsASubtotalOfTheRegionsThatAddUpToIt() {
        Claim volga = text.area(15);
        text.add(8, "RU-SAR");
        text.add(7, "RU-SAM");

        assertThat(MacroRegions.subtotals(text.claims(), Set.of(), null)).containsExactly(volga);
    }

    @Test
    void orWhereTheOthersReachTheTotalWithoutItOrAHeadingNamesIt() {
        Claim volga = text.area(20);
        text.add(8, "RU-SAR");
        text.add(7, "RU-SAM");

        assertThat(MacroRegions.subtotals(text.claims(), Set.of(), 15)).containsExactly(volga);
        assertThat(MacroRegions.subtotals(text.claims(), Set.of(0), null)).containsExactly(volga);
        assertThat(MacroRegions.subtotals(text.claims(), Set.of(), 35)).isEmpty();
    }
}
