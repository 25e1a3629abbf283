package org.nightmap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OrphanedPartsTest {

    private final ClaimsByHand text = new ClaimsByHand();

    @Test
    void anOrphanBecomesAPartOfItsRegionsCountWhereverThatStands() {
        Claim orphan = text.add(7, "RU-MOS");
        orphan.orphan = true;
        Claim parent = text.add(9, "RU-MOS");

        OrphanedParts.adopt(text.claims());

        assertThat(text.claims()).containsExactly(parent);
        assertThat(parent.parts).hasSize(1);
    }

    @Test
    void aPartThatExceedsTheCountOrHasNoneStaysAnOrphan() {
        Claim orphan = text.add(11, "RU-MOS");
        orphan.orphan = true;
        Claim small = text.add(9, "RU-MOS");
        Claim lone = text.add(3, "RU-MOW");
        lone.orphan = true;

        OrphanedParts.adopt(text.claims());

        assertThat(text.claims()).containsExactly(orphan, small, lone);
    }
}
