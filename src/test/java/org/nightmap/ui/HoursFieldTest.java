package org.nightmap.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightmap.report.Coverage;
import org.nightmap.report.ReportRef;
import org.nightmap.report.Statement;

/** The hours of a statement are given as two times, and say how much of the night it speaks for. */
class HoursFieldTest extends CorrectionTest {

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

    /** What the browser's field cannot read makes it invalid, and has no value here. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void nothingIsStoredWhileAnEndOfThemCannotBeRead(int end) {
        correct(id);
        given(true);
        MomentField field = find(MomentField.class).all().get(end);
        find(TimePicker.class, field).single().setInvalid(true);
        test(button("Save draft")).click();
        assertThat(find(Popover.class).withClassName("nm-hours-box").single().isOpened())
                .isTrue();
        assertThat(find(TimePicker.class, field).single().getI18n().getBadInputErrorMessage())
                .isEqualTo("Not a time: 07:41");
        assertThat(reports.find(new ReportRef(id, 2))).isEmpty();

        // hours that are not given need no reading
        given(false);
        assertThat(find(HoursField.class).single().goToUnreadable()).isFalse();
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
}
