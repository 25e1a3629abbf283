package org.nightmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.VaadinRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.nightmap.access.CurrentUser;
import org.nightmap.access.SignedIn;
import org.nightmap.choropleth.Theme;
import org.nightmap.language.Language;

/** The bar at the top of every page: the mark, the pages there are, language and look. */
final class PageHeader extends Header {

    private static final String NAME = "Nightmap";

    private final SkipLink skip = new SkipLink();
    private final RouterLink brand = SitePage.MAP.link(NAME);
    private final PageLinks pages;
    private final Segment<Language> languages;
    private final Icon sign = new Icon("moon");
    private final Button look = new Button(sign);
    private final AccountBox account = new AccountBox();
    private final Div tools = Markup.box("nm-header-tools");
    private final CurrentUser user;
    private final Class<? extends Component> current;
    private Theme theme;
    private Texts texts = new Texts(Language.EN);
    private @Nullable String at;
    private @Nullable QueryParameters with;

    /**
     * The header of a page.
     *
     * @param user asked for who is signed in, each time the header is written
     * @param middle what stands in its middle, or null
     */
    PageHeader(
            CurrentUser user,
            Class<? extends Component> current,
            @Nullable Component middle,
            Consumer<Language> chosen) {
        this.user = user;
        this.current = current;
        pages = new PageLinks(current);
        languages = new Segment<>(chosen);
        theme = ThemeChoice.of(VaadinRequest.getCurrent());
        addClassName("nm-header");
        brand.addClassName("nm-brand");
        look.addClassName("nm-look");
        look.addClickListener(click -> toggle());
        add(skip, brand, pages);
        if (middle != null) {
            add(middle);
        }
        tools.add(account, languages, look);
        add(tools);
    }

    /** Puts what only one page has where the keyboard comes before all but the way past the bar. */
    void addFirst(Component component) {
        addComponentAtIndex(1, component);
    }

    /** Puts what only one page has at the end. */
    void addTool(Component tool) {
        tools.add(tool);
    }

    /** Writes the header of a page whose address is not the one of its route alone. */
    void showAt(Language language, String path, QueryParameters parameters) {
        at = path;
        show(language, parameters);
    }

    /** Writes the header of a page that has parameters of its own, to which signing in leads back. */
    void showAt(Language language, String path, QueryParameters own, QueryParameters desk) {
        with = own;
        showAt(language, path, desk);
    }

    /** Writes the header in a language; its links keep the state of the desk. */
    void show(Language language, QueryParameters desk) {
        texts = new Texts(language);
        QueryParameters languageOnly = QueryParameters.of(DeskAddress.LANGUAGE, language.code());
        skip.setText(texts.of("ui.skip"));
        brand.setQueryParameters(desk);
        Optional<SignedIn> signedIn = user.signedIn();
        pages.show(texts, desk, signedIn.orElse(null));
        ReturnAddress here = here(desk, languageOnly);
        signedIn.ifPresentOrElse(
                somebody -> account.show(texts, somebody, here), () -> account.showNobody(texts, here));
        languages.show(
                texts.of("ui.language"),
                List.of(Language.values()),
                language,
                choice -> choice.code().toUpperCase(Locale.ROOT));
        showLook();
    }

    /** The page at hand; the map where it is one that only says what went wrong, or is about signing in itself. */
    private ReturnAddress here(QueryParameters desk, QueryParameters languageOnly) {
        Route route = current.getAnnotation(Route.class);
        boolean aboutSigningIn = SitePage.SIGN_IN.isOf(current) || SitePage.PASSWORD.isOf(current);
        if (route == null || aboutSigningIn) {
            return ReturnAddress.of("/?" + languageOnly.getQueryString());
        }
        QueryParameters usual = SitePage.MAP.isOf(current) ? desk : languageOnly;
        QueryParameters parameters = with == null ? usual : with;
        String path = at == null ? "/" + route.value() : at;
        return ReturnAddress.of(path + "?" + parameters.getQueryString());
    }

    private void toggle() {
        theme = theme == Theme.DARK ? Theme.LIGHT : Theme.DARK;
        ThemeChoice.set(UI.getCurrent(), theme);
        showLook();
    }

    private void showLook() {
        String words = texts.of(theme == Theme.DARK ? "ui.theme.light" : "ui.theme.dark");
        sign.show(theme == Theme.DARK ? "sun" : "moon");
        look.setAriaLabel(words);
        look.getElement().setAttribute("title", words);
    }
}
