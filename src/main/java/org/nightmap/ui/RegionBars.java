package org.nightmap.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightmap.picture.RegionSeries;
import org.nightmap.picture.RegionState;
import org.nightmap.time.Night;

/** The selected region's last nights; choosing a bar goes to its night. */
final class RegionBars extends Div {

    private static final int HEIGHT = 136;

    private final H3 title = Markup.section("");
    private final BarsElement chart = new BarsElement(HEIGHT);
    private final ProseElement usual = new ProseElement("nm-usual");
    private final BarsKey key = new BarsKey();
    private @Nullable DeskState state;

    RegionBars(DeskNavigation navigation) {
        addClassName("nm-region-bars");
        chart.addBarSelectListener(event -> {
            if (state != null) {
                navigation.go(state.withNight(Night.parse(event.key())));
            }
        });
        add(title, chart, usual, key);
    }

    void show(DeskContent content, RegionSeries series) {
        state = content.state();
        Texts texts = content.texts();
        String words = texts.counted("ui.region.nights", series.nights().size());
        List<BarSeries.Bar> bars =
                series.nights().stream().map(entry -> bar(texts, entry)).toList();
        title.setText(words);
        BarSeries charted = BarSeries.of(texts.language(), bars, content.state().period());
        chart.series(charted, words, texts.of("ui.bar.title", "{date}", "{said}"));
        usual.write(UsualWords.of(texts, charted));
        key.show(bars, texts.of("ui.region.open_mark"), texts.of("ui.region.no_bar"));
    }

    private static BarSeries.Bar bar(Texts texts, RegionSeries.Entry entry) {
        Integer count = entry.count();
        String said = entry.state() == RegionState.COUNTED && count != null
                ? texts.counted("ui.drones", count)
                : texts.of("ui.state." + entry.state().code());
        return new BarSeries.Bar(entry.night(), count, entry.state().code(), said);
    }
}
