package org.nightmap.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nightmap.intake.Reviews.region;
import static org.nightmap.intake.Reviews.review;

import org.junit.jupiter.api.Test;

class ReviewHistoryTest {

    private final Review first = review(20, region("A", 20));
    private final ReviewHistory history = new ReviewHistory(first);

    @Test
    void correctionsAreTakenBackOneByOne() {
        history.change(review -> review.withStated(21));
        history.change(review -> review.withStated(22));

        history.undo();
        assertThat(history.current().stated()).isEqualTo(21);
        history.undo();
        assertThat(history.current()).isEqualTo(first);
        assertThat(history.canUndo()).isFalse();
    }

    @Test
    void takingBackNothingChangesNothing() {
        history.undo();

        assertThat(history.current()).isEqualTo(first);
    }

    @Test
    void aCorrectionThatChangesNothingIsNone() {
        history.change(review -> review.withStated(20));
        history.change(review -> review.correct(99, line -> line.counted(1)));

        assertThat(history.canUndo()).isFalse();
    }

    @Test
    void afterAStepBackAnotherCorrectionGoesOnFromThere() {
        history.change(review -> review.withStated(21));
        history.undo();
        history.change(review -> review.withStated(30));

        assertThat(history.current().stated()).isEqualTo(30);
        history.undo();
        assertThat(history.current()).isEqualTo(first);
    }

    @Test
    void theLast200CorrectionsCanBeTakenBack() {
        for (int total = 1; total <= 300; total++) {
            int stated = 1000 + total;
            history.change(review -> review.withStated(stated));
        }
        int steps = 0;
        while (history.canUndo()) {
            history.undo();
            steps++;
        }

        assertThat(steps).isEqualTo(200);
        assertThat(history.current().stated()).isEqualTo(1100);
    }
}
