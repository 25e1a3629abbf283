package org.nightmap.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nightmap.report.Statements.joint;
import static org.nightmap.report.Statements.night;
import static org.nightmap.report.Statements.published;
import static org.nightmap.report.Statements.region;
import static org.nightmap.report.Statements.sea;
import static org.nightmap.report.Statements.unknown;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nightmap.report.Difference.Field;
import org.nightmap.report.LineChange.Part;

/** Differences worked out by hand. */
class DifferenceTest {

    @Test
    void theSameStatementHasNone() {
        Statement statement = night("2025-10-25", 10, region("A", 7), region("A", 7), sea("Sea", 3));
        Difference difference = Difference.between(statement, statement);
        assertThat(difference.isEmpty()).isTrue();
        assertThat(difference.lines()).hasSize(3);
    }

    @Test
    void aNumberARegionAndANameAreToldApart() {
        Difference difference = between(
                night("2025-10-25", 12, region("A", 7), unknown("Belarus Oblast", 3), region("B", 2)),
                night("2025-10-25", 12, region("A", 8), named("Belarus Oblast", "C", 3), named("B border", "B", 2)));

        assertThat(difference.fields()).isEmpty();
        assertThat(said(difference))
                .containsExactly(
                        "A Region 7 > A Region 8", "Belarus Oblast 3 > Belarus Oblast 3", "B Region 2 > B border 2");
        assertThat(difference.lines())
                .extracting(LineChange::parts)
                .containsExactly(Set.of(Part.NUMBER), Set.of(Part.KIND, Part.REGION), Set.of(Part.PLACE));
    }

    /** Removed lines stand where they were: B after A, D at the end. */
    @Test
    void whatWasAddedAndRemovedStandsInItsPlace() {
        Difference difference = between(
                night("2025-10-25", 9, region("A", 1), region("B", 2), region("C", 3), region("D", 4)),
                night("2025-10-25", 9, region("A", 1), joint(5, "X", "Y"), region("C", 3)));

        assertThat(said(difference))
                .containsExactly(
                        "A Region 1 > A Region 1",
                        "- > X and Y 5",
                        "B Region 2 > -",
                        "C Region 3 > C Region 3",
                        "D Region 4 > -");
        assertThat(difference.lines())
                .extracting(LineChange::kind)
                .containsExactly(
                        LineChange.Kind.SAME,
                        LineChange.Kind.ADDED,
                        LineChange.Kind.REMOVED,
                        LineChange.Kind.SAME,
                        LineChange.Kind.REMOVED);
    }

    @Test
    void theTimeOfPublicationIsADifferenceAndStillTheSameStatement() {
        Statement day = published(Publication.parse("2025-10-25"));
        Statement time = published(Publication.parse("2025-10-25T07:41+03:00"));

        assertThat(between(day, time).fields()).containsExactly(Field.PUBLISHED);
        assertThat(between(time, time).isEmpty()).isTrue();
        assertThat(day.saysTheSameAs(time)).isTrue();
    }

    @Test
    void linesThatOnlyChangePlacesAreTheSame() {
        Difference difference = between(
                night("2025-10-25", 3, region("A", 1), region("B", 2)),
                night("2025-10-25", 3, region("B", 2), region("A", 1)));
        assertThat(difference.isEmpty()).isTrue();
    }

    /** Of two lines of one region the one that is left untouched is recognised first. */
    @Test
    void ofTwoLinesOfARegionTheRightOneHasChanged() {
        Difference difference = between(
                night("2025-10-25", 9, region("A", 4), region("A", 5)),
                night("2025-10-25", 9, region("A", 5), region("A", 6)));
        assertThat(said(difference)).containsExactly("A Region 5 > A Region 5", "A Region 4 > A Region 6");
    }

    @Test
    void theReportsOwnFieldsAreComparedToo() {
        Statement before = night("2025-10-25", 10, region("A", 10));
        Statement after = night("2025-10-26", null, region("A", 10));
        // Its window and its day of publication move with the date in these statements
        assertThat(between(before, after).fields())
                .containsExactlyInAnyOrder(Field.DATE, Field.STATED, Field.WINDOW, Field.PUBLISHED);
    }

    private static Line named(String place, String region, int count) {
        Line line = region(region, count);
        return new Line(
                1,
                place,
                line.kind(),
                region,
                List.of(),
                List.of(),
                count,
                null,
                null,
                false,
                "",
                null,
                null,
                List.of());
    }

    private static Difference between(Statement before, Statement after) {
        return Difference.between(before, after);
    }

    private static List<String> said(Difference difference) {
        return difference.lines().stream()
                .map(change -> said(change.before()) + " > " + said(change.after()))
                .toList();
    }

    private static String said(@Nullable Line line) {
        return line == null ? "-" : line.place() + " " + line.count();
    }
}
