package org.nightmap.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nightmap.choropleth.Theme;

/**
 * Which look a reader chose, kept in a cookie of the browser: the server knows it before the first byte, so that a dark page
 * never flashes white.
 */
final class ThemeChoice {

    private static final String COOKIE = "nightmap-theme";

    private ThemeChoice() {}

    static Theme of(@Nullable VaadinRequest request) {
        Cookie[] cookies = request == null ? null : request.getCookies();
        boolean dark = cookies != null
                && Stream.of(cookies)
                        .anyMatch(cookie -> COOKIE.equals(cookie.getName())
                                && Theme.DARK.code().equals(cookie.getValue()));
        return dark ? Theme.DARK : Theme.LIGHT;
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
}
