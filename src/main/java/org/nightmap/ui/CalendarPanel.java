package org.nightmap.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.nightmap.language.Formats;
import org.nightmap.picture.NightOverview;
import org.nightmap.time.Night;
import org.nightmap.time.Period;

/** Six months of nights to choose one from, or, in two steps, a span. */
final class CalendarPanel extends Div {

    private static final int MONTHS = 6;

    private static final YearMonth EARLIEST = YearMonth.of(Night.FIRST_YEAR, 1);

    private static final YearMonth LATEST = YearMonth.of(Night.LAST_YEAR, 12);

    private final CalendarNights nights;
    private final Consumer<Period> chosen;
    private final H2 title = new H2();
    private final Div hint = Markup.box("nm-secondary");
    private final Button earlier = new Button(new Icon("left"), click -> move(-MONTHS / 2));
    private final Button later = new Button(new Icon("right"), click -> move(MONTHS / 2));
    private final Select<Integer> year = new Select<>();
    private final Segment<Mode> mode = new Segment<>(this::setMode);
    private final CalendarElement calendar = new CalendarElement();
    private final CalendarKey key = new CalendarKey();
    private Mode current = Mode.NIGHT;
    private @Nullable YearMonth first;
    private @Nullable Night spanFrom;
    private @Nullable Texts texts;
    private @Nullable Period period;

    /** What a click chooses. */
    private enum Mode {
        NIGHT,
        SPAN
    }

    CalendarPanel(CalendarNights nights, Consumer<Period> chosen) {
        this.nights = nights;
        this.chosen = chosen;
        addClassName("nm-calendar");
        hint.getElement().setAttribute("role", "status");
        year.addClassName("nm-calendar-year");
        year.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                show(YearMonth.of(change.getValue(), 1));
            }
        });
        calendar.addNightSelectListener(event -> select(Night.parse(event.date())));
        Div steps = Markup.box("nm-calendar-steps", earlier, year, later);
        add(Markup.box("nm-calendar-head", Markup.box("nm-calendar-title", title, hint), steps, mode), key, calendar);
    }

    /** Fills the calendar around the period shown. */
    void open(Texts language, Period shown) {
        texts = language;
        period = shown;
        current = shown.isOneNight() ? Mode.NIGHT : Mode.SPAN;
        spanFrom = null;
        earlier.setAriaLabel(language.of("ui.calendar.earlier"));
        later.setAriaLabel(language.of("ui.calendar.later"));
        year.setAriaLabel(language.of("ui.calendar.year"));
        mode.show(language.of("ui.calendar.mode"), List.of(Mode.values()), current, value -> switch (value) {
            case NIGHT -> language.of("ui.calendar.night");
            case SPAN -> language.of("ui.calendar.span");
        });
        year.setItems(nights.years());
        key.show(language);
        show(around(YearMonth.from(shown.to().morning())));
    }

    /** The months that put one into the first row, without running on past the last night with a report. */
    private YearMonth around(YearMonth month) {
        YearMonth latest = nights.last().isBefore(month) ? month : nights.last();
        YearMonth wanted = month.minusMonths(MONTHS / 2 - 1);
        YearMonth bound = latest.minusMonths(MONTHS - 1);
        return wanted.isAfter(bound) ? bound : wanted;
    }

    private void setMode(Mode chosenMode) {
        current = chosenMode;
        spanFrom = null;
        if (first != null) {
            show(first);
        }
    }

    private void move(int months) {
        if (first != null) {
            show(first.plusMonths(months));
        }
    }

    private void show(YearMonth wanted) {
        if (texts == null || period == null) {
            return;
        }
        YearMonth from = wanted.isBefore(EARLIEST) ? EARLIEST : wanted;
        first = from.plusMonths(MONTHS - 1).isAfter(LATEST) ? LATEST.minusMonths(MONTHS - 1) : from;
        YearMonth last = first.plusMonths(MONTHS - 1);
        Map<Night, NightOverview> shown = nights.of(first, last);
        title.setText(texts.of(
                "ui.calendar.title", Formats.month(texts.language(), first), Formats.month(texts.language(), last)));
        hint.setText(hint(texts, shown.size()));
        year.setValue(yearOf(period, first, last));
        Period marked = spanFrom == null ? period : Period.of(spanFrom);
        calendar.months(new CalendarMonths(texts, shown, marked).json(first, MONTHS));
    }

    /** The year of the period shown while its month is in sight, else of the first month that is. */
    private static int yearOf(Period period, YearMonth from, YearMonth to) {
        YearMonth shown = YearMonth.from(period.to().morning());
        return shown.isBefore(from) || shown.isAfter(to) ? from.getYear() : shown.getYear();
    }

    private String hint(Texts texts, int shown) {
        if (current == Mode.SPAN) {
            return spanFrom == null
                    ? texts.of("ui.calendar.span.first")
                    : texts.of("ui.calendar.span.last", texts.date(spanFrom.morning()));
        }
        return texts.counted("ui.calendar.nights", shown);
    }

    private void select(Night night) {
        if (current == Mode.NIGHT) {
            chosen.accept(Period.of(night));
        } else if (spanFrom == null) {
            spanFrom = night;
            if (first != null) {
                show(first);
            }
        } else {
            chosen.accept(spanFrom.compareTo(night) <= 0 ? new Period(spanFrom, night) : new Period(night, spanFrom));
        }
    }
}
