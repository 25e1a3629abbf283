package org.nightmap.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nightmap.picture.Summaries.NIGHT;
import static org.nightmap.picture.Summaries.hours;
import static org.nightmap.picture.Summaries.report;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nightmap.report.Coverage;

class SilenceTest {

    @Test
    void silenceMeansNoneOnlyWhenTheReportIsCompleteForTheWholeNightAndResolved() {
        assertThat(meansNone(report("a"))).isTrue();
        assertThat(meansNone(report("a").counts(10, 9, 0, "x"))).isFalse();
        assertThat(meansNone(report("a").counts(null, 9, 0, "x"))).isFalse();
        assertThat(meansNone(report("a").unresolved())).isFalse();
        assertThat(meansNone(report("a").covers(Coverage.UNKNOWN, null))).isFalse();
        assertThat(meansNone(part("a", "00:00", "07:00"))).isFalse();
    }

    @Test
    void partsThatMeetMeanNoneTogether() {
        assertThat(meansNone(part("a", "20:00", "00:00"), part("b", "00:00", "07:00")))
                .isTrue();
        assertThat(meansNone(part("a", "20:00", "00:00"), part("b", "00:00", "05:00")))
                .isTrue();
        assertThat(meansNone(part("b", "00:00", "07:00"), part("a", "20:00", "00:00")))
                .isTrue();
    }

    @Test
    void partsWithAGapOrAnEarlyEndDoNot() {
        assertThat(meansNone(part("a", "20:00", "23:30"), part("b", "00:00", "07:00")))
                .isFalse();
        assertThat(meansNone(part("a", "20:00", "00:00"), part("b", "00:00", "04:59")))
                .isFalse();
        assertThat(meansNone(part("a", "00:00", "02:00"), part("b", "02:00", "07:00")))
                .isFalse();
    }

    @Test
    void oneIncompletePartIsEnoughForDoubt() {
        assertThat(meansNone(part("a", "20:00", "00:00").counts(95, 0, 0, "x"), part("b", "00:00", "07:00")))
                .isFalse();
        assertThat(meansNone(
                        part("a", "20:00", "00:00"), part("b", "00:00", "07:00").unresolved()))
                .isFalse();
    }

    private static Summaries part(String id, String from, String to) {
        return report(id).covers(Coverage.PART, hours(from, to));
    }

    private static boolean meansNone(Summaries... reports) {
        return Silence.meansNone(
                NIGHT, Stream.of(reports).map(Summaries::summary).toList());
    }
}
