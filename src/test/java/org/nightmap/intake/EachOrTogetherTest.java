package org.nightmap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightmap.intake.EachOrTogether.Decision;

class EachOrTogetherTest {

    private final ClaimsByHand text = new ClaimsByHand();
    private final Claim single = text.add(20, "RU-KRS");
    private final Claim shared = text.add(7, "RU-BRY", "RU-SMO");

    @Test
    void theTotalTellsEachFromTogether() {
        // 20 + 2 * 7 = 34, 20 + 7 = 27
        assertThat(decide(34)).isEqualTo(new Decision(true, java.util.Set.of(shared), java.util.Set.of()));
        assertThat(decide(27)).isEqualTo(new Decision(true, java.util.Set.of(), java.util.Set.of()));
        assertThat(decide(30).certain()).isFalse();
    }

    @Test
    void whereTwoReadingsAddUpNoneIsChosen() {
        // 20 + 7 + 14 = 20 + 14 + 7
        Claim other = text.add(7, "RU-TUL", "RU-KLU");

        Decision decision = EachOrTogether.decide(text.claims(), List.of(shared, other), List.of(), 41);

        assertThat(decision.certain()).isFalse();
        assertThat(decision.each()).isEmpty();
    }

    @Test
    void whatIsSaidAgainCountsOnceWhereTheTotalSaysSo() {
        Claim again = text.add(20, "RU-KRS");

        Decision decision = EachOrTogether.decide(text.claims(), List.of(), List.of(again), 27);

        assertThat(decision.dropped()).containsExactly(again);
        assertThat(single.value()).isEqualTo(20);
    }

    private Decision decide(int stated) {
        return EachOrTogether.decide(text.claims(), List.of(shared), List.of(), stated);
    }
}
