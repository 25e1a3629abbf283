package org.nightmap.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import org.jspecify.annotations.Nullable;
import org.nightmap.time.Night;

/** The night before, the period shown, the night after, and the calendar. The buttons stay, so that they keep the focus. */
final class NightNavigator extends Nav implements DeskPart {

    private final DeskNavigation navigation;
    private final Button before = new Button(new Icon("left"), click -> goBefore());
    private final Span current = new Span();
    private final Button after = new Button(new Icon("right"), click -> goAfter());
    private final Button calendar = new Button(new Icon("calendar"), click -> toggleCalendar());
    private final Popover popover = new Popover();
    private final CalendarPanel panel;
    private @Nullable DeskContent content;

    NightNavigator(DeskNavigation navigation, CalendarNights nights) {
        this.navigation = navigation;
        panel = new CalendarPanel(nights, period -> {
            popover.close();
            if (content != null) {
                navigation.go(content.state().withPeriod(period));
            }
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

    @Override
    public void show(DeskContent shown) {
        content = shown;
        Texts texts = shown.texts();
        setAriaLabel(texts.of("ui.navigator"));
        boolean wasBefore = before.isEnabled();
        boolean wasAfter = after.isEnabled();
        name(before, texts, shown.before(), "ui.navigator.before", "ui.navigator.before.none");
        name(after, texts, shown.after(), "ui.navigator.after", "ui.navigator.after.none");
        if (wasBefore) {
            keepFocus(before, after);
        }
        if (wasAfter) {
            keepFocus(after, before);
        }
        current.setText(texts.period(shown.state().period()));
        calendar.setText(texts.of("ui.navigator.calendar"));
        calendar.setAriaLabel(texts.of("ui.navigator.calendar"));
        popover.setAriaLabel(texts.of("ui.navigator.calendar"));
    }

    /** The calendar stands below the navigator, whose width keeps it on the page. */
    private void toggleCalendar() {
        if (popover.isOpened()) {
            popover.close();
        } else if (content != null) {
            panel.open(content.state());
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
        if (content != null && content.before() != null) {
            navigation.go(content.state().withNight(content.before()));
        }
    }

    void goAfter() {
        if (content != null && content.after() != null) {
            navigation.go(content.state().withNight(content.after()));
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
