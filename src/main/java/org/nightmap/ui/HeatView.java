package org.nightmap.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.nightmap.access.CurrentUser;
import org.nightmap.atlas.Atlas;
import org.nightmap.choropleth.ChoroplethJson;
import org.nightmap.choropleth.Choropleths;
import org.nightmap.choropleth.Ramp;
import org.nightmap.picture.Pictures;
import org.nightmap.report.Reports;
import org.nightmap.time.MoscowTime;
import org.nightmap.time.Night;
import org.nightmap.time.Period;

/** Regions by nights as a heat table: the maps of a period side by side. Its state is its address. */
@Route(HeatView.PATH)
@AnonymousAllowed
@CssImport("./ui/heat.css")
final class HeatView extends NightmapPage implements BeforeEnterObserver {

    static final String PATH = "heat";

    /** Nights of an address that names none: a quarter of a year, ending with the last report. */
    private static final int USUAL_NIGHTS = 92;

    private final Atlas atlas;
    private final Reports reports;
    private final Pictures pictures;
    private final Choropleths choropleths;
    private final Clock clock;
    private final PageHeader header;
    private final H1 title = new H1();
    private final Div claim = Markup.box("nm-secondary");
    private final Segment<HeatSort> sorts = new Segment<>(sort -> go(shown().with(sort)));
    private final Div sorted = Markup.box("nm-note");
    private final Checkbox rest = new Checkbox();
    private final Button earlier = new Button(new Icon("left"), click -> go(shown().earlier()));
    private final Button later = new Button(new Icon("right"), click -> go(shown().later()));
    private final RouterLink map = SitePage.MAP.link("");
    private final HeatKey key = new HeatKey();
    private final HeatElement heat = new HeatElement();
    private @Nullable HeatAddress address;
    private @Nullable HeatTable table;

    HeatView(Atlas atlas, Reports reports, Pictures pictures, Choropleths choropleths, Clock clock, CurrentUser user) {
        super("nm-heat");
        this.atlas = atlas;
        this.reports = reports;
        this.pictures = pictures;
        this.choropleths = choropleths;
        this.clock = clock;
        header = new PageHeader(user, HeatView.class, null, language -> go(shown().with(language)));
        heat.palette(ChoroplethJson.palettes(Ramp.USUAL));
        heat.addOpenListener(event -> open(event.iso(), event.night()));
        rest.addValueChangeListener(change -> order());
        Main main = new Main(
                Markup.box(
                        "nm-heat-head",
                        Markup.box("nm-heat-title", title, claim),
                        Markup.box("nm-heat-nights", earlier, later, map)),
                Markup.box("nm-heat-tools", sorts, sorted, rest),
                key,
                heat);
        main.addClassName("nm-heat-main");
        add(header, main);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        HeatAddress asked = HeatAddress.parse(
                event.getLocation().getQueryParameters(),
                opening(),
                PageLanguage.preferred(VaadinRequest.getCurrent()));
        address = asked;
        Texts texts = new Texts(asked.language());
        table = new HeatTable(pictures.grid(asked.period()), atlas.alongTheMap(), choropleths.ladder(asked.language()));
        header.show(asked.language(), DeskAddress.night(asked.period(), asked.language()));
        write(texts, asked, table);
        PageLanguage.announce(event.getUI(), asked.language());
    }

    @Override
    public String getPageTitle() {
        HeatAddress at = shown();
        Texts texts = new Texts(at.language());
        return texts.of("ui.title", texts.of("ui.heat.title", texts.period(at.period())));
    }

    private void write(Texts texts, HeatAddress at, HeatTable shown) {
        title.setText(texts.of("ui.heat.title", texts.period(at.period())));
        claim.setText(texts.of("ui.heat.claim"));
        sorts.show(
                texts.of("ui.heat.sort"),
                List.of(HeatSort.values()),
                at.sort(),
                sort -> texts.of("ui.heat.sort." + sort.code()));
        sorted.setText(texts.of("ui.heat.sorted." + at.sort().code()));
        int others = shown.grid().regions().size() - shown.counted();
        rest.setLabel(texts.counted("ui.heat.rest", others));
        rest.setVisible(others > 0);
        name(earlier, texts.of("ui.heat.earlier"), at.earlier() != null);
        name(later, texts.of("ui.heat.later"), at.later() != null);
        map.setText(texts.of("ui.heat.map"));
        map.setQueryParameters(DeskAddress.night(at.period(), at.language()));
        key.show(texts, shown);
        heat.table(shown, texts);
        order();
    }

    private static void name(Button button, String words, boolean enabled) {
        button.setAriaLabel(words);
        button.getElement().setAttribute("title", words);
        button.setEnabled(enabled);
    }

    private void order() {
        if (table != null) {
            boolean nothingCounted = table.counted() == 0;
            heat.order(table.order(shown().sort(), nothingCounted || rest.getValue()));
        }
    }

    private Period opening() {
        return reports.extent()
                .map(extent -> new Period(extent.last().plusNights(1 - USUAL_NIGHTS), extent.last()))
                .orElseGet(() -> Period.of(new Night(MoscowTime.today(clock))));
    }

    private HeatAddress shown() {
        if (address == null) {
            throw new IllegalStateException("No address was entered");
        }
        return address;
    }

    private static void go(@Nullable HeatAddress to) {
        if (to != null) {
            UI.getCurrent().navigate(HeatView.class, to.write());
        }
    }

    /** The browser may send anything; the desk says what is wrong with it. */
    private void open(@Nullable String iso, @Nullable String night) {
        HeatAddress at = shown();
        SequencedMap<String, List<String>> parameters = new LinkedHashMap<>();
        parameters.put(DeskAddress.PERIOD, List.of(night == null ? at.period().toString() : night));
        if (iso != null) {
            parameters.put(DeskAddress.REGION, List.of(iso));
        }
        parameters.put(DeskAddress.LANGUAGE, List.of(at.language().code()));
        QueryParameters desk = new OrderedParameters(parameters);
        UI.getCurrent().navigate(SitePage.MAP.view(), desk);
    }
}
