package org.nightmap.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.nightmap.report.Attribution;
import org.nightmap.report.ReportRef;
import org.nightmap.report.ReportStatus;
import org.nightmap.report.Statement;
import org.springframework.test.context.TestPropertySource;

/** A stored report is opened for correction. */
@TestPropertySource(properties = "nightmap.data-dir=target/ui-test-data/correction-${PID}")
abstract class CorrectionTest extends IntakeTest {

    static final Attribution ANNA = new Attribution("anna", Instant.parse("2026-01-02T03:04:05Z"), "A first look");

    /** A copy of the shipped ministry statement: 14 lines that add up to 121, with a note on the one of the Moscow region. */
    final String id = "copy-" + UUID.randomUUID();

    @BeforeEach
    void storeACopy() {
        reports.add(id, shipped(), ReportStatus.DRAFT, ANNA);
    }

    final Statement shipped() {
        return reports.find(ReportRef.parse("2025-10-25-tass@1")).orElseThrow().statement();
    }

    final void correct(String report) {
        open("intake?report=" + report + "&lang=en");
    }

    final void giveReason(String reason, String action) {
        ReasonDialog dialog = find(ReasonDialog.class).single();
        find(TextArea.class, dialog).single().setValue(reason);
        test(find(Button.class, dialog).withText(action).single()).click();
    }

    final void leave() {
        test(find(Button.class, find(QuestionDialog.class).single())
                        .withText("Leave")
                        .single())
                .click();
    }
}
