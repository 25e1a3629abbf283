package org.nightmap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightmap.intake.Element.Reference;

class ReferencesTest {

    private final ClaimsByHand text = new ClaimsByHand();

    @Test
    void aReferenceIsWorkedOutFromTheCountBeforeIt() {
        text.add(8, "RU-TUL");
        Claim same = text.refer(Reference.SAME, "RU-KLU");
        Claim half = text.refer(Reference.DIVIDED, "RU-ORL");
        Claim fewer = text.refer(Reference.FEWER, "RU-KRS");

        References.resolve(text.claims(), List.of());

        assertThat(same.value()).isEqualTo(8);
        assertThat(half.value()).isEqualTo(4);
        assertThat(fewer.value()).isEqualTo(3);
    }

    @Test
    void halfOfAnOddNumberAndAReferenceToNothingStayUnresolved() {
        Claim first = text.refer(Reference.SAME, "RU-TUL");
        text.add(7, "RU-KLU");
        Claim half = text.refer(Reference.DIVIDED, "RU-ORL");

        References.resolve(text.claims(), List.of());

        assertThat(first.value()).isNull();
        assertThat(first.unresolved).isTrue();
        assertThat(half.value()).isNull();
        assertThat(half.unresolved).isTrue();
    }

    @Test
    void theRestIsWhatTheOthersLeaveOfTheTotal() {
        text.add(8, "RU-TUL");
        Claim rest = text.refer(Reference.REST, "RU-KLU");

        References.resolveRest(text.claims(), 20);

        assertThat(rest.value()).isEqualTo(12);
        assertThat(rest.unresolved).isTrue();
    }
}
