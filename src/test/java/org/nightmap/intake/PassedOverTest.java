package org.nightmap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassedOverTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Leningrad region had fifteen.              | true
            В Ростовской области — 20.                     | true
            The Leningrad region had fifteen schools.      | false
            Fifteen passengers waited.                     | false
            Fifteen were injured in the Leningrad region.  | false
            """)
    void aNumberWithoutANounBesideARegionLooksLikeACount(String text, boolean looksLikeCounts) {
        Prose prose = CutText.of(text);
        Sentence sentence = prose.sentences().getFirst();
        OwnPart whole = new OwnPart(sentence, sentence.to(), new BitSet());

        assertThat(new PassedOver(prose, new ElementReader(prose)).looksLikeCounts(whole, prose.places()))
                .isEqualTo(looksLikeCounts);
    }
}
