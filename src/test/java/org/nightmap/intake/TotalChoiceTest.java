package org.nightmap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightmap.intake.Reading.Total;

class TotalChoiceTest {

    private final ClaimsByHand text = new ClaimsByHand();

    @Test
    void theTotalIsTheOneThatTheLinesAddUpTo() {
        text.add(20, "RU-KRS");
        text.add(7, "RU-BRY");
        TotalChoice choice = choice(53, 27);

        assertThat(choice.total()).isEqualTo(ClaimsByHand.total(27));
        assertThat(choice.isContradicted(27)).isTrue();
    }

    @Test
    void elseItIsTheFirstThatIsNotBelowALine() {
        text.add(20, "RU-KRS");

        assertThat(choice(7, 53, 54).total()).isEqualTo(ClaimsByHand.total(53));
    }

    @Test
    void aNumberFarBelowTheTotalDoesNotContradictIt() {
        assertThat(choice(53, 7).isContradicted(53)).isFalse();
    }

    private TotalChoice choice(int... numbers) {
        List<Total> candidates =
                java.util.Arrays.stream(numbers).mapToObj(ClaimsByHand::total).toList();
        return new TotalChoice(candidates, text.claims());
    }
}
