package org.nightmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouterLink;

/**
 * The pages, by their paths. Where one page leads to another it names it so and not by its class: the browser loads first what the desk
 * needs and all that stands in classes that it names, which would be every page.
 */
enum SitePage {
    MAP(DeskView.PATH),
    NIGHTS(NightsView.PATH),
    INTAKE(IntakeView.PATH),
    AUDIT(AuditView.PATH),
    IMPORT(ImportView.PATH),
    USERS(UsersView.PATH),
    HEAT(HeatView.PATH),
    SOURCES(SourcesView.PATH),
    PASSWORD(PasswordView.PATH),
    SIGN_IN(SignInView.PATH);

    private final String path;

    SitePage(String path) {
        this.path = path;
    }

    /** A link without parameters. */
    RouterLink link(String words) {
        return new RouterLink(words, view(path));
    }

    /** Whether a view is that of this page. */
    boolean isOf(Class<? extends Component> view) {
        Route route = view.getAnnotation(Route.class);
        return route != null && route.value().equals(path);
    }

    Class<? extends Component> view() {
        return view(path);
    }

    /** The view that a path leads to. */
    static Class<? extends Component> view(String path) {
        return RouteConfiguration.forSessionScope()
                .getRoute(path)
                .orElseThrow(() -> new IllegalStateException("No page is at '%s'".formatted(path)));
    }
}
