package org.nightmap.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nightmap.intake.Reviews.joint;
import static org.nightmap.intake.Reviews.region;
import static org.nightmap.intake.Reviews.review;
import static org.nightmap.intake.Reviews.unknown;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightmap.report.Coverage;
import org.nightmap.report.IssueCode;
import org.nightmap.report.ReportKind;

/** What corrections do to the doubts of a statement under review. */
class ReviewTest {

    @Test
    void aReviewBeginsWithWhatWasReadAndWhereItCameFrom() {
        Review review = review(29, region("A", 20), region("B", 9));

        assertThat(review.about())
                .isEqualTo(new About(
                        "TASS", "https://tass.com/1", null, "", LocalDate.of(2025, 10, 25), ReportKind.NIGHT, "en"));
        assertThat(review.lines()).extracting(ReviewLine::id).containsExactly(1, 2);
        assertThat(review.figures().complete()).isTrue();
        assertThat(review.doubts()).isZero();
    }

    @Test
    void theSumIsDoubtedAsItIsNowAndNotAsItWasRead() {
        Review short4 = review(33, List.of(IssueCode.SUM_BELOW_TOTAL), region("A", 20), region("B", 9));
        assertThat(short4.open()).containsExactly(IssueCode.SUM_BELOW_TOTAL);

        Review exact = short4.correct(2, line -> line.counted(13));
        assertThat(exact.open()).isEmpty();

        Review above = short4.correct(2, line -> line.counted(14));
        assertThat(above.open()).containsExactly(IssueCode.SUM_ABOVE_TOTAL);
        assertThat(above.figures().tally().excess()).isEqualTo(1);
    }

    @Test
    void aSumThatWasLookedAtIsLookedAtUntilTheFiguresChange() {
        Review looked = review(33, region("A", 20), region("B", 9)).lookedAt(IssueCode.SUM_BELOW_TOTAL);
        assertThat(looked.open()).isEmpty();

        assertThat(looked.correct(1, line -> line.counted(19)).open()).containsExactly(IssueCode.SUM_BELOW_TOTAL);
        assertThat(looked.withStated(34).open()).containsExactly(IssueCode.SUM_BELOW_TOTAL);
        assertThat(looked.without(2).open()).containsExactly(IssueCode.SUM_BELOW_TOTAL);
    }

    @Test
    void withoutATotalNothingIsMissing() {
        Review review = review(33, region("A", 20)).withStated(null);

        assertThat(review.open()).isEmpty();
        assertThat(review.figures().tally().unattributed()).isNull();
    }

    @Test
    void anotherTotalAnswersThatTheyConflict() {
        Review review = review(53, List.of(IssueCode.CONFLICTING_TOTALS), region("A", 32));
        assertThat(review.open()).contains(IssueCode.CONFLICTING_TOTALS);

        assertThat(review.withStated(32).open()).isEmpty();
    }

    @Test
    void aDateThatIsGivenAnswersThatItWasMissing() {
        Review review = review(20, List.of(IssueCode.NIGHT_MISSING), region("A", 20));
        assertThat(review.open()).containsExactly(IssueCode.NIGHT_MISSING);
        assertThat(review.doubts()).as("it doubts no number").isZero();

        Review dated = review.with(review.about().withDate(LocalDate.of(2025, 10, 26)));
        assertThat(dated.open()).isEmpty();
        assertThat(dated.coverage()).isEqualTo(Coverage.FULL);
        assertThat(dated.with(dated.about().withDate(null)).open()).containsExactly(IssueCode.NIGHT_MISSING);
        assertThat(dated.with(dated.about().withDate(null)).coverage()).isEqualTo(Coverage.UNKNOWN);
    }

    @Test
    void whatIsNoNightStatementIsToldUntilItIsOne() {
        Review review = review(20, region("A", 20));
        Review day = review.with(review.about().withKind(ReportKind.DAY));

        assertThat(day.open()).containsExactly(IssueCode.NOT_A_NIGHT_STATEMENT);
        assertThat(day.with(day.about().withKind(ReportKind.NIGHT)).open()).isEmpty();
    }

    @Test
    void anotherPublisherAnswersNothing() {
        Review review = review(20, List.of(IssueCode.NIGHT_MISSING), region("A", 20));

        assertThat(review.with(review.about().withPublisher("RIA Novosti")).open())
                .containsExactly(IssueCode.NIGHT_MISSING);
    }

    @Test
    void aLineIsOneDoubtHoweverMuchIsDoubtfulAboutIt() {
        Review review = review(
                40,
                region("A", 20),
                unknown("X Oblast", 7, IssueCode.UNMATCHED_PLACE, IssueCode.OTHER_AUTHORITY),
                region("B", null, IssueCode.PLACE_WITHOUT_COUNT));

        assertThat(review.doubtfulLines()).containsExactly(2, 3);
        assertThat(review.doubts()).as("two lines and the sum").isEqualTo(3);
    }

    @Test
    void aRegionThatIsNamedAgainIsDoubtfulUntilTheOtherIsGone() {
        Review review = review(null, region("A", 20), region("B", 9));

        Review twice = review.plus(region("A", 3));
        assertThat(twice.doubtfulLines()).containsExactly(3);
        assertThat(twice.line(3).orElseThrow().doubts()).containsExactly(IssueCode.DUPLICATE_PLACE);

        assertThat(twice.without(1).doubtfulLines()).isEmpty();
        assertThat(twice.without(3)).isEqualTo(review);
    }

    @Test
    void aSecondNamingThatWasLookedAtStaysSoWhenOtherLinesChange() {
        Review looked = review(null, region("A", 20), region("B", 9))
                .plus(region("A", 3))
                .correct(3, ReviewLine::lookedAt);

        assertThat(looked.correct(2, line -> line.counted(8)).doubtfulLines()).isEmpty();
    }

    @Test
    void idsStayWithTheirLines() {
        Review review =
                review(null, region("A", 1), region("B", 2), region("C", 3)).without(2);

        assertThat(review.lines()).extracting(ReviewLine::id).containsExactly(1, 3);
        assertThat(review.nextId()).isEqualTo(4);
        assertThat(review.plus(region("D", 4)).line(4).orElseThrow().line().region())
                .isEqualTo("D");
        assertThat(review.correct(2, line -> line.counted(9))).isEqualTo(review);
    }

    @Test
    void reportLinesAreNumberedAndLeaveOutWhatHasNoPlaceYet() {
        Review review = review(null, region("A", 1), unknown("", null), joint(6, "B", "C"));

        assertThat(review.reportLines()).extracting(line -> line.number()).containsExactly(1, 2);
        assertThat(review.reportLines().getLast().regions()).containsExactly("B", "C");
        assertThat(review.figures().tally().attributed()).isEqualTo(1);
        assertThat(review.figures().tally().elsewhere()).isEqualTo(6);
    }
}
