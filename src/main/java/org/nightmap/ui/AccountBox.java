package org.nightmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.Locale;
import java.util.stream.Collectors;
import org.nightmap.access.SignedIn;

/** Who is signed in, in the bar at the top, and the way in or out. */
final class AccountBox extends Div {

    AccountBox() {
        addClassName("nm-account");
    }

    /**
     * Offers to sign in.
     *
     * @param here where to come back to
     */
    void showNobody(Texts texts, ReturnAddress here) {
        removeAll();
        Anchor signIn = new Anchor(
                SignInView.PATH + "?" + here.parameters(texts.language()).getQueryString(), texts.of("ui.sign_in"));
        // Loaded afresh, so that the page has the token of the session at hand
        signIn.setRouterIgnore(true);
        add(signIn);
    }

    /** Names who is signed in. */
    void show(Texts texts, SignedIn user, ReturnAddress here) {
        removeAll();
        RouterLink name = new RouterLink(user.name().value(), PasswordView.class);
        name.setQueryParameters(here.parameters(texts.language()));
        name.getElement().setAttribute("title", texts.of("ui.password.change"));
        Span roles = Markup.text("nm-account-roles", roles(texts, user));
        Button signOut = new Button(texts.of("ui.sign_out"), click -> SignOut.to(UI.getCurrent(), here.value()));
        signOut.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        Component who = Markup.box("nm-account-who", name, roles);
        who.getElement().setAttribute("role", "group");
        who.getElement().setAttribute("aria-label", texts.of("ui.signed_in"));
        add(who, signOut);
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
