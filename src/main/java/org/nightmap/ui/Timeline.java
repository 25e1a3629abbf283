package org.nightmap.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nightmap.choropleth.Method;
import org.nightmap.picture.Pictures;
import org.nightmap.report.Extent;
import org.nightmap.report.Reports;
import org.nightmap.time.Night;
import org.nightmap.time.Period;

/** Under the map: the totals of the nights around what is shown, from which others are chosen, and which can be played. */
final class Timeline extends Div implements DeskPart {

    private final Reports reports;
    private final Pictures pictures;
    private final DeskNavigation navigation;
    private final TimelineElement chart = new TimelineElement();
    private final PlayerElement player;
    private final TimelineControls controls = new TimelineControls(this::look);
    private @Nullable DeskContent content;
    private @Nullable TimelineWindow window;
    private @Nullable Read read;
    private @Nullable NightTotals sent;
    private @Nullable Texts written;

    /** @param map on which nights are played */
    Timeline(Reports reports, Pictures pictures, DeskNavigation navigation, MapElement map) {
        this.reports = reports;
        this.pictures = pictures;
        this.navigation = navigation;
        player = new PlayerElement(map, chart);
        addClassName("nm-timeline");
        chart.place(TimelineElement.Place.PLAY, player);
        chart.place(TimelineElement.Place.WINDOW, controls);
        chart.addChooseListener(event -> choose(event.from(), event.to()));
        player.addStepListener(event -> step(Night.parse(event.night()), event.first()));
        player.addRestListener(event -> navigation.say());
        add(chart);
    }

    @Override
    public void show(DeskContent shown) {
        Period before = content == null ? null : content.state().period();
        Period period = shown.state().period();
        content = shown;
        Extent known = reports.extent().orElseGet(() -> new Extent(period.from(), period.to()));
        TimelineWindow now = Optional.ofNullable(window)
                .filter(same -> period.equals(before) || same.shows(period))
                .map(same -> same.among(known, period))
                .orElseGet(() -> TimelineWindow.around(period, known, reach()));
        show(shown, now);
    }

    private TimelineWindow.Reach reach() {
        return window == null ? TimelineWindow.Reach.HALF : window.reach();
    }

    private void look(TimelineWindow other) {
        if (content != null) {
            show(content, other);
        }
    }

    private void show(DeskContent shown, TimelineWindow other) {
        window = other;
        Texts texts = shown.texts();
        Period period = shown.state().period();
        if (!texts.equals(written)) {
            written = texts;
            chart.texts(texts);
            player.texts(texts);
        }
        NightTotals totals = totals(shown, other.period());
        if (!totals.equals(sent)) {
            sent = totals;
            chart.series(totals.json());
        }
        chart.shown(period);
        player.nights(other.period(), period);
        controls.show(texts, other, period);
    }

    /** A night that a person chose a report for has the same total here as above the map. */
    private NightTotals totals(DeskContent shown, Period nights) {
        long version = reports.version();
        Read known = read;
        if (known == null || !known.answers(nights, shown.texts(), version)) {
            known = new Read(version, NightTotals.of(nights, shown.texts().language(), pictures.nights(nights)));
            read = known;
        }
        NightTotals totals = known.totals();
        return shown.chosenByHand()
                ? totals.with(shown.state().period().from(), shown.picture().tally())
                : totals;
    }

    /** The browser may send anything. */
    private void choose(String from, String to) {
        if (content != null) {
            navigation.go(content.state().withPeriod(new Period(Night.parse(from), Night.parse(to))));
        }
    }

    /**
     * The classes of what was shown before are held, so that a colour means the same from night to night. Those of the ladders hold
     * by themselves; a span's are of sums, by which no night is to be measured.
     */
    private void step(Night night, boolean first) {
        if (content == null) {
            return;
        }
        DeskState next = content.state().withNight(night);
        boolean holds = next.symbology().classification().method() == Method.ROUNDED
                || !content.state().period().isOneNight();
        navigation.pass(
                holds
                        ? next
                        : next.withSymbology(next.symbology()
                                .with(content.choropleth().classing().held())),
                first);
    }

    /** What was read last, at which version of the reports: going from night to night asks for the same again and again. */
    private record Read(long version, NightTotals totals) {

        boolean answers(Period nights, Texts texts, long now) {
            return version == now && totals.window().equals(nights) && totals.language() == texts.language();
        }
    }
}
