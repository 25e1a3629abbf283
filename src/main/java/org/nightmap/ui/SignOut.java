package org.nightmap.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;

/** Ends a session, with everything that its pages hold on the server. */
final class SignOut {

    private SignOut() {}

    /** Ends the session and loads a page of this application afresh. */
    static void to(UI ui, String address) {
        ui.getPage().setLocation(address);
        new SecurityContextLogoutHandler()
                .logout(
                        VaadinServletRequest.getCurrent().getHttpServletRequest(),
                        VaadinServletResponse.getCurrent().getHttpServletResponse(),
                        SecurityContextHolder.getContext().getAuthentication());
    }
}
