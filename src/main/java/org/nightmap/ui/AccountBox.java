package org.nightmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nightmap.access.SignedIn;

/** Who is signed in, in the bar at the top, and the way in or out. */
final class AccountBox extends Div {

    private final Anchor signIn = new Anchor();
    private final RouterLink name = new RouterLink();
    private final Span roles = Markup.text("nm-account-roles", "");
    private final Div who = Markup.box("nm-account-who", name, roles);
    private final Button signOut = new Button("", click -> SignOut.to(UI.getCurrent(), here().value()));
    private @Nullable ReturnAddress here;

    AccountBox() {
        addClassName("nm-account");
        // Loaded afresh, so that the page has the token of the session at hand
        signIn.setRouterIgnore(true);
        who.getElement().setAttribute("role", "group");
        signOut.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
    }

    /**
     * Offers to sign in.
     *
     * @param here where to come back to
     */
    void showNobody(Texts texts, ReturnAddress here) {
        this.here = here;
        signIn.setText(texts.of("ui.sign_in"));
        signIn.setHref(SignInView.PATH + "?" + here.parameters(texts.language()).getQueryString());
        hold(signIn);
    }

    /** Names who is signed in. */
    void show(Texts texts, SignedIn user, ReturnAddress here) {
        this.here = here;
        name.setText(user.name().value());
        name.setRoute(SitePage.PASSWORD.view());
        name.setQueryParameters(here.parameters(texts.language()));
        String mayDo = roles(texts, user);
        roles.setText(mayDo);
        // where the page is too narrow for the roles beside it, the name says them
        String change = texts.of("ui.password.change");
        name.getElement().setAttribute("title", mayDo.isEmpty() ? change : mayDo + " · " + change);
        who.getElement().setAttribute("aria-label", texts.of("ui.signed_in"));
        signOut.setText(texts.of("ui.sign_out"));
        hold(who, signOut);
    }

    /** Parts that are there already stay, so that they do not travel again. */
    private void hold(Component... parts) {
        if (!getChildren().toList().equals(List.of(parts))) {
            removeAll();
            add(parts);
        }
    }

    private ReturnAddress here() {
        return Objects.requireNonNull(here, "Nobody signs out before it is shown");
    }

    private static String roles(Texts texts, SignedIn user) {
        if (user.temporary()) {
            return texts.of("ui.password.temporary");
        }
        return user.roles().stream()
                .map(role -> texts.of("ui.role." + role.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
    }
}
