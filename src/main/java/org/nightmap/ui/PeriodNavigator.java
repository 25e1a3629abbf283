package org.nightmap.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.nightmap.time.Night;
import org.nightmap.time.Period;

/** The night before, the period shown, the night after, and the calendar. The buttons stay, so that they keep the focus. */
final class PeriodNavigator extends Nav {

    private final Names names;
    private final Consumer<Period> chosen;
    private final Button before = new Button(new Icon("left"), click -> goBefore());
    private final Span current = new Span();
    private final Button after = new Button(new Icon("right"), click -> goAfter());
    private final Button calendar = new Button(new Icon("calendar"), click -> toggleCalendar());
    private final Popover popover = new Popover();
    private final CalendarPanel panel;
    private @Nullable Place place;

    /**
     * Where it stands.
     *
     * @param period the period shown
     * @param before the nearest night with a report before it, or null
     * @param after the nearest night with a report after it, or null
     */
    record Place(
            Texts texts,
            Period period,
            @Nullable Night before,
            @Nullable Night after) {}

    /** What its arrows do: keys of texts, for the date of a night. */
    enum Names {
        /** They go to another night, as two keys do. */
        SHOWN("ui.navigator.before", "ui.navigator.after"),
        /** They choose another night to compare with. */
        COMPARED("ui.arrangement.before", "ui.arrangement.after");

        private final String before;
        private final String after;

        Names(String before, String after) {
            this.before = before;
            this.after = after;
        }
    }

    /** @param chosen told which period a person goes to */
    PeriodNavigator(CalendarNights nights, Names names, Consumer<Period> chosen) {
        this.names = names;
        this.chosen = chosen;
        panel = new CalendarPanel(nights, period -> {
            popover.close();
            chosen.accept(period);
        });
        addClassName("nm-navigator");
        current.addClassName("nm-navigator-current");
        calendar.addClassName("nm-navigator-calendar");
        after.setIconAfterText(true);
        popover.setTarget(this);
        popover.setOpenOnClick(false);
        popover.setPosition(PopoverPosition.BOTTOM);
        popover.setRole("dialog");
        popover.setAutofocus(true);
        popover.add(panel);
        popover.addOpenedChangeListener(change -> calendarIs(change.isOpened()));
        calendar.getElement().setAttribute("aria-haspopup", "dialog");
        add(before, current, after, calendar, popover);
    }

    /**
     * Shows where it stands.
     *
     * @param label what it is for
     * @param words the period in the words that it has room for
     */
    void show(Place shown, String label, String words) {
        place = shown;
        Texts texts = shown.texts();
        setAriaLabel(label);
        boolean wasBefore = before.isEnabled();
        boolean wasAfter = after.isEnabled();
        name(before, texts, shown.before(), names.before, "ui.navigator.before.none");
        name(after, texts, shown.after(), names.after, "ui.navigator.after.none");
        if (wasBefore) {
            keepFocus(before, after);
        }
        if (wasAfter) {
            keepFocus(after, before);
        }
        current.setText(words);
        calendar.setText(texts.of("ui.navigator.calendar"));
        calendar.setAriaLabel(texts.of("ui.navigator.calendar"));
        popover.setAriaLabel(texts.of("ui.navigator.calendar"));
    }

    /** The calendar stands below the navigator, whose width keeps it on the page. */
    private void toggleCalendar() {
        if (popover.isOpened()) {
            popover.close();
        } else if (place != null) {
            panel.open(place.texts(), place.period());
            popover.open();
        }
    }

    private void calendarIs(boolean open) {
        calendar.getElement().setAttribute("aria-expanded", Boolean.toString(open));
        if (!open) {
            Focus.handOver(popover, calendar);
        }
    }

    /** At either end of the nights a button is disabled under the finger, and a disabled one lets no key through. */
    private void keepFocus(Button button, Button other) {
        if (!button.isEnabled()) {
            Focus.handOver(button, other.isEnabled() ? other : calendar);
        }
    }

    void goBefore() {
        if (place != null && place.before() != null) {
            chosen.accept(Period.of(place.before()));
        }
    }

    void goAfter() {
        if (place != null && place.after() != null) {
            chosen.accept(Period.of(place.after()));
        }
    }

    private static void name(Button button, Texts texts, @Nullable Night night, String key, String none) {
        String date = night == null ? "–" : texts.dayAndMonth(night.morning());
        button.setText(date);
        button.setEnabled(night != null);
        String words = night == null ? texts.of(none) : texts.of(key, texts.date(night.morning()));
        button.setAriaLabel(words);
        button.getElement().setAttribute("title", words);
    }
}
