package org.nightmap.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.nightmap.access.CurrentUser;
import org.nightmap.access.TooManyAttempts;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import tools.jackson.databind.json.JsonMapper;

/** Says to programs in a problem document why something was not done for them, and what would have to be sent. */
class ApiRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final String CHALLENGE = "Basic realm=\"Nightmap\", charset=\"UTF-8\"";

    private final JsonMapper json;
    private final CurrentUser current;

    ApiRefusals(JsonMapper json, CurrentUser current) {
        this.json = json;
        this.current = current;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        if (e instanceof TooManyAttempts tooMany) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(tooMany.seconds()));
            String detail = "Too many attempts to sign in were wrong; the next one is looked at in %d seconds"
                    .formatted(tooMany.seconds());
            write(request, response, HttpStatus.TOO_MANY_REQUESTS, "too-many-attempts", detail);
            return;
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
        String detail = e instanceof BadCredentialsException
                ? "The name or the password is wrong, or the user is not active"
                : "This needs a user's name and password (HTTP Basic)";
        write(request, response, HttpStatus.UNAUTHORIZED, "sign-in-needed", detail);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException {
        boolean temporary = current.signedIn().filter(user -> user.temporary()).isPresent();
        String detail = temporary
                ? "The password is a temporary one; sign in at /login and replace it"
                : "The user does not have the role that this needs";
        write(request, response, HttpStatus.FORBIDDEN, "not-allowed", detail);
    }

    private void write(
            HttpServletRequest request, HttpServletResponse response, HttpStatus status, String type, String detail)
            throws IOException {
        ProblemDetail problem = Problems.of(status, type, status.getReasonPhrase(), detail, List.of());
        problem.setInstance(URI.create(request.getRequestURI()));
        response.setStatus(status.value());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }
}
