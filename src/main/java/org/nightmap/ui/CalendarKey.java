package org.nightmap.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** What the shades and marks of the calendar mean. */
final class CalendarKey extends Div {

    CalendarKey() {
        addClassName("nm-calendar-key");
    }

    void show(Texts texts) {
        removeAll();
        add(Markup.text("nm-strong", texts.of("ui.calendar.key")));
        List<String> levels = CalendarMonths.levels();
        for (int level = 0; level < levels.size(); level++) {
            add(entry("level-" + (level + 1), levels.get(level)));
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
