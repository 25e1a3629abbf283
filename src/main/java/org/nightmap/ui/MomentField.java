package org.nightmap.ui;

import com.vaadin.flow.component.customfield.CustomField;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** A day and a time of it. The day is proposed, so that as a rule only the time is typed; without the time there is no value. */
final class MomentField extends CustomField<LocalDateTime> {

    private final DayField day = new DayField();
    private final ClockField time = new ClockField();
    private @Nullable LocalDate proposed;

    MomentField() {
        day.addClassName("nm-moment-day");
        day.addValueChangeListener(change -> take(change.isFromClient()));
        time.addValueChangeListener(change -> take(change.isFromClient()));
        add(Markup.box("nm-moment", day, time));
    }

    void speak(Texts texts, String label) {
        setLabel(label);
        day.speak(texts);
        day.setAriaLabel(texts.of("ui.review.hours.day", label));
        time.speak(texts);
        time.setAriaLabel(texts.of("ui.review.hours.time", label));
    }

    /** Proposes a day, unless a person has given another. */
    void propose(@Nullable LocalDate other) {
        LocalDate given = day.getValue();
        if (getValue() == null && !day.isInvalid() && (given == null || given.equals(proposed))) {
            day.setValue(other);
        }
        proposed = other;
    }

    void focusTime() {
        time.focus();
    }

    /** Whether something stands in it that is no day, or no time. */
    boolean isUnreadable() {
        return day.isInvalid() || time.isInvalid();
    }

    /** Puts the focus on what cannot be read, once it is in sight. */
    void goToUnreadable() {
        (day.isInvalid() ? day : time).getElement().executeJs("setTimeout(() => this.focus(), 100)");
    }

    @Override
    public void setEnabled(boolean enabled) {
        super.setEnabled(enabled);
        day.setEnabled(enabled);
        time.setEnabled(enabled);
    }

    private void take(boolean typed) {
        if (typed) {
            updateValue();
        }
    }

    @Override
    protected @Nullable LocalDateTime generateModelValue() {
        LocalDate date = day.getValue();
        LocalTime of = time.getValue();
        return date == null || of == null ? null : date.atTime(of);
    }

    @Override
    protected void setPresentationValue(@Nullable LocalDateTime value) {
        day.setValue(value == null ? proposed : value.toLocalDate());
        time.setValue(value == null ? null : value.toLocalTime());
    }
}
