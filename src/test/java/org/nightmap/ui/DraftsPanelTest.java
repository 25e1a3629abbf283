package org.nightmap.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightmap.access.Role;
import org.nightmap.access.TestUsers;
import org.nightmap.report.ReportRef;
import org.nightmap.report.ReportStatus;

/** The drafts that wait for somebody are listed with what is doubtful, and approved from there. */
class DraftsPanelTest extends CorrectionTest {

    /** Of two drafts one has a doubtful line that nobody has looked at; what was looked at stays so. */
    @Test
    void aDraftIsFoundInTheListWithWhatIsDoubtful() {
        read("Overnight into 27 April 2026, 5 drones were destroyed over Nowhere Region and 2 over Tula Region."
                + " https://tass.com/defense/1");
        test(button("Save draft")).click();
        open("intake?lang=en");
        List<String> rows = rows();
        assertThat(rows)
                .anySatisfy(row ->
                        assertThat(row).contains("Night of 26–27 April 2026", "TASS", analyst, "Approve with 1 doubt"));
        assertThat(rows).anySatisfy(row -> assertThat(row).contains("anna", "2 Jan 2026", "A first look", "Approve"));
        correct("2026-04-27-tass");
        assertThat(textOf(withClass("nm-review-head"))).isEqualTo("2 lines 1 doubt");
        List<String> ways = find(LinesTable.class).single().ways(1);
        assertThat(ways).endsWith("Keep as unknown");
        press(1, String.valueOf(ways.size()));
        test(button("Save draft")).click();
        giveReason("It stays unknown", "Save draft");
        correct("2026-04-27-tass");
        assertThat(textOf(withClass("nm-review-head"))).isEqualTo("2 lines");
    }

    @Test
    void anApproverApprovesFromTheListAndReadsTheDraftOnItsPage() {
        TestUsers.signOut();
        signIn(Role.APPROVER);
        open("intake?lang=en");
        assertThat(find(TextArea.class).all()).isEmpty();
        Component row = find(Component.class).withClassName("nm-drafts-list").single();
        assertThat(find(RouterLink.class, row).all())
                .extracting(RouterLink::getHref)
                .contains("reports/" + id + "?revision=1&lang=en");
        find(Button.class, row).all().stream()
                .filter(button -> button.getAriaLabel().orElse("").endsWith(id + "@1"))
                .findFirst()
                .ifPresent(button -> test(button).click());
        assertThat(reports.summary(new ReportRef(id, 1)).orElseThrow().status()).isEqualTo(ReportStatus.APPROVED);
        open("intake?report=" + id + "&lang=en");
        assertThat(find(ReportView.class).exists()).isTrue();
    }

    private List<String> rows() {
        return find(NativeTableRow.class).all().stream().map(ViewTest::textOf).toList();
    }
}
