package org.nightmap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SaidAgainTest {

    private final ClaimsByHand text = new ClaimsByHand();

    @Test
    void theSameNumberForTheSamePlaceInALaterSentenceIsSaidAgain() {
        text.add(8, "RU-TUL");
        text.add(7, "RU-KLU");
        Claim again = text.add(8, "RU-TUL");
        text.add(9, "RU-KLU");

        assertThat(SaidAgain.repeated(text.claims())).containsExactly(again);
        assertThat(SaidAgain.timesNamed(text.claims(), Set.of(again))).isEqualTo(Map.of("RU-TUL", 1, "RU-KLU", 2));
    }

    @Test
    void aNumberOverPlacesWhoseOwnNumbersAddUpToItIsASubtotal() {
        Claim subtotal = text.add(15, "RU-TUL", "RU-KLU");
        text.add(16, "RU-TUL", "RU-KLU");
        text.add(8, "RU-TUL");
        text.add(7, "RU-KLU");

        assertThat(SaidAgain.subtotals(text.claims())).containsExactly(subtotal);
    }
}
