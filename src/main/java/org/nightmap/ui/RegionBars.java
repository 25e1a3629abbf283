package org.nightmap.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.nightmap.picture.RegionSeries;
import org.nightmap.picture.RegionState;
import org.nightmap.time.Night;

/** The selected region's last nights; choosing a bar goes to its night. */
final class RegionBars extends Div {

    private static final int HEIGHT = 136;

    RegionBars(DeskContent content, RegionSeries series, DeskNavigation navigation) {
        addClassName("nm-region-bars");
        Texts texts = content.texts();
        String title = texts.counted("ui.region.nights", series.nights().size());
        List<BarSeries.Bar> bars =
                series.nights().stream().map(entry -> bar(texts, entry)).toList();
        BarsElement chart = new BarsElement(HEIGHT);
        chart.series(BarSeries.of(texts.language(), bars, content.state().period()), title);
        chart.addBarSelectListener(event -> navigation.go(content.state().withNight(Night.parse(event.key()))));
        add(
                Markup.section(title),
                chart,
                new BarsKey(bars, texts.of("ui.region.open_mark"), texts.of("ui.region.no_bar")));
    }

    private static BarSeries.Bar bar(Texts texts, RegionSeries.Entry entry) {
        Integer count = entry.count();
        String said = entry.state() == RegionState.COUNTED && count != null
                ? texts.counted("ui.drones", count)
                : texts.of("ui.state." + entry.state().code());
        return new BarSeries.Bar(
                entry.night(),
                count,
                entry.state().code(),
                texts.of("ui.bar.title", texts.date(entry.night().morning()), said));
    }
}
