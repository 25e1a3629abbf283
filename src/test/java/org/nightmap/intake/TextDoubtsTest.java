package org.nightmap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nightmap.report.IssueCode;

class TextDoubtsTest {

    private final Reading reading = new Reading();
    private final ClaimsByHand text = new ClaimsByHand();

    @Test
    void aNumberAsLargeAsATotalIsDoubtedWhereNoTotalIsKnown() {
        text.add(20, "RU-KRS");
        reading.bareNumbers.add(WrittenNumber.exact(50, 51, 25));
        TextDoubts doubts = new TextDoubts(reading, text.claims());

        assertThat(found(doubts, null, false)).containsExactly(IssueCode.UNRESOLVED_REFERENCE);
        assertThat(found(doubts, 20, true)).isEmpty();
    }

    @Test
    void aNumberFarFromAnyTotalIsNot() {
        text.add(20, "RU-KRS");
        reading.bareNumbers.add(WrittenNumber.exact(50, 51, 7));
        reading.bareNumbers.add(WrittenNumber.exact(51, 52, 112));

        assertThat(found(new TextDoubts(reading, text.claims()), null, false)).isEmpty();
    }

    @Test
    void aTextOfWhichNothingIsLeftIsDoubted() {
        reading.unread.add(new Sentence(0, 9, 0, false));

        assertThat(found(new TextDoubts(reading, text.claims()), null, false))
                .containsExactly(IssueCode.UNRESOLVED_REFERENCE);
    }

    @Test
    void aPlaceThatWasPassedOverIsDoubtedEvenWhereTheTotalConfirmsTheLines() {
        Claim claim = text.add(20, "RU-KRS");
        reading.claims.add(claim);
        reading.passedPlaces.addAll(text.add(5, "RU-TUL").places);
        reading.passedPlaces.addAll(claim.places);

        assertThat(found(new TextDoubts(reading, text.claims()), 20, true))
                .containsExactly(IssueCode.PLACE_WITHOUT_COUNT);
    }

    private static Set<IssueCode> found(TextDoubts doubts, @Nullable Integer stated, boolean confirmed) {
        return doubts.found(doubts.unclear(stated, confirmed));
    }
}
