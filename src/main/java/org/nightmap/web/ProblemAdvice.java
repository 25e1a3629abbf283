package org.nightmap.web;

import java.util.List;
import java.util.Objects;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.nightmap.export.InvalidParameter;
import org.nightmap.export.TooManyImagesException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns every exception on the way to an answer into a problem document. None of them ever shows a stack trace. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    @Override
    protected ResponseEntity<Object> handleHttpRequestMethodNotSupported(
            HttpRequestMethodNotSupportedException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<HttpMethod> methods = List.copyOf(Objects.requireNonNullElse(e.getSupportedHttpMethods(), List.of()));
        List<String> allowed = methods.stream().map(HttpMethod::name).sorted().toList();
        String detail = "%s is not possible here".formatted(e.getMethod());
        return answer(e, headers, HttpStatus.METHOD_NOT_ALLOWED, "method-not-allowed", detail, allowed, request);
    }

    @Override
    protected ResponseEntity<Object> handleHttpMediaTypeNotAcceptable(
            HttpMediaTypeNotAcceptableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String detail = "There is no form of this that the Accept header allows";
        return answer(
                e,
                headers,
                HttpStatus.NOT_ACCEPTABLE,
                "not-acceptable",
                detail,
                names(e.getSupportedMediaTypes()),
                request);
    }

    @Override
    protected ResponseEntity<Object> handleHttpMediaTypeNotSupported(
            HttpMediaTypeNotSupportedException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String detail = "The Content-Type is not one that is read here";
        List<String> allowed = names(e.getSupportedMediaTypes());
        return answer(
                e, headers, HttpStatus.UNSUPPORTED_MEDIA_TYPE, "unsupported-media-type", detail, allowed, request);
    }

    /** Whatever else there is carries an {@code allowed} too, and nothing of an answer that went wrong is kept. */
    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        HttpHeaders all = new HttpHeaders(headers);
        all.setCacheControl("no-store");
        ResponseEntity<Object> answer = super.handleExceptionInternal(e, body, all, status, request);
        if (answer != null
                && answer.getBody() instanceof ProblemDetail problem
                && (problem.getProperties() == null || !problem.getProperties().containsKey("allowed"))) {
            problem.setProperty("allowed", List.of());
        }
        return Objects.requireNonNullElseGet(answer, () -> new ResponseEntity<>(status));
    }

    /** Found out by the container only when the parameters are asked for: malformed escapes, or too many of them. */
    @ExceptionHandler
    ResponseEntity<Object> unreadableParameters(InvalidParameterException e, WebRequest request) {
        HttpStatus status = Objects.requireNonNullElse(HttpStatus.resolve(e.getErrorCode()), HttpStatus.BAD_REQUEST);
        String detail = "The parameters cannot be read: they are malformed, or there are too many of them";
        return answer(e, new HttpHeaders(), status, "unreadable-parameters", detail, List.of(), request);
    }

    /** Not answered here: the filters around the controllers know whether to ask for a password or to refuse. */
    @ExceptionHandler
    ResponseEntity<Object> forTheFilters(AccessDeniedException e) {
        throw e;
    }

    /** Nor this, which the firewall finds only when a controller asks for a header or a parameter. */
    @ExceptionHandler
    ResponseEntity<Object> forTheFirewall(RequestRejectedException e) {
        throw e;
    }

    @ExceptionHandler
    ResponseEntity<Object> invalidParameter(InvalidParameter e, WebRequest request) {
        ProblemDetail problem = Problems.invalid(e.parameter(), e, e.allowed()).getBody();
        return handleExceptionInternal(e, problem, new HttpHeaders(), HttpStatus.BAD_REQUEST, request);
    }

    /** The same request is likely to be answered a few seconds later. */
    @ExceptionHandler
    ResponseEntity<Object> tooManyImages(TooManyImagesException e, WebRequest request) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, "5");
        String detail = "Too many images are being made at this moment; ask again in a few seconds";
        return answer(e, headers, HttpStatus.SERVICE_UNAVAILABLE, "too-many-images", detail, List.of(), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> unexpected(Exception e, WebRequest request) {
        LOG.error("A request failed: {}", request.getDescription(false), e);
        String detail = "Something went wrong on the server; its log says what";
        HttpStatus status = HttpStatus.INTERNAL_SERVER_ERROR;
        return answer(e, new HttpHeaders(), status, "internal-error", detail, List.of(), request);
    }

    private ResponseEntity<Object> answer(
            Exception e,
            HttpHeaders headers,
            HttpStatus status,
            String type,
            String detail,
            List<String> allowed,
            WebRequest request) {
        ProblemDetail problem = Problems.of(status, type, status.getReasonPhrase(), detail, allowed);
        return handleExceptionInternal(e, problem, headers, status, request);
    }

    private static List<String> names(List<MediaType> types) {
        return types.stream().map(MediaType::toString).distinct().toList();
    }
}
