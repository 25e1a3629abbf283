package org.nightmap.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** What the shades and marks of the calendar mean. */
final class CalendarKey extends Div {

    private static final String[] LEVELS = {"1–24", "25–49", "50–99", "100–199", "200+"};

    CalendarKey() {
        addClassName("nm-calendar-key");
    }

    void show(Texts texts) {
        removeAll();
        add(Markup.text("nm-strong", texts.of("ui.calendar.key")));
        for (int level = 0; level < LEVELS.length; level++) {
            add(entry("level-" + (level + 1), LEVELS[level]));
        }
        add(entry("no-total", texts.of("ui.calendar.key.no_total")));
        add(entry("incomplete", texts.of("ui.calendar.key.incomplete")));
        add(entry("none", texts.of("ui.calendar.key.none")));
        add(entry("shown", texts.of("ui.calendar.key.shown")));
    }

    private static Div entry(String look, String words) {
        Span swatch = new Span();
        swatch.addClassName("nm-calendar-swatch");
        swatch.getElement().setAttribute("data-look", look);
        return Markup.box("nm-calendar-key-entry", swatch, new Span(words));
    }
}
