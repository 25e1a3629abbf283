package org.nightmap.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Figures of the shipped example night: the ministry's statement by TASS, 121 in 14 regions. */
class DeskViewTest extends ViewTest {

    @Test
    void thePlainAddressOpensTheExampleNight() {
        open("");
        assertThat(textOf(withClass("nm-navigator-current"))).isEqualTo("Night of 24–25 October 2025");
        assertThat(textOf(withClass("nm-equation")))
                .isEqualTo("121 stated = 121 on the map + 0 elsewhere + 0 unattributed");
        assertThat(textOf(withClass("nm-basis"))).contains("Complete").contains("Drawn from TASS, 25 Oct 2025");
    }

    /** The two years have nights whose lines fall short and nights whose lines have no total to meet. */
    @Test
    void theEquationIsTrueWhereOneNightFallsShortAndAnotherExceeds() {
        open("?period=2024-02-03..2026-03-20&lang=en");
        String equation = textOf(withClass("nm-equation"));

        Matcher figures = Pattern.compile(
                        "([0-9,]+) stated = ([0-9,]+) on the map \\+ ([0-9,]+) elsewhere \\+ ([0-9,]+) unattributed − ([0-9,]+) excess")
                .matcher(equation);
        assertThat(figures.matches()).as(equation).isTrue();
        int[] values = IntStream.rangeClosed(1, 5)
                .map(i -> Integer.parseInt(figures.group(i).replace(",", "")))
                .toArray();
        assertThat(values[3]).isPositive();
        assertThat(values[4]).isPositive();
        assertThat(values[1] + values[2] + values[3] - values[4]).isEqualTo(values[0]);
    }
}
