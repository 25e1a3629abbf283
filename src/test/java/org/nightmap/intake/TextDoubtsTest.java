package org.nightmap.intake;

import static org.assertj.core.api.Assertions.assertThat;

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

        assertThat(doubts.found(null, false)).containsExactly(IssueCode.UNRESOLVED_REFERENCE);
        assertThat(doubts.found(20, true)).isEmpty();
    }

    @Test
    void aNumberFarFromAnyTotalIsNot() {
        text.add(20, "RU-KRS");
        reading.bareNumbers.add(WrittenNumber.exact(50, 51, 7));
        reading.bareNumbers.add(WrittenNumber.exact(51, 52, 112));

        assertThat(new TextDoubts(reading, text.claims()).found(null, false)).isEmpty();
    }

    @Test
    void aTextOfWhichNothingIsLeftIsDoubted() {
        reading.cutOff = true;

        assertThat(new TextDoubts(reading, text.claims()).found(null, false))
                .containsExactly(IssueCode.UNRESOLVED_REFERENCE);
    }
}
