package org.nightmap.ui;

import com.vaadin.flow.component.customfield.CustomField;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.nightmap.report.Publication;

/** When a statement was published: a day, and the time of it (Moscow) where that is known. A time without a day is no value. */
final class PublishedField extends CustomField<Publication> {

    private final DayField day = new DayField();
    private final ClockField time = new ClockField();

    PublishedField() {
        addClassName("nm-about-publication");
        day.addClassName("nm-about-date");
        time.addClassName("nm-about-time");
        day.addValueChangeListener(change -> take(change.isFromClient()));
        time.addValueChangeListener(change -> take(change.isFromClient()));
        add(Markup.box("nm-moment nm-about-published", day, time));
    }

    /**
     * Speaks a language.
     *
     * @param unclearTime a time that the text gives in a zone that is not clear: it is asked for while none is given; may be empty
     */
    void speak(Texts texts, String unclearTime) {
        String label = texts.of("ui.review.published");
        setLabel(label);
        day.speak(texts);
        day.setAriaLabel(texts.of("ui.review.published.day"));
        time.speak(texts);
        time.setAriaLabel(texts.of("ui.review.published.time"));
        time.setPlaceholder(texts.of("ui.review.published.no_time"));
        boolean asked = time.isEmpty() && !unclearTime.isEmpty();
        setHelperText(asked ? texts.of("ui.review.published.unclear", unclearTime) : null);
        setErrorMessage(texts.of("ui.review.published.which_day"));
        setInvalid(day.isEmpty() && !time.isEmpty());
    }

    /** Whether there is something in it that is no publication yet: what is being typed stays. */
    boolean isUnfinished() {
        return day.isInvalid() || time.isInvalid() || day.isEmpty() && !time.isEmpty();
    }

    /** Puts the focus on what is unfinished; false where nothing is. */
    boolean goToUnfinished() {
        if (!isUnfinished()) {
            return false;
        }
        if (day.isInvalid() || !time.isInvalid()) {
            day.focus();
        } else {
            time.focus();
        }
        return true;
    }

    private void take(boolean typed) {
        if (typed) {
            updateValue();
            setInvalid(day.isEmpty() && !time.isEmpty());
        }
    }

    @Override
    protected @Nullable Publication generateModelValue() {
        LocalDate date = day.getValue();
        LocalTime of = time.getValue();
        return date == null || !Publication.isDay(date)
                ? null
                : new Publication(date, of == null ? null : of.truncatedTo(ChronoUnit.MINUTES));
    }

    @Override
    protected void setPresentationValue(@Nullable Publication value) {
        day.setValue(value == null ? null : value.day());
        time.setValue(value == null ? null : value.time());
    }
}
