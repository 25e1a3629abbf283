package org.nightmap.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nightmap.access.CurrentUser;
import org.nightmap.access.SignedIn;
import org.nightmap.access.TooManyAttempts;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.web.util.UriComponentsBuilder;

/** Where a browser is sent when a page asks for a sign-in, and when it was tried. */
final class SignInAnswers
        implements AuthenticationEntryPoint,
                AuthenticationSuccessHandler,
                AuthenticationFailureHandler,
                AccessDeniedHandler {

    private final CurrentUser current;

    SignInAnswers(CurrentUser current) {
        this.current = current;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        String query = request.getQueryString();
        String asked = request.getRequestURI() + (query == null ? "" : "?" + query);
        response.sendRedirect(signIn(request, ReturnAddress.of(asked), null, 0));
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        boolean temporary = current.signedIn().filter(SignedIn::temporary).isPresent();
        ReturnAddress from = from(request);
        response.sendRedirect(
                temporary ? address(request, PasswordView.PATH, from).toUriString() : from.value());
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException e) throws IOException {
        response.sendRedirect(
                e instanceof TooManyAttempts tooMany
                        ? signIn(request, from(request), SignInProblem.WAIT, tooMany.seconds())
                        : signIn(request, from(request), SignInProblem.WRONG, 0));
    }

    /** A sign-in without its token is from a page whose session has ended, or from another site; both start afresh. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException {
        if (e instanceof CsrfException && request.getServletPath().equals("/" + SignInView.PATH)) {
            response.sendRedirect(signIn(request, from(request), SignInProblem.EXPIRED, 0));
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static ReturnAddress from(HttpServletRequest request) {
        return ReturnAddress.of(request.getParameter(ReturnAddress.PARAMETER));
    }

    private static String signIn(
            HttpServletRequest request, ReturnAddress from, @Nullable SignInProblem problem, long seconds) {
        UriComponentsBuilder address = address(request, SignInView.PATH, from);
        if (problem != null) {
            address.queryParam(SignInProblem.PARAMETER, problem.code());
        }
        if (seconds > 0) {
            address.queryParam(SignInProblem.SECONDS, seconds);
        }
        return address.toUriString();
    }

    private static UriComponentsBuilder address(HttpServletRequest request, String path, ReturnAddress from) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(request.getContextPath() + "/" + path);
        String language = request.getParameter(DeskAddress.LANGUAGE);
        if (language != null && language.matches("[a-z]{2}")) {
            address.queryParam(DeskAddress.LANGUAGE, language);
        }
        if (!from.equals(ReturnAddress.MAP)) {
            address.queryParam(ReturnAddress.PARAMETER, "{from}").encode().uriVariables(Map.of("from", from.value()));
        }
        return address;
    }
}
