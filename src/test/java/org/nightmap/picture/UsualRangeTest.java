package org.nightmap.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Quartiles as {@code quantile(x, c(.25, .5, .75))} of R has them; worked out by hand. */
class UsualRangeTest {

    @Test
    void theMiddleHalfAndItsFences() {
        // places 2.75, 5.5 and 8.25 from 0
        UsualRange usual =
                UsualRange.of(List.of(30, 0, 2, 2, 4, 5, 6, 7, 8, 9, 10, 12)).orElseThrow();

        assertThat(usual).isEqualTo(new UsualRange(3.5, 6.5, 9.25, 12));
        // 9.25 + 1.5 · 5.75
        assertThat(usual.upperFence()).isEqualTo(17.875);
        assertThat(usual.lowerFence()).isZero();
        assertThat(usual.isUnusual(17)).isFalse();
        assertThat(usual.isUnusual(18)).isTrue();
        assertThat(usual.isUnusual(0)).isFalse();
    }

    @Test
    void aNightFarBelowIsUnusualToo() {
        UsualRange usual = UsualRange.of(List.of(40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51))
                .orElseThrow();

        // 42.75 − 1.5 · 5.5
        assertThat(usual.lowerFence()).isEqualTo(34.5);
        assertThat(usual.isUnusual(34)).isTrue();
        assertThat(usual.isUnusual(35)).isFalse();
    }

    @Test
    void whereThereIsUsuallyNoneAnyCountIsUnusual() {
        UsualRange usual = UsualRange.of(Collections.nCopies(12, 0)).orElseThrow();

        assertThat(usual.isUnusual(0)).isFalse();
        assertThat(usual.isUnusual(1)).isTrue();
    }

    @Test
    void ofTooFewNightsNothingIsSaid() {
        assertThat(UsualRange.of(Collections.nCopies(11, 5))).isEmpty();
    }
}
