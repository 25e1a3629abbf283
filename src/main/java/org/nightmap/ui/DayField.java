package org.nightmap.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nightmap.language.Formats;
import org.nightmap.language.Language;
import org.nightmap.time.Night;

/**
 * A day, in every place of the application that asks for one: shown as dates are elsewhere on the page (15 Apr 2026, 15 апр. 2026),
 * typed as people of either language do (15 Apr 2026, 15.04.2026, 2026-04-15, 15/4/26), its calendar beginning on Mondays. The
 * calendar opens where it is asked for, and holds nobody who only passes.
 */
@JsModule("./ui/day-field.ts")
final class DayField extends DatePicker {

    DayField() {
        setAutoOpen(false);
        setMin(LocalDate.of(Night.FIRST_YEAR, Month.JANUARY, 1));
        setMax(LocalDate.of(Night.LAST_YEAR, Month.DECEMBER, 31));
        addAttachListener(attached -> getElement().executeJs("window.nightmap.showDays(this)"));
    }

    void speak(Texts texts) {
        Language language = texts.language();
        if (language.locale().equals(getLocale()) && getI18n() != null) {
            return;
        }
        setLocale(language.locale());
        setI18n(new Words(texts));
    }

    /** The words of a calendar, and those of a date as it is shown, which Vaadin has no place for. */
    static final class Words extends DatePickerI18n {

        private final List<String> months;

        Words(Texts texts) {
            Language language = texts.language();
            months = Arrays.stream(Month.values())
                    .map(month -> Formats.shortMonth(language, LocalDate.of(2000, month, 1)))
                    .toList();
            setMonthNames(Arrays.stream(Month.values())
                    .map(month -> Formats.monthName(language, month))
                    .toList());
            setWeekdays(
                    weekdays().map(day -> Formats.weekdayName(language, day)).toList());
            setWeekdaysShort(
                    weekdays().map(day -> Formats.weekday(language, day)).toList());
            setFirstDayOfWeek(1);
            setToday(texts.of("ui.day.today"));
            setCancel(texts.of("ui.cancel"));
            setBadInputErrorMessage(texts.of("ui.day.unreadable"));
            setMinErrorMessage(texts.of("ui.day.unreadable"));
            setMaxErrorMessage(texts.of("ui.day.unreadable"));
        }

        /** The months of a date: Apr, апр. */
        public List<String> getMonthsOfDates() {
            return months;
        }

        /** Sunday first, as the field counts them. */
        private static Stream<DayOfWeek> weekdays() {
            return IntStream.range(0, 7).mapToObj(DayOfWeek.SUNDAY::plus);
        }
    }
}
