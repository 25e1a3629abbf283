package org.nightmap.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** What is written, as an SVG says it. */
class LetteringTest {

    @Test
    void aCharacterThatTheFontLacksIsABox() {
        assertThat(written("中")).contains("<rect").doesNotContain("<text");
        assertThat(written("a中b")).containsSubsequence(">a</text>", "<rect", ">b</text>");
    }

    /** One sign of two surrogates, and one that is joined of several, are as many boxes as they have characters to be seen. */
    @Test
    void anEmojiIsABox() {
        assertThat(written("🚀").split("<rect")).hasSize(2);
        assertThat(written("👨‍👩").split("<rect")).hasSize(3);
        // 0.6 of the size for each box
        assertThat(Lettering.width("🚀", Face.REGULAR, 10)).isCloseTo(6, within(1e-9));
    }

    @Test
    void textFromTheRightIsInTheOrderInWhichItIsSeen() {
        assertThat(written("\u202Eabc")).contains(">cba</text>");
        // two letters, then Hebrew from the right, which the font lacks
        assertThat(written("ab שלום")).containsSubsequence(">ab </text>", "<rect", "<rect", "<rect", "<rect");
    }

    /** The letters are boxes, as the font lacks them; each bracket opens towards what it encloses. */
    @Test
    void bracketsAroundTextFromTheRightAreSeenTheOtherWayRound() {
        // Seen: three letters, a bracket that opens, two letters, one that closes, a letter
        assertThat(written("א(בג)דהו"))
                .containsSubsequence("<rect", "<rect", "<rect", ">(</text>", "<rect", "<rect", ">)</text>", "<rect");
        assertThat(written("\u202E[a<b]")).contains(">[b&gt;a]</text>");
        // Around a word from the right in a text from the left they belong to the text from the left
        assertThat(written("a (ב) c")).containsSubsequence(">a (</text>", "<rect", ">) c</text>");
    }

    @Test
    void markupIsText() {
        assertThat(written("<b>&\"'")).contains(">&lt;b&gt;&amp;");
    }

    /** All figures of IBM Plex Sans are 0.6 of the size wide. */
    @Test
    void figuresAreAsWideAsTheyAre() {
        assertThat(Lettering.width("1234567890", Face.SEMIBOLD, 20)).isCloseTo(120, within(1e-3));
        assertThat(Lettering.width("10", Face.SEMIBOLD, 20, 1)).isCloseTo(26, within(1e-3));
    }

    private static String written(String text) {
        Metadata none = new Metadata("", "", "en");
        return SvgWriter.written(200, 50, none, pen -> Lettering.write(pen, text, 10, 40, Face.REGULAR, 20, 0));
    }
}
