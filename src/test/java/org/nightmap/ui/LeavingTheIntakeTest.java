package org.nightmap.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.Test;

/** Nothing that is not stored is lost without a question. */
class LeavingTheIntakeTest extends CorrectionTest {

    @Test
    void correctionsAreDiscardedOnlyWhenAskedFor() {
        correct(id);
        press(2, "Delete");
        test(button("Discard")).click();
        QuestionDialog asked = find(QuestionDialog.class).single();
        assertThat(find(ReviewPanel.class).exists()).isTrue();
        test(find(Button.class, asked).withText("Discard").single()).click();
        assertThat(find(ReviewPanel.class).exists()).isFalse();
        assertThat(reports.revisions(id)).hasSize(1);
    }

    /** What is stored, or only looked at, is left without a question. */
    @Test
    void whatIsNotSavedIsLeftOnlyWhenAskedFor() {
        correct(id);
        open("nights?lang=en");
        assertThat(find(NightsView.class).exists()).isTrue();

        correct(id);
        press(2, "Delete");
        open("nights?lang=en");
        assertThat(find(IntakeView.class).exists()).isTrue();
        leave();
        assertThat(find(NightsView.class).exists()).isTrue();
        assertThat(reports.revisions(id)).hasSize(1);

        open("intake?lang=en");
        find(TextArea.class).single().setValue("Only pasted.");
        open("nights?lang=en");
        assertThat(find(IntakeView.class).exists()).isTrue();
        leave();

        read("Overnight into 28 April 2026, 5 drones were destroyed over Tula Region. https://tass.com/defense/1");
        open("nights?lang=en");
        assertThat(find(IntakeView.class).exists()).isTrue();
        test(find(Button.class, find(QuestionDialog.class).single())
                        .withText("Cancel")
                        .single())
                .click();
        test(button("Save draft")).click();
        open("nights?lang=en");
        assertThat(find(NightsView.class).exists()).isTrue();
    }
}
