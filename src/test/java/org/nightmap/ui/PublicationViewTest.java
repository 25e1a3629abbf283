package org.nightmap.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nightmap.access.Role;
import org.nightmap.access.TestUsers;
import org.nightmap.language.Language;
import org.nightmap.report.Publication;
import org.nightmap.report.ReportSummary;
import org.nightmap.report.Reports;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** When a statement was published is read from its text, corrected, stored and shown. */
@TestPropertySource(properties = "nightmap.data-dir=target/ui-test-data/publication-${PID}")
@DirtiesContext
class PublicationViewTest extends ViewTest {

    private static final String REPORT = "2026-05-15-tass";

    @Autowired
    private Reports reports;

    @Autowired
    private ApplicationContext context;

    @BeforeEach
    void signIn() {
        TestUsers users = new TestUsers(context);
        users.signIn(users.have("a" + UUID.randomUUID().toString().substring(0, 8), Role.ANALYST, Role.APPROVER));
    }

    @AfterEach
    void signOut() {
        TestUsers.signOut();
    }

    /** 04:41 in Greenwich is 07:41 in Moscow; a later revision says that only the day is known. */
    @Test
    void theTimeIsStoredShownAndTakenBack() {
        read("Published 15 May 2026 at 04:41 GMT");
        assertThat(day().getValue()).isEqualTo(LocalDate.of(2026, 5, 15));
        assertThat(time().getValue()).isEqualTo(LocalTime.of(7, 41));
        test(find(Button.class).withText("Save draft").single()).click();
        assertThat(stored()).extracting(Publication::toString).containsExactly("2026-05-15T07:41+03:00");

        open("intake?report=" + REPORT + "&lang=en");
        assertThat(time().getValue()).isEqualTo(LocalTime.of(7, 41));
        test(time()).setValue(null);
        test(find(Button.class).withText("Save draft").single()).click();
        ReasonDialog dialog = find(ReasonDialog.class).single();
        find(TextArea.class, dialog).single().setValue("The page says only the day");
        test(find(Button.class, dialog).withText("Save draft").single()).click();
        assertThat(stored()).extracting(Publication::toString).containsExactly("2026-05-15T07:41+03:00", "2026-05-15");

        open("reports/" + REPORT + "?lang=en");
        assertThat(textsOf("nm-field-differs")).containsExactly("Published: 15 May 2026, 07:41 → 15 May 2026");
        open("reports/" + REPORT + "?revision=1&lang=ru");
        assertThat(textOf(find(ReportView.class).single())).contains("опубликовано 15 мая 2026, 07:41");
    }

    @Test
    void aTimeOfAZoneThatIsNotClearIsAskedForUntilOneIsGiven() {
        read("Published 15 May 2026 at 07:41 (Samara time)");
        assertThat(day().getValue()).isEqualTo(LocalDate.of(2026, 5, 15));
        assertThat(time().getValue()).isNull();
        assertThat(field().getHelperText()).isEqualTo("The text says 07:41 (Samara time). When was that in Moscow?");

        test(time()).setValue(LocalTime.of(6, 41));

        assertThat(field().getHelperText()).isNull();
        assertThat(field().getValue()).hasToString("2026-05-15T06:41+03:00");
    }

    @Test
    void aTimeWithoutADayIsAskedForItsDay() {
        read("Published 15 May 2026 at 07:41");
        test(day()).setValue(null);

        assertThat(field().isInvalid()).isTrue();
        assertThat(field().getValue()).isNull();
        assertThat(time().getValue()).isEqualTo(LocalTime.of(7, 41));
        test(day()).setValue(LocalDate.of(2026, 5, 16));
        assertThat(field().isInvalid()).isFalse();
        assertThat(field().getValue()).hasToString("2026-05-16T07:41+03:00");
    }

    /** What the browser's field cannot read makes it invalid, and has no value here. */
    @Test
    void nothingIsStoredWhileTheTimeCannotBeRead() {
        read("Published 15 May 2026 at 07:42");
        time().setValue(null);
        time().setInvalid(true);
        test(find(Button.class).withText("Save draft").single()).click();
        assertThat(time().getI18n().getBadInputErrorMessage()).isEqualTo("Not a time: 07:41");
        assertThat(textOf(find(AboutRow.class).single())).contains("Not stored yet");
    }

    @Test
    void everyDayOfThePageSpeaksItsLanguageAndBeginsItsWeeksOnMonday() {
        read("Published 15 May 2026 at 07:41");

        assertThat(find(DatePicker.class).all()).allSatisfy(field -> {
            assertThat(field).isInstanceOf(DayField.class);
            assertThat(field.getI18n().getFirstDayOfWeek()).isEqualTo(1);
            assertThat(field.getI18n().getMonthNames()).startsWith("January").endsWith("December");
        });
        DayField.Words russian = new DayField.Words(new Texts(Language.RU));
        assertThat(russian.getMonthNames()).startsWith("январь", "февраль").endsWith("декабрь");
        assertThat(russian.getWeekdays()).startsWith("воскресенье", "понедельник");
        assertThat(russian.getWeekdaysShort()).containsExactly("Вс", "Пн", "Вт", "Ср", "Чт", "Пт", "Сб");
        assertThat(russian.getMonthsOfDates()).startsWith("янв.").contains("апр.", "мая", "сент.");
    }

    private List<Publication> stored() {
        return reports.revisions(REPORT).stream().map(ReportSummary::published).toList();
    }

    private void read(String stamp) {
        open("intake?lang=en");
        find(TextArea.class)
                .single()
                .setValue(stamp
                        + "\nMOSCOW, 15 May 2026. /TASS/. Nine drones were shot down overnight over Rostov Region.");
        test(find(Button.class).withText("Read the text").single()).click();
    }

    private PublishedField field() {
        return find(PublishedField.class).single();
    }

    private DatePicker day() {
        return find(DatePicker.class, field()).single();
    }

    private TimePicker time() {
        return find(TimePicker.class, field()).single();
    }
}
