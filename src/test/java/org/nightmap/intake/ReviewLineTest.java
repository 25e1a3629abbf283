package org.nightmap.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.nightmap.intake.Reviews.joint;
import static org.nightmap.intake.Reviews.region;
import static org.nightmap.intake.Reviews.reviewed;
import static org.nightmap.intake.Reviews.unknown;
import static org.nightmap.intake.Reviews.vague;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightmap.gazetteer.Gazetteer;
import org.nightmap.gazetteer.Place;
import org.nightmap.gazetteer.ShippedGazetteer;
import org.nightmap.report.IssueCode;
import org.nightmap.report.LineKind;

/** What a correction answers about a line, and what it does not. */
class ReviewLineTest {

    private final Gazetteer gazetteer = ShippedGazetteer.open();

    @Test
    void aPlaceThatIsChosenAnswersWhatWasDoubtfulAboutThePlace() {
        ReviewLine line = reviewed(unknown("Belarus Oblast", 7, IssueCode.UNMATCHED_PLACE));

        ReviewLine placed = line.at(place("Bryansk Region"), gazetteer);

        assertThat(placed.line().kind()).isEqualTo(LineKind.REGION);
        assertThat(placed.line().region()).isEqualTo("RU-BRY");
        assertThat(placed.line().place()).as("the words stay the source's").isEqualTo("Belarus Oblast");
        assertThat(placed.doubts()).isEmpty();
    }

    @Test
    void aPlaceThatIsChosenAnswersNothingAboutTheNumber() {
        ReviewLine line =
                reviewed(unknown("Belarus Oblast", null, IssueCode.UNMATCHED_PLACE, IssueCode.PLACE_WITHOUT_COUNT));

        assertThat(line.at(place("Bryansk Region"), gazetteer).doubts()).containsExactly(IssueCode.PLACE_WITHOUT_COUNT);
    }

    @Test
    void aChoiceThatTheWordsContradictStaysOnRecordAsLookedAt() {
        ReviewLine line = reviewed(unknown("Kursk", 7, IssueCode.UNMATCHED_PLACE));

        ReviewLine bryansk = line.at(place("Bryansk Region"), gazetteer);
        assertThat(bryansk.doubts()).isEmpty();
        assertThat(bryansk.line().issues()).containsExactly(IssueCode.UNMATCHED_PLACE);
        assertThat(bryansk.settled()).containsExactly(IssueCode.UNMATCHED_PLACE);
        assertThat(bryansk.at(place("Kursk Region"), gazetteer).line().issues()).isEmpty();
    }

    @Test
    void aSeaAndACountryAreNoRegions() {
        assertThat(reviewed(unknown("Azov Region", 7))
                        .at(place("Sea of Azov"), gazetteer)
                        .line())
                .returns(LineKind.SEA, DraftLine::kind)
                .returns(null, DraftLine::region);
        assertThat(reviewed(unknown("Belarus Oblast", 7))
                        .at(place("Belarus"), gazetteer)
                        .line())
                .returns(LineKind.COUNTRY, DraftLine::kind)
                .returns(null, DraftLine::region);
    }

    @Test
    void whatANameAsWrittenIncludesIsKeptWithTheChoice() {
        ReviewLine line = reviewed(unknown("Moscow Region", 9, IssueCode.UNMATCHED_PLACE));

        assertThat(line.at(place("Moscow Oblast"), gazetteer).line().alsoCovers())
                .containsExactly("RU-MOW");
        assertThat(line.written("Podmoskovye")
                        .at(place("Moscow Oblast"), gazetteer)
                        .line()
                        .alsoCovers())
                .isEmpty();
    }

    @Test
    void aJointCountThatIsGivenToOneRegionIsJointNoLonger() {
        ReviewLine line = reviewed(joint(6, "A", "B")).at(place("Bryansk Region"), gazetteer);

        assertThat(line.line().regions()).containsExactly("RU-BRY");
        assertThat(line.doubts()).isEmpty();
        assertThat(line.canBe(LineKind.JOINT)).isFalse();
    }

    @Test
    void aNameThatIsKeptUnknownIsUnknownWithoutADoubt() {
        ReviewLine kept = reviewed(region("A", 7)).keptUnknown();

        assertThat(kept.line().kind()).isEqualTo(LineKind.UNKNOWN);
        assertThat(kept.line().region()).isNull();
        assertThat(kept.line().issues()).as("it stays on record").containsExactly(IssueCode.UNMATCHED_PLACE);
        assertThat(kept.doubts()).isEmpty();
    }

    @Test
    void aLineIsOfAKindOnlyWhereItCanBe() {
        ReviewLine unknown = reviewed(unknown("X", 7));

        assertThat(unknown.canBe(LineKind.REGION)).isFalse();
        assertThat(unknown.canBe(LineKind.SEA)).isTrue();
        assertThat(unknown.ofKind(LineKind.SEA).line().kind()).isEqualTo(LineKind.SEA);
        assertThatIllegalArgumentException().isThrownBy(() -> unknown.ofKind(LineKind.REGION));
        assertThatIllegalArgumentException().isThrownBy(() -> unknown.ofKind(LineKind.JOINT));
    }

    @Test
    void aNumberAnswersWhatWasDoubtfulAboutTheNumber() {
        ReviewLine counted = reviewed(vague("A", 91)).counted(93);

        assertThat(counted.line().count()).isEqualTo(93);
        assertThat(counted.line().atLeast()).isNull();
        assertThat(counted.line().vague()).isFalse();
        assertThat(counted.doubts()).isEmpty();
    }

    @Test
    void noNumberIsDoubtful() {
        assertThat(reviewed(region("A", 7)).counted(null).doubts()).containsExactly(IssueCode.PLACE_WITHOUT_COUNT);
    }

    @Test
    void eachAnswersThatItWasAmbiguous() {
        ReviewLine line = reviewed(region("A", 7, IssueCode.AMBIGUOUS_EACH));

        assertThat(line.each(true).line().each()).isTrue();
        assertThat(line.each(true).doubts()).isEmpty();
        assertThat(line.each(false).doubts()).isEmpty();
    }

    @Test
    void otherWordsForThePlaceAnswerNothing() {
        ReviewLine line = reviewed(unknown("X", 7, IssueCode.UNMATCHED_PLACE)).written("  Y Oblast ");

        assertThat(line.line().place()).isEqualTo("Y Oblast");
        assertThat(line.doubts()).containsExactly(IssueCode.UNMATCHED_PLACE);
        assertThat(line.written("a".repeat(600)).line().place()).hasSize(500);
    }

    @Test
    void whatWasLookedAtIsOnRecordAndDoubtfulNoLonger() {
        ReviewLine looked = reviewed(vague("A", 91)).lookedAt();

        assertThat(looked.line().issues()).containsExactly(IssueCode.VAGUE_COUNT);
        assertThat(looked.doubts()).isEmpty();
    }

    @Test
    void aNoticeIsNoDoubt() {
        assertThat(reviewed(region("A", 7, IssueCode.MIXED_WEAPONS)).doubts()).isEmpty();
    }

    @Test
    void doubtsAreInTheOrderInWhichTheyWereFound() {
        ReviewLine line = reviewed(unknown("X", null, IssueCode.PLACE_WITHOUT_COUNT, IssueCode.UNMATCHED_PLACE));

        assertThat(line.doubts()).isEqualTo(List.of(IssueCode.PLACE_WITHOUT_COUNT, IssueCode.UNMATCHED_PLACE));
    }

    private Place place(String name) {
        return gazetteer.resolve(name).orElseThrow();
    }
}
