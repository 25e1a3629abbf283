package org.nightmap.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.RouterLink;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
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
import org.nightmap.report.Coverage;
import org.nightmap.report.Line;
import org.nightmap.report.Publication;
import org.nightmap.report.ReportKind;
import org.nightmap.report.ReportRef;
import org.nightmap.report.ReportStatus;
import org.nightmap.report.Reports;
import org.nightmap.report.Statement;
import org.nightmap.report.TextKind;
import org.nightmap.report.Window;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A report's page: its history, what became of its lines, and what may be done about it. */
class ReportViewTest extends ViewTest {

    private static final Attribution ANNA =
            new Attribution("anna", Instant.parse("2026-01-02T03:04:05Z"), "Volgograd was misread");

    /** Half past twelve in Moscow. */
    private static final Instant RETRIEVED = Instant.parse("2025-10-26T09:30:00Z");

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

    /** U+202E turns what follows: 012 would be read as 210. It stays in what is stored. */
    @Test
    void whatWouldTurnTheTextIsShownAsASign() {
        Statement s = withTotal("TA\u202ESS", 12);
        Statement turned = new Statement(
                s.publisher(),
                s.kind(),
                s.date(),
                s.coverage(),
                null,
                "en",
                null,
                null,
                "from \u206620:00",
                null,
                12,
                "Over Kursk \u202E012 drones",
                TextKind.SOURCE,
                "",
                List.of(),
                Set.of());
        reports.add(id + "-turned", turned, ReportStatus.DRAFT, ANNA);
        open("reports/" + id + "-turned?lang=en");

        assertThat(textOf("nm-report-text")).isEqualTo("Over Kursk \uFFFD012 drones");
        assertThat(textOf(find(ReportView.class).single()))
                .contains("TA\uFFFDSS", "from \uFFFD20:00")
                .doesNotContain("\u202E", "\u2066");
        assertThat(reports.find(new ReportRef(id + "-turned", 1)).orElseThrow().statement())
                .isEqualTo(turned);
    }

    /** What is there to check the report by. */
    @Test
    void theFactsSayWhereTheReportComesFrom() {
        reports.add(id + "-facts", withTotal("TASS", 121), ReportStatus.DRAFT, ANNA);
        open("reports/" + id + "-facts?lang=en");

        assertThat(textOf(find(ReportView.class).single()))
                .contains("Night statement · part of the night · hours as written: “from 20:00 to 23:00” · 121 stated"
                        + " · published 26 Oct 2025 · taken over 26 Oct 2025, 12:30:00 (Moscow time) · language: en"
                        + " · revision 1 · " + id + "-facts");
    }

    /** Whoever looks at a correction sees what it corrects without opening the revision before it. */
    @Test
    void everyFieldThatDiffersSaysWhatItWasAndWhatItIs() {
        reports.add(id + "-fields", withTotal("TASS", 121), ReportStatus.DRAFT, ANNA);
        Statement after = new Statement(
                "Interfax",
                ReportKind.NIGHT,
                LocalDate.of(2025, 10, 25),
                Coverage.FULL,
                URI.create("https://example.org/b"),
                "ru",
                null,
                RETRIEVED,
                "",
                null,
                1121,
                null,
                null,
                "seen twice",
                List.of(),
                Set.of());
        reports.revise(id + "-fields", after, ReportStatus.DRAFT, ANNA);
        open("reports/" + id + "-fields?lang=en");

        assertThat(textsOf("nm-field-differs"))
                .containsExactly(
                        "Publisher: TASS → Interfax",
                        "Coverage: part of the night → whole night",
                        "Address: not given → https://example.org/b",
                        "Language: en → ru",
                        "Published: 26 Oct 2025 → not given",
                        "Hours: “from 20:00 to 23:00” (24 Oct – 24 Oct, 20:00–23:00) → not given",
                        "Stated total: 121 → 1,121",
                        "Note: not given → seen twice");
        assertThat(textsOf("nm-before")).hasSize(8);
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

    private static Statement withTotal(String publisher, int stated) {
        return new Statement(
                publisher,
                ReportKind.NIGHT,
                LocalDate.of(2025, 10, 25),
                Coverage.PART,
                null,
                "en",
                Publication.on(LocalDate.of(2025, 10, 26)),
                RETRIEVED,
                "from 20:00 to 23:00",
                new Window(LocalDateTime.of(2025, 10, 24, 20, 0), LocalDateTime.of(2025, 10, 24, 23, 0)),
                stated,
                null,
                null,
                "",
                List.of(),
                Set.of());
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
