package org.nightmap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightmap.report.IssueCode;

/** "Not a single one" is no count of one; a part is not the whole; what is not read is said. */
class UnreadCountsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Overnight into 15 April 2026 nine drones were shot down over Tver Region, and not a single drone over Pskov Region.",
                "Overnight into 15 April 2026 nine drones were shot down over Tver Region. Pskov Region got through without a single one.",
                "Overnight into 15 April 2026 nine drones were shot down over Tver Region. Pskov Region did not see a single drone.",
                "Overnight into 15 April 2026 nine drones were shot down over Tver Region, without even one over Pskov Region."
            })
    void aRegionWithoutASingleOneIsNotGivenOne(String text) {
        Draft draft = Extractors.shipped().extract(text);

        assertThat(draft.lines())
                .filteredOn(line -> "RU-TVE".equals(line.region()))
                .extracting(DraftLine::count)
                .containsExactly(9);
        assertThat(draft.lines())
                .filteredOn(line -> "RU-PSK".equals(line.region()))
                .allMatch(line -> line.count() == null || line.count() == 0);
    }

    /** A part that was shot down, of drones of which nobody says that they all were. */
    @Test
    void aPartThatWasShotDownDoubtsTheWhole() {
        Draft attacked = Extractors.shipped()
                .extract(
                        "Overnight into 15 April 2026 Bryansk Region was attacked by 30 drones, 26 of which were shot down.");
        assertThat(attacked.issues()).extracting(DraftIssue::code).contains(IssueCode.ORPHAN_SUB_COUNT);

        Draft downed = Extractors.shipped()
                .extract(
                        "Overnight into 15 April 2026 30 drones were shot down over Bryansk Region, 26 of which were flying to"
                                + " Moscow.");
        assertThat(downed.issues()).isEmpty();
        assertThat(downed.lines()).extracting(DraftLine::count).containsExactly(30);
    }

    /** What is not understood is said, where no total would show that it is missing. */
    @Test
    void aListThatIsNotReadIsDoubted() {
        Draft draft = Extractors.shipped()
                .extract(
                        "Overnight into 15 April 2026 drones were shot down over five regions. Tver and Pskov had three and five;"
                                + " Novgorod and Leningrad, two apiece; and Tula, where a refinery burned for the second time in a week, six.");

        assertThat(draft.issues()).extracting(DraftIssue::code).contains(IssueCode.UNRESOLVED_REFERENCE);
    }

    @Test
    void aSingleDroneIsOne() {
        Draft draft = Extractors.shipped()
                .extract("Overnight into 15 April 2026 a single drone was shot down over Pskov Region.");
        assertThat(draft.lines()).extracting(DraftLine::count).containsExactly(1);
    }
}
