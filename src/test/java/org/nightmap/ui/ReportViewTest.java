package org.nightmap.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nightmap.access.Role;
import org.nightmap.access.TestUsers;
import org.nightmap.report.Attribution;
import org.nightmap.report.Line;
import org.nightmap.report.ReportRef;
import org.nightmap.report.ReportStatus;
import org.nightmap.report.Reports;
import org.nightmap.report.Statement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A report's page: its history, what became of its lines, and what may be done about it. */
class ReportViewTest extends ViewTest {

    private static final Attribution ANNA =
            new Attribution("anna", Instant.parse("2026-01-02T03:04:05Z"), "Volgograd was misread");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Reports reports;

    /** A copy of the shipped one under an id of its own: the database is that of all tests of views. */
    private final String id = "copy-" + UUID.randomUUID();

    @BeforeEach
    void twoDrafts() {
        Statement first =
                reports.find(ReportRef.parse("2025-10-25-tass@1")).orElseThrow().statement();
        reports.add(id, first, ReportStatus.DRAFT, new Attribution("anna", ANNA.at(), ""));
        List<Line> lines = new ArrayList<>(first.lines());
        Line volgograd = lines.get(1);
        assertThat(volgograd.region()).isEqualTo("RU-VGG");
        lines.set(1, counting(volgograd, 18));
        lines.removeLast();
        reports.revise(id, withLines(first, lines), ReportStatus.DRAFT, ANNA);
    }

    @AfterEach
    void signOut() {
        TestUsers.signOut();
    }

    /** One number changed and one line gone; names of users are for users. */
    @Test
    void theLatestRevisionIsComparedWithTheOneBefore() {
        open("reports/" + id + "?lang=en");

        assertThat(textsOf("nm-line-changed")).singleElement().asString().contains("19", "18", "changed");
        assertThat(textsOf("nm-line-removed")).singleElement().asString().contains("removed");
        assertThat(textsOf("nm-line-same")).hasSize(12);
        String page = textOf(find(ReportView.class).single());
        assertThat(page)
                .contains("Compared with revision 1", "Volgograd was misread", "2 Jan 2026, 06:04")
                .doesNotContain("anna");
        assertThat(find(Button.class).withText("Withdraw").exists()).isFalse();
    }

    @Test
    void anEarlierRevisionCanBeOpened() {
        open("reports/" + id + "?revision=1&lang=ru");

        assertThat(textsOf("nm-line-same")).hasSize(14);
        assertThat(find(RouterLink.class).all())
                .extracting(RouterLink::getHref)
                .contains("reports/" + id + "?revision=2&lang=ru");
    }

    @Test
    void anApprovedNightLeadsToItsOwnPicture() {
        open("reports/2025-10-25-tass?lang=en");
        assertThat(find(RouterLink.class)
                        .withText("Map of this revision")
                        .single()
                        .getHref())
                .isEqualTo("?period=2025-10-25&basis=2025-10-25-tass@1&lang=en");
    }

    @Test
    void anApproverWithdrawsWithAReasonAndAnAnalystCorrects() {
        TestUsers users = new TestUsers(context);
        users.signIn(users.have("report-boris", Role.ANALYST, Role.APPROVER));
        open("reports/" + id + "?lang=en");
        assertThat(find(RouterLink.class).withText("Correct").single().getHref())
                .isEqualTo("intake?report=" + id + "&lang=en");

        test(find(Button.class).withText("Withdraw").single()).click();
        ReasonDialog dialog = find(ReasonDialog.class).single();
        test(find(Button.class, dialog).withText("Withdraw").single()).click();
        assertThat(find(TextArea.class, dialog).single().isInvalid()).isTrue();
        find(TextArea.class, dialog).single().setValue("Published by mistake");
        test(find(Button.class, dialog).withText("Withdraw").single()).click();

        assertThat(reports.revisions(id).getLast().status()).isEqualTo(ReportStatus.WITHDRAWN);
        assertThat(textOf(find(ReportView.class).single()))
                .contains("report-boris · Published by mistake")
                .contains("anna");
    }

    @Test
    void whatIsNotThereIsSaidToBeMissing() {
        open("reports/nobody?lang=en");
        assertThat(find(UnknownPage.class).exists()).isTrue();
        open("reports/" + id + "?revision=3");
        assertThat(find(UnknownPage.class).exists()).isTrue();
    }

    private static Line counting(Line l, int count) {
        return new Line(
                l.number(),
                l.place(),
                l.kind(),
                l.region(),
                l.regions(),
                l.alsoCovers(),
                count,
                null,
                null,
                l.each(),
                l.note(),
                l.placeSpan(),
                l.numberSpan(),
                l.issues());
    }

    private static Statement withLines(Statement s, List<Line> lines) {
        return new Statement(
                s.publisher(),
                s.kind(),
                s.date(),
                s.coverage(),
                s.url(),
                s.language(),
                s.published(),
                s.retrievedAt(),
                s.windowText(),
                s.window(),
                s.stated(),
                s.text(),
                s.textKind(),
                s.note(),
                lines,
                Set.of());
    }
}
