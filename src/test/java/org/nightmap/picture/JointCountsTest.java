package org.nightmap.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightmap.report.Line;
import org.nightmap.report.LineKind;

class JointCountsTest {

    @Test
    void aJointCountSaysTheSameAsSingleCountsThatAddUpToIt() {
        assertThat(JointCounts.sameCounts(
                        List.of(region("RU-KLU", 1), region("RU-TVE", 1), region("RU-BEL", 5)),
                        List.of(region("RU-BEL", 5), joint(2, "RU-KLU", "RU-TVE"))))
                .isTrue();
    }

    @Test
    void aJointCountOfAnotherSumIsAnotherCount() {
        assertThat(JointCounts.sameCounts(
                        List.of(region("RU-KLU", 1), region("RU-TVE", 1)), List.of(joint(3, "RU-KLU", "RU-TVE"))))
                .isFalse();
    }

    @Test
    void regionsOutsideTheJointCountAreComparedOneByOne() {
        assertThat(JointCounts.sameCounts(
                        List.of(region("RU-KLU", 2), region("RU-BEL", 5)),
                        List.of(joint(2, "RU-KLU", "RU-TVE"), region("RU-BRY", 5))))
                .isFalse();
    }

    @Test
    void jointCountsThatShareARegionAreOneGroup() {
        assertThat(JointCounts.sameCounts(
                        List.of(joint(3, "RU-A", "RU-B"), region("RU-C", 4)),
                        List.of(region("RU-A", 1), joint(6, "RU-B", "RU-C"))))
                .isTrue();
    }

    @Test
    void aRegionNamedTwiceHasTheSumAndACountOfNoneIsSilence() {
        assertThat(JointCounts.sameCounts(
                        List.of(region("RU-A", 1), region("RU-A", 2), region("RU-B", 0)), List.of(region("RU-A", 3))))
                .isTrue();
    }

    private static Line region(String iso, int count) {
        return line(LineKind.REGION, iso, List.of(), count);
    }

    private static Line joint(int count, String... regions) {
        return line(LineKind.JOINT, null, List.of(regions), count);
    }

    private static Line line(LineKind kind, String region, List<String> regions, int count) {
        return new Line(
                1, "as written", kind, region, regions, List.of(), count, null, null, false, "", null, null, List.of());
    }
}
