package org.nightmap.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.nightmap.choropleth.Theme;

/**
 * Which look a reader chose, kept in a cookie of the browser; who chose none has that of the system. A script before anything
 * is drawn sets it, so that a dark page never flashes white, and tells the server of the system's in a cookie of its own.
 */
final class ThemeChoice {

    private static final String COOKIE = "nightmap-theme";

    /** Lasts as long as the browser is open: the system may change its look. */
    private static final String OF_THE_SYSTEM = "nightmap-system-theme";

    private static final String FOLLOW = """
            (() => {
              const system = matchMedia('(prefers-color-scheme: dark)').matches ? '%3$s' : '%4$s';
              document.cookie = '%2$s=' + system + ';path=/;SameSite=Strict';
              if (!/(^|; )%1$s=/.test(document.cookie)) document.documentElement.setAttribute('theme', system);
            })();
            """.formatted(COOKIE, OF_THE_SYSTEM, Theme.DARK.code(), Theme.LIGHT.code());

    private ThemeChoice() {}

    static Theme of(@Nullable VaadinRequest request) {
        Cookie[] cookies = request == null ? null : request.getCookies();
        if (cookies == null) {
            return Theme.LIGHT;
        }
        return named(COOKIE, cookies).or(() -> named(OF_THE_SYSTEM, cookies)).orElse(Theme.LIGHT);
    }

    /** Gives a page its look before anything of it is drawn. */
    static void begin(Document page, @Nullable VaadinRequest request) {
        page.selectXpath("/html").attr("theme", of(request).code());
        page.head().prependElement("script").appendChild(new DataNode(FOLLOW));
    }

    /** Changes the look of the page at hand and of those to come. */
    static void set(UI ui, Theme theme) {
        ui.getPage()
                .executeJs(
                        "document.documentElement.setAttribute('theme', $0);"
                                + "document.cookie = $1 + '=' + $0 + ';path=/;max-age=31536000;SameSite=Strict'",
                        theme.code(),
                        COOKIE);
    }

    /** What a cookie says; the browser may send anything, and what is no theme is none. */
    private static Optional<Theme> named(String name, Cookie[] cookies) {
        return Stream.of(cookies)
                .filter(cookie -> name.equals(cookie.getName()))
                .flatMap(cookie ->
                        Stream.of(Theme.values()).filter(theme -> theme.code().equals(cookie.getValue())))
                .findFirst();
    }
}
