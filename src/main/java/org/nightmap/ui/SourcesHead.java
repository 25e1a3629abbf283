package org.nightmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.nightmap.time.Night;
import org.nightmap.time.Period;

/** Which night or span the page of sources shows, and the ways to others. Its links are addresses, so each can be opened apart. */
final class SourcesHead extends Div {

    private static final String BACK = "left";

    private final H1 title = new H1();
    private final Nav ways = new Nav();

    SourcesHead() {
        addClassNames("nm-page-head", "nm-sources-head");
        ways.addClassName("nm-sources-ways");
        Focus.receivable(title);
        add(title, ways);
    }

    /**
     * Shows where the page is.
     *
     * @param before the nearest night with a report before the period, or null
     * @param after the nearest night with a report after the period, or null
     * @param extent from the first to the last night with a report, or null where there is none
     */
    void show(SourcesAddress address, @Nullable Night before, @Nullable Night after, @Nullable Period extent) {
        Texts texts = new Texts(address.language());
        Period period = address.period();
        title.setText(
                texts.of(period.isOneNight() ? "ui.sources.title" : "ui.sources.title.span", texts.period(period)));
        ways.setAriaLabel(texts.of("ui.sources.ways"));
        ways.removeAll();
        ways.add(step(texts, address, before, BACK, "ui.navigator.before"));
        ways.add(step(texts, address, after, "right", "ui.navigator.after"));
        RouterLink map = SitePage.MAP.link(texts.of("ui.sources.map"));
        map.setQueryParameters(address.write());
        ways.add(map);
        Period month = month(period.to());
        if (!period.equals(month)) {
            ways.add(address.of(month).link(texts.of("ui.sources.month", texts.period(month))));
        }
        if (extent != null && !period.equals(extent)) {
            ways.add(address.of(extent).link(texts.of("ui.sources.all")));
        }
        if (!period.isOneNight()) {
            ways.add(address.of(Period.of(period.to()))
                    .link(texts.of("ui.sources.last", texts.date(period.to().morning()))));
        }
    }

    /** Puts the keyboard to the top of what is shown. */
    void focus() {
        title.getElement().callJsFunction("focus");
    }

    private static Component step(
            Texts texts, SourcesAddress address, @Nullable Night night, String icon, String words) {
        if (night == null) {
            return new Span();
        }
        RouterLink link = address.of(Period.of(night)).link("");
        link.add(new Span(texts.dayAndMonth(night.morning())));
        if (icon.equals(BACK)) {
            link.addComponentAsFirst(new Icon(icon));
        } else {
            link.add(new Icon(icon));
        }
        link.addClassName("nm-sources-step");
        String name = texts.of(words, texts.date(night.morning()));
        link.getElement().setAttribute("aria-label", name).setAttribute("title", name);
        return link;
    }

    private static Period month(Night night) {
        YearMonth month = YearMonth.from(night.morning());
        return new Period(new Night(month.atDay(1)), new Night(month.atEndOfMonth()));
    }
}
