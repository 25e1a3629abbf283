package org.nightmap.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.nightmap.access.CurrentRights;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Before each request of somebody who is signed in, gives the session the rights of this moment. Where the account was
 * deactivated or its password replaced, the session ends, with all that its open pages held on the server.
 */
final class SessionRights extends OncePerRequestFilter {

    private final CurrentRights rights;
    private final SecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    SessionRights(CurrentRights rights) {
        this.rights = rights;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        if (known != null) {
            Optional<Authentication> renewed = rights.renewed(known);
            if (renewed.isEmpty()) {
                new SecurityContextLogoutHandler().logout(request, response, known);
            } else if (renewed.get() != known) {
                SecurityContext context = SecurityContextHolder.createEmptyContext();
                context.setAuthentication(renewed.get());
                SecurityContextHolder.setContext(context);
                sessions.saveContext(context, request, response);
            }
        }
        chain.doFilter(request, response);
    }
}
