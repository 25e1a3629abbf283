package org.nightmap.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.RouterLink;
import java.time.Month;
import java.time.Year;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.nightmap.time.Period;

/**
 * Which nights the timeline shows: earlier and later ones, from a month on, how many; and the way to them as a heat table. Month and year
 * are chosen each by itself: one list of all months is long over many years, and each of its entries costs the browser an element.
 */
final class TimelineControls extends Div {

    private final Button earlier = new Button(new Icon("left"));
    private final Button later = new Button(new Icon("right"));
    private final Select<Month> month = new Select<>();
    private final Select<Year> year = new Select<>();
    private final Select<TimelineWindow.Reach> reach = new Select<>();
    private final RouterLink heat = SitePage.HEAT.link("");
    private final Consumer<TimelineWindow> chosen;
    private @Nullable TimelineWindow window;
    private @Nullable Texts written;

    TimelineControls(Consumer<TimelineWindow> chosen) {
        this.chosen = chosen;
        addClassName("nm-timeline-window");
        month.addClassName("nm-timeline-month");
        year.addClassName("nm-timeline-year");
        reach.addClassName("nm-timeline-reach");
        earlier.addClickListener(click -> move(TimelineWindow::earlier));
        later.addClickListener(click -> move(TimelineWindow::later));
        month.addValueChangeListener(change -> {
            Month value = change.getValue();
            if (change.isFromClient() && value != null) {
                move(shown -> shown.from(shown.month().withMonth(value.getValue())));
            }
        });
        year.addValueChangeListener(change -> {
            Year value = change.getValue();
            if (change.isFromClient() && value != null) {
                move(shown -> shown.from(shown.month().withYear(value.getValue())));
            }
        });
        reach.addValueChangeListener(change -> {
            TimelineWindow.Reach value = change.getValue();
            if (change.isFromClient() && value != null) {
                move(shown -> shown.with(value));
            }
        });
        add(heat, earlier, month, year, later, reach);
    }

    void show(Texts texts, TimelineWindow shown, Period period) {
        boolean otherLanguage = !texts.equals(written);
        boolean otherMonths = window == null || !window.months().equals(shown.months());
        boolean otherYears = window == null || !window.years().equals(shown.years());
        window = shown;
        if (otherLanguage) {
            written = texts;
            write(texts);
        }
        if (otherLanguage || otherMonths) {
            month.setItemLabelGenerator(each -> texts.month(each));
            month.setItems(shown.months());
        }
        if (otherYears) {
            year.setItems(shown.years());
        }
        if (shown.month().getMonth() != month.getValue()) {
            month.setValue(shown.month().getMonth());
        }
        Year first = Year.from(shown.month());
        if (!first.equals(year.getValue())) {
            year.setValue(first);
        }
        if (shown.reach() != reach.getValue()) {
            reach.setValue(shown.reach());
        }
        earlier.setEnabled(!shown.isFirst());
        later.setEnabled(!shown.isLast());
        heat.setQueryParameters(HeatAddress.of(texts.language(), period.isOneNight() ? shown.period() : period)
                .write());
    }

    private void write(Texts texts) {
        name(earlier, texts.of("ui.timeline.earlier"));
        name(later, texts.of("ui.timeline.later"));
        month.setAriaLabel(texts.of("ui.timeline.month"));
        year.setAriaLabel(texts.of("ui.timeline.year"));
        reach.setAriaLabel(texts.of("ui.timeline.reach"));
        reach.setItemLabelGenerator(
                each -> texts.of("ui.timeline.reach." + each.name().toLowerCase(Locale.ROOT)));
        reach.setItems(TimelineWindow.Reach.values());
        heat.setText(texts.of("ui.timeline.heat"));
        heat.getElement().setAttribute("title", texts.of("ui.timeline.heat.title"));
    }

    private static void name(Button button, String words) {
        button.setAriaLabel(words);
        button.getElement().setAttribute("title", words);
    }

    private void move(UnaryOperator<TimelineWindow> step) {
        if (window != null) {
            chosen.accept(step.apply(window));
        }
    }
}
