package org.nightmap.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nightmap.picture.NightOverview;
import org.nightmap.picture.RegionState;
import org.nightmap.time.Night;

/** The stated totals of the last nights; choosing a bar goes to its night. */
final class TotalBars extends Div {

    private static final int HEIGHT = 64;

    private final Div title = new Div();
    private final BarsKey key = new BarsKey();
    private final BarsElement chart = new BarsElement(HEIGHT);
    private final DeskNavigation navigation;
    private @Nullable DeskState state;

    TotalBars(DeskNavigation navigation) {
        this.navigation = navigation;
        addClassName("nm-totals");
        add(Markup.box("nm-totals-label", title, key), chart);
        chart.addBarSelectListener(event -> select(Night.parse(event.key())));
    }

    void show(DeskContent content) {
        state = content.state();
        Texts texts = content.texts();
        String words = texts.counted("ui.totals", content.recentPeriod().length());
        Map<Night, NightOverview> nights =
                content.recent().stream().collect(Collectors.toMap(NightOverview::night, Function.identity()));
        List<BarSeries.Bar> bars = content.recentPeriod()
                .nights()
                .map(night -> bar(texts, night, nights.get(night)))
                .toList();
        title.setText(words);
        key.show(bars, texts.of("ui.calendar.key.no_total"), texts.of("ui.calendar.key.none"));
        chart.series(
                BarSeries.of(texts.language(), bars, content.state().period()),
                words,
                texts.of("ui.bar.title", "{date}", "{said}"));
    }

    private static BarSeries.Bar bar(Texts texts, Night night, @Nullable NightOverview overview) {
        if (overview == null) {
            return new BarSeries.Bar(night, null, RegionState.NO_REPORT.code(), texts.of("ui.state.no_report"));
        }
        Integer stated = overview.tally().stated();
        return stated == null
                ? new BarSeries.Bar(
                        night, null, RegionState.NOT_STATED.code(), texts.of("choropleth.figure.not_stated"))
                : new BarSeries.Bar(night, stated, RegionState.COUNTED.code(), texts.counted("ui.stated", stated));
    }

    private void select(Night night) {
        if (state != null) {
            navigation.go(state.withNight(night));
        }
    }
}
