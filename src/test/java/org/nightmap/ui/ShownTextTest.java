package org.nightmap.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The twelve characters are those of Unicode's property Bidi_Control. */
class ShownTextTest {

    @ParameterizedTest
    @ValueSource(
            ints = {0x061C, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069})
    void whatTurnsTheTextIsASignOfTheSameLength(int control) {
        String text = "Kursk " + Character.toString(control) + "012";

        assertThat(ShownText.of(text)).isEqualTo("Kursk \uFFFD012").hasSameSizeAs(text);
    }

    @Test
    void allElseIsShownAsItIs() {
        String text = "Курск – 12 дронов, “Kursk”\u00A0\u200B\uD83D\uDE80\n";

        assertThat(ShownText.of(text)).isEqualTo(text);
    }

    @Test
    void excerptsAndSourcesAreShownThroughIt() {
        assertThat(Piece.text("nm-ink", "\u202E012").json().toString()).contains("\uFFFD012");
        assertThat(Markup.text("nm-ink", "\u202E012").getText()).isEqualTo("\uFFFD012");
    }
}
