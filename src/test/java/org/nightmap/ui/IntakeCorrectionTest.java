package org.nightmap.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nightmap.access.Role;
import org.nightmap.access.TestUsers;
import org.nightmap.report.Attribution;
import org.nightmap.report.Coverage;
import org.nightmap.report.IssueCode;
import org.nightmap.report.Line;
import org.nightmap.report.LineKind;
import org.nightmap.report.ReportRef;
import org.nightmap.report.ReportStatus;
import org.nightmap.report.Reports;
import org.nightmap.report.Statement;
import org.nightmap.report.StoredReport;
import org.nightmap.report.TextKind;
import org.nightmap.report.TextSpan;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A stored report is opened for correction as it was stored, and every correction says who made it, when and why. */
@TestPropertySource(properties = "nightmap.data-dir=target/ui-test-data/correction-${PID}")
@DirtiesContext
class IntakeCorrectionTest extends ViewTest {

    private static final Attribution ANNA =
            new Attribution("anna", Instant.parse("2026-01-02T03:04:05Z"), "A first look");

    @Autowired
    private Reports reports;

    @Autowired
    private ApplicationContext context;

    /** A copy of the shipped ministry statement: 14 lines that add up to 121, with a note on the one of the Moscow region. */
    private final String id = "copy-" + UUID.randomUUID();

    private String analyst = "";

    @BeforeEach
    void signIn() {
        analyst = signIn(Role.ANALYST, Role.APPROVER);
        reports.add(id, shipped(), ReportStatus.DRAFT, ANNA);
    }

    @AfterEach
    void signOut() {
        TestUsers.signOut();
    }

    @Test
    void aReportIsOpenedAsItWasStored() {
        correct(id);
        assertThat(textsOf("nm-figure-number")).containsExactly("121", "121", "0", "0");
        assertThat(textOf(withClass("nm-review-head"))).startsWith("14 lines");
        assertThat(textOf(withClass("nm-about-status"))).startsWith(id + "@1 , draft, not on the map");
        assertThat(button("Save draft").isEnabled()).isFalse();
        assertThat(button("Approve").isEnabled()).isTrue();
        approve();
        assertThat(reports.revisions(id))
                .singleElement()
                .satisfies(only -> assertThat(only.status()).isEqualTo(ReportStatus.APPROVED));
        assertThat(reports.find(new ReportRef(id, 1)).orElseThrow().statement()).isEqualTo(shipped());
    }

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

    @Test
    void anEarlierRevisionAndAWithdrawnOneSayWhatTheyAre() {
        reports.revise(id, shipped(), ReportStatus.DRAFT, ANNA);
        correct(id + "@1");
        assertThat(textOf(withClass("nm-about-status"))).contains(id + "@1", "revision 2 is the latest");
        reports.withdraw(new ReportRef(id, 2), ANNA);
        correct(id);
        assertThat(textOf(withClass("nm-about-status"))).contains(id + "@2 , withdrawn");
        assertThat(textOf(withClass("nm-review-verdicts"))).contains("This report is withdrawn.");
        assertThat(button("Save draft").isEnabled()).isTrue();
    }

    @Test
    void aReportThatIsNotThereIsSaidToBeMissing() {
        for (String address : List.of("nobody", id + "@7", id + "@x", "%C2%AB")) {
            open("intake?report=" + address + "&lang=en");
            assertThat(find(UnknownPage.class).exists()).as(address).isTrue();
        }
    }

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

    /** A statement whose lines add up, without hours, speaks for the whole night: then Tula, which it does not name, has none. */
    @Test
    void theHoursSayWhetherSilenceIsNone() {
        correct(id);
        assertThat(textOf(withClass("nm-hours-button"))).contains("whole night");
        assertThat(state("RU-ALT")).isEqualTo("none_reported");

        given(true);
        assertThat(state("RU-ALT")).isEqualTo("not_stated");
        hours(LocalDateTime.parse("2025-10-25T00:00"), LocalDateTime.parse("2025-10-25T07:00"));
        assertThat(textOf(withClass("nm-hours-button"))).isEqualTo("00:00–07:00 · part of it");
        assertThat(state("RU-ALT")).isEqualTo("not_stated");

        hours(LocalDateTime.parse("2025-10-24T23:00"), LocalDateTime.parse("2025-10-25T07:00"));
        assertThat(textOf(withClass("nm-hours-button"))).isEqualTo("23:00–07:00 · whole night");
        assertThat(state("RU-ALT")).isEqualTo("none_reported");

        // of another night: one or the other is wrong
        hours(LocalDateTime.parse("2025-10-20T23:00"), LocalDateTime.parse("2025-10-26T07:00"));
        assertThat(textOf(withClass("nm-review-verdicts"))).contains("These are not the hours of this date");
        assertThat(state("RU-ALT")).isEqualTo("not_stated");

        hours(LocalDateTime.parse("2025-10-25T07:00"), LocalDateTime.parse("2025-10-24T23:00"));
        assertThat(textOf(withClass("nm-review-verdicts"))).contains("The hours end before they begin.");
        assertThat(button("Save draft").isEnabled()).isFalse();

        given(false);
        assertThat(textOf(withClass("nm-hours-button"))).isEqualTo("not given · whole night");
        given(true);
        assertThat(textOf(withClass("nm-hours-button"))).isEqualTo("not understood");
        hours(LocalDateTime.parse("2025-10-25T00:00"), LocalDateTime.parse("2025-10-25T07:00"));
        test(button("Save draft")).click();
        giveReason("It speaks from midnight on", "Save draft");
        Statement stored = reports.find(new ReportRef(id, 2)).orElseThrow().statement();
        assertThat(stored.coverage()).isEqualTo(Coverage.PART);
        assertThat(stored.window()).isNotNull();
    }

    /** The days are those of the night of 24 to 25 October, so two times are all that is typed. */
    @Test
    void theHoursAreTwoTimesAndOneAloneIsRefused() {
        correct(id);
        given(true);
        time(0, LocalTime.of(23, 0));
        assertThat(textOf(withClass("nm-review-verdicts"))).contains("The hours have no end.");
        assertThat(button("Save draft").isEnabled()).isFalse();
        assertThat(find(MomentField.class).all())
                .extracting(MomentField::isInvalid)
                .containsExactly(false, true);
        time(1, LocalTime.of(7, 0));
        assertThat(textOf(withClass("nm-hours-button"))).isEqualTo("23:00–07:00 · whole night");
        assertThat(button("Save draft").isEnabled()).isTrue();
        time(0, null);
        assertThat(textOf(withClass("nm-review-verdicts"))).contains("The hours have no begin.");
        assertThat(button("Save draft").isEnabled()).isFalse();
    }

    /** Ten thousand lines of 1 drone at places that nobody knows: each is doubtful, and each is one mark for the number. */
    @Test
    void tenThousandLinesAreOpenedAndCorrected() {
        Statement few = shipped();
        String word = "1 ";
        List<Line> lines = IntStream.range(0, 10_000)
                .mapToObj(i -> unknown(i + 1, new TextSpan(2 * i, 2 * i + 1)))
                .toList();
        Statement many = new Statement(
                few.publisher(),
                few.kind(),
                few.date(),
                Coverage.FULL,
                null,
                "en",
                null,
                null,
                "",
                null,
                10_000,
                word.repeat(10_000),
                TextKind.DIGEST,
                "",
                lines);
        String huge = "huge-" + UUID.randomUUID();
        reports.add(huge, many, ReportStatus.DRAFT, ANNA);
        correct(huge);
        assertThat(textOf(withClass("nm-review-head"))).isEqualTo("10,000 lines 10,000 doubts");
        press(7, "Delete");
        assertThat(textOf(withClass("nm-review-head"))).isEqualTo("9,999 lines 10,000 doubts");
        assertThat(textsOf("nm-figure-number")).containsExactly("10,000", "0", "9,999", "1");

        open("reports/" + huge + "?lang=en");
        leave();
        assertThat(textsOf("nm-line-same")).hasSize(200);
        test(button("9,800 more lines")).click();
        assertThat(textsOf("nm-line-same")).hasSize(400);
    }

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

    @Test
    void aDraftIsSavedAndApprovedByKeys() {
        read("Overnight into 29 April 2026, 5 drones were destroyed over Tula Region. https://tass.com/defense/1");
        fireShortcut(Key.KEY_S, KeyModifier.CONTROL);
        ReportRef ref = new ReportRef("2026-04-29-tass", 1);
        assertThat(reports.summary(ref).orElseThrow().status()).isEqualTo(ReportStatus.DRAFT);
        fireShortcut(Key.ENTER, KeyModifier.CONTROL, KeyModifier.SHIFT);
        assertThat(reports.summary(ref).orElseThrow().status()).isEqualTo(ReportStatus.APPROVED);
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

    private void leave() {
        test(find(Button.class, find(QuestionDialog.class).single())
                        .withText("Leave")
                        .single())
                .click();
    }

    private Statement shipped() {
        return reports.find(ReportRef.parse("2025-10-25-tass@1")).orElseThrow().statement();
    }

    private String signIn(Role... roles) {
        TestUsers users = new TestUsers(context);
        String name = "c" + UUID.randomUUID().toString().substring(0, 8);
        users.signIn(users.have(name, roles));
        return name;
    }

    private void correct(String report) {
        open("intake?report=" + report + "&lang=en");
    }

    private void read(String text) {
        open("intake?lang=en");
        find(TextArea.class).single().setValue(text);
        test(button("Read the text")).click();
    }

    private Button button(String words) {
        return find(Button.class).withText(words).single();
    }

    private void approve() {
        test(button("Approve")).click();
    }

    private void giveReason(String reason, String action) {
        ReasonDialog dialog = find(ReasonDialog.class).single();
        find(TextArea.class, dialog).single().setValue(reason);
        test(find(Button.class, dialog).withText(action).single()).click();
    }

    private void press(int line, String key) {
        LinesElement lines = find(LinesElement.class).single();
        ObjectNode data = JsonNodeFactory.instance
                .objectNode()
                .put("event.detail.line", line)
                .put("event.detail.column", 0)
                .put("event.detail.key", key);
        Element element = lines.getElement();
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, "line-key", data));
        roundTrip();
    }

    @SuppressWarnings("unchecked")
    private void given(boolean hours) {
        test((RadioButtonGroup<Boolean>) find(RadioButtonGroup.class)
                        .withClassName("nm-hours-given")
                        .single())
                .selectItem(hours ? "given" : "not given");
    }

    private void hours(LocalDateTime from, LocalDateTime to) {
        moment(0, from.toLocalDate(), from.toLocalTime());
        moment(1, to.toLocalDate(), to.toLocalTime());
    }

    private void moment(int which, LocalDate day, LocalTime time) {
        MomentField field = find(MomentField.class).all().get(which);
        test(find(DatePicker.class, field).single()).setValue(day);
        time(which, time);
    }

    private void time(int which, @Nullable LocalTime time) {
        MomentField field = find(MomentField.class).all().get(which);
        test(find(TimePicker.class, field).single()).setValue(time);
    }

    private List<String> rows() {
        return find(NativeTableRow.class).all().stream().map(ViewTest::textOf).toList();
    }

    private String state(String iso) {
        return Drawn.regions(find(MapElement.class).single()).stream()
                .filter(feature -> feature.get("iso").asString().equals(iso))
                .findFirst()
                .orElseThrow()
                .get("state")
                .asString();
    }

    private static Line unknown(int number, TextSpan span) {
        return new Line(
                number,
                "Place " + number,
                LineKind.UNKNOWN,
                null,
                List.of(),
                List.of(),
                1,
                null,
                null,
                false,
                "",
                null,
                span,
                List.of(IssueCode.UNMATCHED_PLACE));
    }
}
