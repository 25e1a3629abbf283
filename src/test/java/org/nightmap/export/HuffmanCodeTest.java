package org.nightmap.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class HuffmanCodeTest {

    /** By hand: 1 and 1 make 2, with 2 that makes 4, with 4 that makes 8. Codes count up from 0, first bit lowest. */
    @Example
    void theCommonestSymbolHasTheShortestCode() {
        HuffmanCode code = HuffmanCode.of(new int[] {1, 4, 0, 1, 2}, 15);

        assertThat(IntStream.range(0, 5).map(code::length)).containsExactly(3, 1, 0, 3, 2);
        // 110, 0, none, 111, 10
        assertThat(IntStream.range(0, 5).map(code::code)).containsExactly(0b011, 0b0, 0, 0b111, 0b01);
        assertThat(code.size()).isEqualTo(5);
    }

    /** Counts of Fibonacci's numbers make the longest codes. Kraft: the halves of all codes' bits add up to one. */
    @Property
    void noCodeIsLongerThanTheLimitAndNoneIsLeftOver(
            @ForAll @Size(min = 2, max = 60) @IntRange(max = 1_000_000) int[] counts,
            @ForAll @IntRange(min = 7, max = 15) int most) {
        int[] fibonacci = IntStream.range(0, 40)
                .map(i -> (int) Math.round(Math.pow(1.618, i)))
                .toArray();
        for (int[] each : new int[][] {counts, fibonacci}) {
            HuffmanCode code = HuffmanCode.of(each, most);
            double sum = IntStream.range(0, each.length)
                    .filter(i -> code.length(i) > 0)
                    .mapToDouble(i -> Math.pow(2, -code.length(i)))
                    .sum();

            assertThat(sum).isEqualTo(1);
            assertThat(IntStream.range(0, each.length).map(code::length)).allMatch(length -> length <= most);
            assertThat(IntStream.range(0, each.length).filter(i -> each[i] > 0)).allMatch(i -> code.length(i) > 0);
        }
    }
}
