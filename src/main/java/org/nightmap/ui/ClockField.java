package org.nightmap.ui;

import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.component.timepicker.TimePicker.TimePickerI18n;
import java.time.Duration;
import org.nightmap.language.Language;

/** A time of day on a clock of 24 hours, in either language; any minute can be typed. */
final class ClockField extends TimePicker {

    private static final Duration STEP = Duration.ofMinutes(30);

    ClockField() {
        setAutoOpen(false);
        setStep(STEP);
        setLocale(Language.EN.locale());
    }

    void speak(Texts texts) {
        setI18n(new TimePickerI18n().setBadInputErrorMessage(texts.of("ui.time.unreadable")));
    }
}
