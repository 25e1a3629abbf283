package org.nightmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nightmap.access.Role;
import org.nightmap.access.SignedIn;

/** The links to the pages that somebody may open. They stay while the address of the page at hand changes. */
final class PageLinks extends Nav {

    private final Map<SitePage, RouterLink> links = new EnumMap<>(SitePage.class);
    private final Class<? extends Component> current;

    /**
     * No links yet.
     *
     * @param current the page at hand
     */
    PageLinks(Class<? extends Component> current) {
        this.current = current;
        addClassName("nm-pages");
    }

    /**
     * Writes the links.
     *
     * @param desk the parameters of the desk's address
     * @param user who is signed in, or null
     */
    void show(Texts texts, QueryParameters desk, @Nullable SignedIn user) {
        setAriaLabel(texts.of("ui.pages"));
        QueryParameters languageOnly =
                QueryParameters.of(DeskAddress.LANGUAGE, texts.language().code());
        Map<SitePage, String> pages = pages(user);
        List<RouterLink> shown = pages.entrySet().stream()
                .map(page -> {
                    RouterLink link = links.computeIfAbsent(page.getKey(), this::link);
                    link.setText(texts.of(page.getValue()));
                    link.setQueryParameters(page.getKey() == SitePage.MAP ? desk : languageOnly);
                    return link;
                })
                .toList();
        if (!getChildren().toList().equals(shown)) {
            removeAll();
            shown.forEach(this::add);
        }
    }

    /** The pages in order, with the keys of their names. */
    private static Map<SitePage, String> pages(@Nullable SignedIn user) {
        Map<SitePage, String> pages = new LinkedHashMap<>();
        pages.put(SitePage.MAP, "ui.page.map");
        pages.put(SitePage.NIGHTS, "ui.page.nights");
        if (user == null) {
            return pages;
        }
        if (user.has(Role.ANALYST) || user.has(Role.APPROVER)) {
            pages.put(SitePage.INTAKE, "ui.page.intake");
        }
        if (!user.roles().isEmpty()) {
            pages.put(SitePage.AUDIT, "ui.page.audit");
        }
        if (user.has(Role.ANALYST)) {
            pages.put(SitePage.IMPORT, "ui.page.import");
        }
        if (user.has(Role.ADMINISTRATOR)) {
            pages.put(SitePage.USERS, "ui.page.users");
        }
        return pages;
    }

    private RouterLink link(SitePage page) {
        RouterLink link = page.link("");
        link.setHighlightCondition((item, event) -> false);
        if (page.isOf(current)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
