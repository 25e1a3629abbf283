package org.nightmap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which characters texts have, and which values can be written down and read again. */
class PlainTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "Tula 5", "Курская область\r\n\tодин\f", "next\u0085line", "\uD83D\uDEE9 5 over Tula"})
    void wordsWithEndsOfLinesTabsAndPagesAreATextAndCanBeWritten(String text) {
        assertThat(PlainText.is(text)).isTrue();
        assertThat(PlainText.isWritable(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tula\u0000 5", "\u001B[31m", "\u007F", "Tula \u009F 5"})
    void anyOtherControlCharacterIsOfNoTextAndCannotBeWritten(String text) {
        assertThat(PlainText.is(text)).isFalse();
        assertThat(PlainText.isWritable(text)).isFalse();
    }

    /** Of the seventeen characters that are no white space one is of no writing, which a text may have. */
    @ParameterizedTest
    @ValueSource(strings = {"\uD83D Rostov Region 20 down", "Rostov Region 20 down\uDEE9"})
    void halfACharacterIsALetterThatWasLostAndCannotBeWritten(String text) {
        assertThat(PlainText.is(text)).isTrue();
        assertThat(PlainText.isWritable(text)).isFalse();
    }

    /** One of five, and one of four. */
    @ParameterizedTest
    @ValueSource(strings = {"\uE000 Tula", "\uFFFD Tula"})
    void oneInFiveMayBeOfNoWriting(String text) {
        assertThat(PlainText.is(text)).isTrue();
        assertThat(PlainText.is(text.replace("Tula", "Tul"))).isFalse();
        assertThat(PlainText.isWritable(text)).isTrue();
    }
}
