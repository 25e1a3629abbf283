package org.nightmap.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is shown where a request failed outside of the controllers: to programs the same problem document, to people a page. */
@RestController
class ProblemErrorController implements ErrorController {

    private static final MediaType PAGE = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    @RequestMapping("${spring.web.error.path:/error}")
    ResponseEntity<Object> error(HttpServletRequest request) {
        FailedRequest failed = new FailedRequest(status(request), path(request));
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(failed.status()).cacheControl(CacheControl.noStore());
        return failed.isForPrograms()
                ? answer.contentType(MediaType.APPLICATION_PROBLEM_JSON).body(failed.problem())
                : answer.contentType(PAGE).body(failed.page(request.getLocale()));
    }

    /** Somebody who asks for the error page itself finds that there is none. */
    private static HttpStatus status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return code instanceof Integer number
                ? Objects.requireNonNullElse(HttpStatus.resolve(number), HttpStatus.INTERNAL_SERVER_ERROR)
                : HttpStatus.NOT_FOUND;
    }

    private static String path(HttpServletRequest request) {
        Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return asked instanceof String path ? path : request.getRequestURI();
    }
}
