package org.nightmap.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.Test;
import org.nightmap.report.Attribution;
import org.nightmap.report.IssueCode;
import org.nightmap.report.ReportRef;
import org.nightmap.report.ReportStatus;
import org.nightmap.report.StoredReport;

/** Every correction says who made it, when and why. */
class StoringCorrectionsTest extends CorrectionTest {

    @Test
    void aCorrectionIsTheNextRevisionWithItsReason() {
        correct(id);
        press(2, "Delete");
        test(button("Save draft")).click();
        giveReason("", "Save draft");
        assertThat(find(TextArea.class, find(ReasonDialog.class).single())
                        .single()
                        .isInvalid())
                .isTrue();
        giveReason("Volgograd is of another night", "Save draft");

        assertThat(reports.revisions(id))
                .extracting(one -> one.ref().revision())
                .containsExactly(1, 2);
        StoredReport second = reports.find(new ReportRef(id, 2)).orElseThrow();
        assertThat(second.summary().status()).isEqualTo(ReportStatus.DRAFT);
        assertThat(second.statement().lines()).hasSize(13);
        assertThat(second.statement().retrievedAt()).isEqualTo(shipped().retrievedAt());
        assertThat(reports.changes(id).getLast().by().actor()).isEqualTo(analyst);
        assertThat(reports.changes(id).getLast().by().reason()).startsWith("Volgograd is of another night");
        // what is saved is the base of the next correction
        assertThat(button("Save draft").isEnabled()).isFalse();
        open("reports/" + id + "?lang=en");
        assertThat(textOf(find(ReportView.class).single())).contains("Volgograd is of another night", analyst);
        open("audit?lang=en");
        assertThat(reports.find(new ReportRef(id, 1)).orElseThrow().statement()).isEqualTo(shipped());
    }

    @Test
    void anApprovedReportIsCorrectedWhileItStaysOnTheMap() {
        reports.approve(new ReportRef(id, 1), ANNA);
        correct(id);
        assertThat(button("Approve").isEnabled()).isFalse();
        press(2, "Delete");
        test(find(Button.class).withTextContaining("Approve").single()).click();
        giveReason("Volgograd is of another night", "Approve");
        assertThat(reports.revisions(id))
                .extracting(one -> one.status())
                .containsExactly(ReportStatus.SUPERSEDED, ReportStatus.APPROVED);
    }

    @Test
    void whatSomebodyElseStoredMeanwhileIsToldAndNothingIsLost() {
        correct(id);
        press(2, "Delete");
        reports.revise(id, shipped(), ReportStatus.DRAFT, new Attribution("boris", ANNA.at(), "Another source"));
        test(button("Save draft")).click();
        giveReason("Volgograd is of another night", "Save draft");

        NewerRevisionDialog told = find(NewerRevisionDialog.class).single();
        assertThat(textOf(told)).contains("boris", id + "@2", "“Another source”");
        assertThat(reports.revisions(id)).hasSize(2);
        assertThat(textOf(withClass("nm-review-head"))).startsWith("13 lines");

        test(find(Button.class, told).withText("Store mine as revision 3").single())
                .click();
        assertThat(reports.find(new ReportRef(id, 3)).orElseThrow().statement().lines())
                .hasSize(13);
        assertThat(reports.revisions(id)).hasSize(3);
    }

    /** What a person has looked at about the whole is a correction as well: stored, and not asked again. */
    @Test
    void whatWasLookedAtAboutTheWholeIsKept() {
        read(
                "Overnight into 26 April 2026, a total of 9 drones were destroyed: 5 over Tula Region. https://tass.com/defense/5");
        assertThat(textOf(withClass("nm-review-head"))).isEqualTo("1 line 1 doubt");
        lookAtTheSum();
        assertThat(textOf(withClass("nm-review-head"))).isEqualTo("1 line");
        test(button("Save draft")).click();

        correct("2026-04-26-tass");
        assertThat(textOf(withClass("nm-review-head"))).isEqualTo("1 line");
        assertThat(button("Save draft").isEnabled()).isFalse();
        assertThat(reports.find(new ReportRef("2026-04-26-tass", 1))
                        .orElseThrow()
                        .statement()
                        .settled())
                .containsExactly(IssueCode.SUM_BELOW_TOTAL);
        // another sum is another doubt
        press(1, "Delete");
        assertThat(textOf(withClass("nm-review-verdicts"))).contains("9 fewer than the stated total of 9");
    }

    private void lookAtTheSum() {
        test(find(NativeButton.class).withText("Looked at").single()).click();
    }
}
