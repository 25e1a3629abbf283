package org.nightmap.choropleth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.nightmap.language.Language;

/** What holds of the classes whatever the counts are. */
class RoundedClassesPropertiesTest {

    @Property
    void everyCountFallsInExactlyOneClassOfTheLegend(
            @ForAll @Size(max = 85) List<@IntRange(min = 1, max = 5000) Integer> counts) {
        for (RoundedClasses ladder : List.of(RoundedClasses.NIGHT, RoundedClasses.SPAN)) {
            List<ClassRange> legend = ladder.legend(counts, Language.EN);
            for (int count : counts) {
                assertThat(legend.stream().filter(range -> holds(range, count)))
                        .singleElement()
                        .extracting(ClassRange::step)
                        .isEqualTo(ladder.stepOf(count));
            }
            assertThat(legend.stream().mapToInt(ClassRange::regions).sum()).isEqualTo(counts.size());
        }
    }

    @Property
    void labelsAreClosedRangesThatMeet(@ForAll @Size(max = 85) List<@IntRange(min = 1, max = 5000) Integer> counts) {
        List<ClassRange> legend = RoundedClasses.NIGHT.legend(counts, Language.EN);
        for (int i = 0; i < legend.size() - 1; i++) {
            ClassRange range = legend.get(i);
            assertThat(range.to()).isNotNull().isEqualTo(legend.get(i + 1).from() - 1);
            assertThat(range.label())
                    .isEqualTo(
                            range.from() == range.to()
                                    ? "%.0f".formatted(range.from())
                                    : "%.0f–%.0f".formatted(range.from(), range.to()));
        }
        assertThat(legend.getLast().label())
                .isEqualTo("%.0f+".formatted(legend.getLast().from()));
    }

    private static boolean holds(ClassRange range, int count) {
        return range.from() <= count && (range.to() == null || count <= range.to());
    }
}
