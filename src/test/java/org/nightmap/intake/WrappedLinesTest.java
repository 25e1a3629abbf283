package org.nightmap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nightmap.gazetteer.Token.Kind;
import org.nightmap.gazetteer.Tokenizer;

class WrappedLinesTest {

    @Test
    void lineEndsThatTheWidthMadeAreLeftOut() {
        assertThat(lineEnds("""
                Air defences destroyed 46 drones
                overnight: 20 over the Belgorod
                Region and 26 over Crimea.""")).isZero();
    }

    @Test
    void lineEndsOfAListStayHoweverLongItsLinesAre() {
        assertThat(lineEnds("""
                Belgorod Region - 20
                Voronezh Region - 26
                Ryazan Region - four""")).isEqualTo(2);
    }

    @Test
    void linesThatBeginWithDashesStay() {
        assertThat(lineEnds("""
                Сбито 25 октября 2025
                — над Курской областью, 11
                — над Тульской областью, 9""")).isEqualTo(2);
    }

    @Test
    void aHeadingStays() {
        assertThat(lineEnds("""
                Drones over Tula
                Air defences destroyed 46 drones overnight: 20 over the Belgorod Region and 26 over Crimea.""")).isEqualTo(1);
    }

    @Test
    void emptyLinesStay() {
        assertThat(lineEnds("One drone was shot down over the\n\nTula Region.")).isEqualTo(2);
    }

    private static long lineEnds(String text) {
        return WrappedLines.joined(Tokenizer.tokens(text)).stream()
                .filter(token -> token.kind() == Kind.LINE_END)
                .count();
    }
}
