package org.nightmap.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.nightmap.intake.Review;
import org.nightmap.intake.ReviewDesk;
import org.nightmap.intake.ReviewStore;
import org.nightmap.report.ReportRef;
import org.nightmap.report.ReportStatus;
import org.nightmap.report.StoredReport;
import org.nightmap.report.TextKind;
import org.nightmap.time.Night;
import org.nightmap.time.Period;
import org.springframework.beans.factory.annotation.Autowired;

/** A statement is saved as a draft or approved, once. */
class StoringStatementsTest extends IntakeTest {

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private ReviewStore store;

    @Test
    void anApprovedReportKeepsItsTextAndIsOnTheMap() {
        String statement = STATEMENT.replace("15 April", "17 April");
        read(statement);
        test(find(Button.class).withText("Approve with 1 doubt").single()).click();
        StoredReport stored = reports.find(new ReportRef("2026-04-17-tass", 1)).orElseThrow();
        assertThat(stored.summary().status()).isEqualTo(ReportStatus.APPROVED);
        assertThat(stored.statement().textKind()).isEqualTo(TextKind.SOURCE);
        assertThat(stored.statement().text()).isEqualTo(statement);
        assertThat(stored.statement().lines())
                .hasSize(8)
                .allSatisfy(line -> assertThat(line.numberSpan()).isNotNull());
        assertThat(textOf(withClass("nm-navigator-current"))).isEqualTo("Night of 16–17 April 2026");
        assertThat(figures()).containsExactly("62", "47", "15", "0");
        // the same words again, with other white space, are not stored twice
        read(statement.replace(". ", ".  "));
        assertThat(textOf(withClass("nm-review-verdicts")))
                .contains("This text is stored already:", "2026-04-17-tass@1");
        assertThat(find(Button.class).withText("Save draft").single().isEnabled())
                .isFalse();
    }

    /** The publisher and the day of a text are not always in it, and are given by a person. */
    @Test
    void aTextThatIsStoredIsRecognisedOnceItsPublisherAndNightAreGiven() {
        String text =
                "Overnight into 18 April 2026, 5 drones were destroyed over Tula Region. https://tass.com/defense/2";
        read(text);
        test(find(Button.class).withText("Save draft").single()).click();
        read(text);
        assertThat(textOf(withClass("nm-review-verdicts"))).contains("stored already: 2026-04-18-tass@1");
        assertThat(find(RouterLink.class).withText("2026-04-18-tass@1").single().getHref())
                .isEqualTo("reports/2026-04-18-tass?revision=1&lang=en");
        give(LocalDate.of(2026, 4, 19));
        assertThat(textOf(withClass("nm-review-verdicts"))).doesNotContain("stored already");
        give(LocalDate.of(2026, 4, 18));
        assertThat(textOf(withClass("nm-review-verdicts"))).contains("stored already: 2026-04-18-tass@1");
    }

    /** Two people have the same text before them; the second to save it is told. */
    @Test
    void aTextThatSomebodyElseStoredMeanwhileIsNotStoredAgain() {
        String text =
                "Overnight into 19 April 2026, 5 drones were destroyed over Tula Region. https://tass.com/defense/3";
        read(text);
        Review theirs = desk.open(text);
        store.save(theirs, null, "boris", "");
        test(find(Button.class).withText("Save draft").single()).click();
        assertThat(textOf(withClass("nm-review-verdicts"))).contains("stored already: 2026-04-19-tass@1");
        assertThat(reports.revisions("2026-04-19-tass-2")).isEmpty();
    }

    /** The shipped report has no text of its own that could be the same; its publisher's other report of the night is named. */
    @Test
    void aSecondReportOfOnePublisherAndNightIsPointedOut() {
        read(
                "25 October 2025. /TASS/. 21 drones were shot down overnight over Rostov Region. https://tass.com/defense/4");
        assertThat(textOf(withClass("nm-review-verdicts")))
                .contains("This publisher’s report of this night is stored already: 2025-10-25-tass@1");
        assertThat(find(Button.class).withText("Save draft").single().isEnabled())
                .isTrue();
    }

    @Test
    void aDraftIsNotOnTheMapAndIsApprovedAsItself() {
        read("Overnight into 16 April 2026, 5 drones were destroyed over Tula Region. https://tass.com/defense/1");
        test(find(Button.class).withText("Save draft").single()).click();
        ReportRef ref = new ReportRef("2026-04-16-tass", 1);
        assertThat(reports.summary(ref).orElseThrow().status()).isEqualTo(ReportStatus.DRAFT);
        assertThat(reports.approved(Period.of(Night.of(2026, 4, 16)))).isEmpty();
        test(find(Button.class).withTextContaining("Approve").single()).click();
        assertThat(reports.summary(ref).orElseThrow().status()).isEqualTo(ReportStatus.APPROVED);
        assertThat(reports.revisions("2026-04-16-tass")).hasSize(1);
    }

    @Test
    void aDraftIsSavedAndApprovedByKeys() {
        read("Overnight into 29 April 2026, 5 drones were destroyed over Tula Region. https://tass.com/defense/1");
        fireShortcut(Key.KEY_S, KeyModifier.CONTROL);
        ReportRef ref = new ReportRef("2026-04-29-tass", 1);
        assertThat(reports.summary(ref).orElseThrow().status()).isEqualTo(ReportStatus.DRAFT);
        fireShortcut(Key.ENTER, KeyModifier.CONTROL, KeyModifier.SHIFT);
        assertThat(reports.summary(ref).orElseThrow().status()).isEqualTo(ReportStatus.APPROVED);
    }

    private void give(LocalDate night) {
        test(find(DatePicker.class).withClassName("nm-about-date").all().getLast())
                .setValue(night);
    }
}
