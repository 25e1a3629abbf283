package org.nightmap.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.nightmap.access.CurrentUser;
import org.nightmap.language.Language;

/** A page that says what went wrong, what can be done, and the way back to the map. */
@AnonymousAllowed
abstract class ProblemPage extends NightmapPage {

    private final CurrentUser user;
    private final Div ways = Markup.box("nm-problem-ways");
    private String title = "";

    ProblemPage(CurrentUser user) {
        super("nm-problem");
        this.user = user;
    }

    /** Writes the page. */
    final void show(Language language, String what, String... paragraphs) {
        removeAll();
        Texts texts = new Texts(language);
        title = texts.of("ui.title", what);
        QueryParameters plain = QueryParameters.of(DeskAddress.LANGUAGE, language.code());
        PageHeader header = new PageHeader(
                user,
                getClass(),
                null,
                other -> UI.getCurrent()
                        .navigate(SitePage.MAP.view(), QueryParameters.of(DeskAddress.LANGUAGE, other.code())));
        header.show(language, plain);
        Main main = new Main(new H1(what));
        main.addClassName("nm-problem-text");
        for (String paragraph : paragraphs) {
            main.add(new Paragraph(paragraph));
        }
        RouterLink map = SitePage.MAP.link(texts.of("ui.problem.map"));
        map.setQueryParameters(plain);
        map.addClassName("nm-button");
        RouterLink nights = SitePage.NIGHTS.link(texts.of("ui.problem.nights"));
        nights.setQueryParameters(plain);
        ways.removeAll();
        ways.add(map, nights);
        main.add(ways);
        add(header, main);
        PageLanguage.announce(UI.getCurrent(), language);
    }

    /** Offers a way that is better than those that every problem has. */
    final void offer(RouterLink way) {
        ways.getChildren().forEach(other -> other.removeClassName("nm-button"));
        way.addClassName("nm-button");
        ways.addComponentAsFirst(way);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
