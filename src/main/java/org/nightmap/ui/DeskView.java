package org.nightmap.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightmap.access.CurrentUser;
import org.nightmap.access.SavedViews;
import org.nightmap.atlas.Atlas;
import org.nightmap.choropleth.Choropleths;
import org.nightmap.language.Language;
import org.nightmap.picture.Pictures;
import org.nightmap.picture.RegionSeries;
import org.nightmap.report.Reports;
import org.nightmap.time.Period;

/** The desk: a night or a span on the map, with its figures, its table and its sources. Its state is its address. */
@Route(DeskView.PATH)
@AnonymousAllowed
@CssImport("./ui/desk.css")
final class DeskView extends NightmapPage implements BeforeEnterObserver, DeskNavigation {

    static final String PATH = "";

    private final DeskAddress address;
    private final DeskReader reader;
    private final UiSettings settings;
    private final PeriodNavigator navigator;
    private final PageHeader header;
    private final SpokenPicture spoken = new SpokenPicture();
    private final List<DeskPart> parts;
    private final ExportButton export;
    private @Nullable DeskContent content;

    /** What the last step of the history led to that was made here; null where another page or the browser made it. */
    private @Nullable DeskState stepped;

    DeskView(
            Atlas atlas,
            Reports reports,
            Pictures pictures,
            Choropleths choropleths,
            UiSettings settings,
            Clock clock,
            CurrentUser user,
            SavedViews views) {
        super("nm-desk");
        this.settings = settings;
        address = new DeskAddress(atlas);
        reader = new DeskReader(reports, pictures, choropleths, clock);
        CalendarNights nights = new CalendarNights(reports, pictures);
        navigator = new PeriodNavigator(nights, PeriodNavigator.Names.SHOWN, this::change);
        header = new PageHeader(user, DeskView.class, navigator, this::change);
        TolerantAddress kept = new TolerantAddress(address, new ChosenBasis(pictures));
        ViewsMenu saved = new ViewsMenu(views, user, this, kept, () -> reader.opening(settings));
        export = new ExportButton(choropleths, this);
        header.addTool(saved);
        header.addTool(export);
        LetterKeysElement keys = new LetterKeysElement();
        header.addFirst(keys);
        MapStage stage = new MapStage(atlas, nights, this);
        EmptyNight empty = new EmptyNight(this, stage.map());
        Rail rail = new Rail(this, shown -> series(pictures, shown));
        FiguresRow figures = new FiguresRow(this, rail::showWarnings);
        Timeline timeline = new Timeline(reports, pictures, this, stage.map());
        parts = List.of(this::navigator, export, figures, empty, stage, timeline, rail, keys, saved);
        Main main = new Main(Markup.box("nm-map-column", Markup.box("nm-map-place", stage, empty), timeline), rail);
        main.addClassName("nm-desk-main");
        add(header, figures, main, spoken);
        Shortcuts.addShortcutListener(this, navigator::goBefore, Key.BRACKET_LEFT);
        Shortcuts.addShortcutListener(this, navigator::goAfter, Key.BRACKET_RIGHT);
        Shortcuts.addShortcutListener(this, export::open, Key.KEY_E);
        Shortcuts.addShortcutListener(this, stage::turnPreview, Key.KEY_V);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        DeskState state = address.parse(
                event.getLocation().getQueryParameters(),
                reader.opening(settings),
                PageLanguage.preferred(VaadinRequest.getCurrent()));
        stepped = null;
        show(state);
        say();
        event.getUI().getPage().getHistory().replaceState(null, DeskAddress.location(state));
    }

    @Override
    public void go(DeskState state) {
        DeskContent before = content;
        open(state);
        LeftBehind.tell(before, state);
    }

    @Override
    public void open(DeskState state) {
        if (content != null && state.equals(content.state())) {
            return;
        }
        show(state);
        say();
        step(state);
    }

    @Override
    public void pass(DeskState state, boolean first) {
        DeskContent before = content;
        show(state);
        LeftBehind.tell(before, state);
        if (first) {
            step(state);
            return;
        }
        UI.getCurrent()
                .getPage()
                .executeJs(
                        "window.history.replaceState(null, '', $0)",
                        DeskAddress.location(state).getPathWithQueryParameters());
        UI.getCurrent().getPage().setTitle(getPageTitle());
    }

    @Override
    public void say() {
        if (content != null) {
            spoken.show(content);
        }
    }

    private void step(DeskState state) {
        UI ui = UI.getCurrent();
        // History.pushState would do so in a task of its own: a step back before it would leave another night's address
        // here
        ui.getPage()
                .executeJs(
                        "window.history.pushState(null, '', $0)",
                        DeskAddress.location(state).getPathWithQueryParameters());
        ui.getPage().setTitle(getPageTitle());
        stepped = state;
    }

    @Override
    public void back(DeskState state) {
        boolean steppedHere = content != null && content.state().equals(stepped);
        stepped = null;
        show(state);
        say();
        String address = DeskAddress.location(state).getPathWithQueryParameters();
        String step = steppedHere ? "window.history.back()" : "window.history.replaceState(null, '', $0)";
        UI.getCurrent().getPage().executeJs(step, address);
    }

    @Override
    public String getPageTitle() {
        return content == null ? "" : title(content);
    }

    private void show(DeskState state) {
        if (content != null && state.exporting() != content.state().exporting() && state.showsAs(content.state())) {
            // The picture stays as it is, and whatever of it is folded, sorted or scrolled
            content = content.in(state);
            header.show(state.language(), DeskAddress.write(state));
            export.show(content);
            return;
        }
        boolean otherLanguage = content == null || content.state().language() != state.language();
        DeskContent shown = reader.read(state);
        content = shown;
        header.show(state.language(), DeskAddress.write(state));
        parts.forEach(part -> part.show(shown));
        if (otherLanguage) {
            PageLanguage.announce(UI.getCurrent(), state.language());
        }
    }

    private void navigator(DeskContent shown) {
        Texts texts = shown.texts();
        navigator.show(
                new PeriodNavigator.Place(texts, shown.state().period(), shown.before(), shown.after()),
                texts.of("ui.navigator"),
                texts.period(shown.state().period()));
    }

    private void change(Period period) {
        if (content != null) {
            go(content.state().withPeriod(period));
        }
    }

    private void change(Language language) {
        if (content != null) {
            go(content.state().withLanguage(language));
        }
    }

    private static RegionSeries series(Pictures pictures, DeskContent shown) {
        String iso = shown.state().region();
        if (iso == null) {
            throw new IllegalStateException("No region is selected");
        }
        RegionSeries ruled = pictures.series(iso, shown.recentPeriod());
        return shown.selected()
                .filter(region -> shown.chosenByHand())
                .map(region -> ruled.with(
                        new RegionSeries.Entry(shown.state().period().from(), region.state(), region.count())))
                .orElse(ruled);
    }

    private static String title(DeskContent content) {
        Texts texts = content.texts();
        String period = texts.period(content.state().period());
        return content.selected()
                .map(region -> texts.of("ui.title.region", texts.of(region.name()), period))
                .orElseGet(() -> texts.of("ui.title", period));
    }
}
