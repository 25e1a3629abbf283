package org.nightmap.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.nightmap.report.Tally;

/** The figures of spans; the examples are worked out by hand. */
class TotalsTest {

    @Property
    void attributedElsewhereAndUnattributedAreTheStatedTotalAndTheExcess(@ForAll("spans") List<Tally> nights) {
        Tally span = Totals.of(nights);
        if (span.stated() == null) {
            assertThat(nights).allMatch(night -> night.stated() == null);
            assertThat(span.unattributed()).isNull();
            assertThat(span.excess()).isZero();
        } else {
            assertThat(span.attributed() + span.elsewhere() + span.unattributed())
                    .isEqualTo(span.stated() + span.excess());
        }
    }

    @Property
    void aSpanIsTheSameInWhateverPartsItIsAddedUp(@ForAll("spans") List<Tally> nights) {
        List<Tally> withTotal = nights.stream().filter(n -> n.stated() != null).toList();
        int half = withTotal.size() / 2;
        if (half > 0) {
            Tally parts = Totals.of(List.of(
                    Totals.of(withTotal.subList(0, half)), Totals.of(withTotal.subList(half, withTotal.size()))));
            assertThat(parts).isEqualTo(Totals.of(withTotal));
        }
    }

    @Provide
    Arbitrary<List<Tally>> spans() {
        Arbitrary<Integer> counts = Arbitraries.integers().between(0, 1000);
        return Combinators.combine(counts.injectNull(0.2), counts, counts)
                .as(Tally::of)
                .list()
                .ofMaxSize(40);
    }

    @Example
    void oneNightsMissingTotalDoesNotHideAnothersRemainder() {
        // 121 stated with 110 on regions; 30 of 25 stated; 7 + 2 counted without a total
        Tally span = Totals.of(List.of(Tally.of(121, 110, 0), Tally.of(25, 28, 2), Tally.of(null, 7, 2)));

        // unattributed 11 + 0; excess 5 + 9; 145 + 4 + 11 = 146 + 14
        assertThat(span).isEqualTo(new Tally(146, 145, 4, 11, 14));
    }

    @Example
    void withoutAnyTotalThereIsNothingToCompareWith() {
        assertThat(Totals.of(List.of(Tally.of(null, 7, 2), Tally.of(null, 1, 0))))
                .isEqualTo(new Tally(null, 8, 2, null, 0));
    }

    @Example
    void aSpanWithoutReportsHasNoTotal() {
        assertThat(Totals.of(List.of())).isEqualTo(new Tally(null, 0, 0, null, 0));
    }
}
